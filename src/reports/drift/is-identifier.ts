import type { Side } from './side.ts';

const DISTINCT_SHARE = 0.95;
const FEWEST_TEXTS = 20;
const FEWEST_NUMBERS = 3;

/** Parts of a name that say that the column names its rows. */
const WORDS = new Set(
  'id ids uid uuid guid key codigo cod code cedula dni nit ruc curp documento folio matricula serial consecutivo'.split(
    ' ',
  ),
);

/**
 * Whether a column only names its rows: texts nearly all different, or whole numbers all different that step by 1 or whose
 * header says so (id, código, cédula…). Judged within each sample, because the same customers may come back in the next;
 * numbers may also step by 1 over both samples together. Decimals never are.
 */
export function isIdentifier(name: string, reference: Side, current: Side): boolean {
  const sides = [reference, current].filter(({ values }) => values.length > 0);
  if (sides.every((side) => side.kind === 'text')) return areNames(sides.map(({ values }) => values));
  if (sides.every((side) => side.kind === 'number')) {
    return areSerials(
      sides.map(({ values }) => values),
      hasIdentifierName(name),
    );
  }
  return false;
}

function areNames(sides: readonly (readonly string[])[]): boolean {
  const enough = sides.filter((values) => values.length >= FEWEST_TEXTS);
  const judged = enough.length > 0 ? enough : [sides.flat()];
  return judged.every(
    (values) => values.length >= FEWEST_TEXTS && new Set(values).size >= DISTINCT_SHARE * values.length,
  );
}

function areSerials(sides: readonly Float64Array[], named: boolean): boolean {
  const enough = sides.some((values) => values.length >= FEWEST_NUMBERS);
  if (!enough || !sides.every((values) => values.every(Number.isSafeInteger))) return false;
  if (!sides.every((values) => new Set(values).size === values.length)) return false;
  return named || sides.every(stepsByOne) || stepsByOne(concatenated(sides));
}

/** For whole numbers: all different, and without a gap. */
function stepsByOne(values: Float64Array): boolean {
  let low = Number.POSITIVE_INFINITY;
  let high = Number.NEGATIVE_INFINITY;
  for (const value of values) {
    low = Math.min(low, value);
    high = Math.max(high, value);
  }
  return high - low === values.length - 1 && new Set(values).size === values.length;
}

function concatenated(sides: readonly Float64Array[]): Float64Array {
  return Float64Array.from(sides.flatMap((values) => [...values]));
}

/** By its words: `ID Cliente`, `customer_id` and `codigoPostal` have one of them; `idea` has none. */
function hasIdentifierName(name: string): boolean {
  return name
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .replace(/(\p{Ll})(\p{Lu})/gu, '$1 $2')
    .toLowerCase()
    .split(/[^\p{L}\p{N}]+/u)
    .some((word) => WORDS.has(word));
}
