import { normaliseName } from '../../table/normalise-name.ts';
import type { NumberColumn } from '../../table/table.ts';

/** Units that consist of letters alone: other words in parentheses describe a column (`precio (real)`). */
const WORDS = new Set(
  [
    ...[
      'mg',
      'g',
      'kg',
      't',
      'lb',
      'oz',
      'mm',
      'cm',
      'm',
      'km',
      'in',
      'ft',
      'mi',
      'ml',
      'l',
      'hl',
      'gal',
      'ha',
    ],
    ...[
      'ms',
      's',
      'seg',
      'h',
      'hs',
      'hora',
      'horas',
      'hour',
      'hours',
      'minuto',
      'minutos',
      'minutes',
      'segundos',
    ],
    ...[
      'seconds',
      'día',
      'días',
      'day',
      'days',
      'semanas',
      'weeks',
      'mes',
      'meses',
      'months',
      'año',
      'años',
      'years',
    ],
    ...[
      'w',
      'kw',
      'mw',
      'wh',
      'kwh',
      'mwh',
      'v',
      'a',
      'hz',
      'khz',
      'mhz',
      'j',
      'kj',
      'cal',
      'kcal',
      'pa',
      'hpa',
      'kpa',
    ],
    ...[
      'bar',
      'mbar',
      'atm',
      'k',
      'c',
      'f',
      'ppm',
      'ppb',
      'db',
      'px',
      'kb',
      'mb',
      'gb',
      'mph',
      'kmh',
      'rpm',
      'bpm',
    ],
    ...[
      'usd',
      'eur',
      'cop',
      'mxn',
      'ars',
      'clp',
      'pen',
      'bob',
      'brl',
      'uyu',
      'pesos',
      'soles',
      'euros',
      'dólares',
    ],
    ...[
      'dollars',
      'miles',
      'thousands',
      'millones',
      'millions',
      'puntos',
      'points',
      'unidades',
      'units',
      'personas',
    ],
    ...[
      'people',
      'viajes',
      'trips',
      'goles',
      'goals',
      'metros',
      'meters',
      'litros',
      'liters',
      'grados',
      'degrees',
    ],
  ].map(normaliseName),
);

/** The last parentheses or brackets of a name, if they are short and hold no number. */
const IN_BRACKETS = /[([]\s*([^()[\]\d]{1,12}[²³]?)\s*[)\]]\s*$/u;

/**
 * The unit of a column's values: what is written beside them, else what its name says in parentheses or brackets
 * (`temperatura (°C)`, `peso [kg]`). Null where nothing says it.
 */
export function unitOf({ unit, name }: Pick<NumberColumn, 'unit' | 'name'>): string | null {
  if (unit !== null) return unit;
  const inside = IN_BRACKETS.exec(name)?.[1]?.trim();
  if (!inside) return null;
  const isSign = /[^\p{L}\s.,;:_-]/u.test(inside);
  return isSign || WORDS.has(normaliseName(inside)) ? inside : null;
}

/** A column's name with its unit, where the name does not say it itself. */
export function nameWithUnit(name: string, unit: string | null): string {
  return unit === null || name.includes(unit) ? name : `${name} (${unit})`;
}
