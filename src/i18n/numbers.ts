/** How a learner reads numbers: the words of a locale, and the decimal mark that they were taught. */
export type NumberStyle = { locale: string; decimal: 'point' | 'comma' };

export type NumberFormat = {
  significant?: number;
  fractionDigits?: number;
  percent?: boolean;
  /** False for a figure that must not show marks between thousands. */
  grouping?: boolean;
};

const formatters = new Map<string, Intl.NumberFormat>();

/**
 * Words a finite number for a learner: `formatNumber(1234.5, { locale: 'es-CO', decimal: 'comma' })` is "1.234,5".
 *
 * The decimal mark is a setting of its own, because one locale holds both habits (es-419 writes 1,234.5, Colombia 1.234,5).
 * Four significant digits unless told; very large and very small magnitudes turn to scientific notation.
 *
 * @throws RangeError for NaN and the infinities: an undefined figure is said in words, never formatted.
 */
export function formatNumber(value: number, style: NumberStyle, format: NumberFormat = {}): string {
  if (!Number.isFinite(value)) throw new RangeError(`Not a figure that can be shown: ${value}`);
  const magnitude = Math.abs(value);
  const scientific = !format.percent && magnitude !== 0 && (magnitude >= 1e9 || magnitude < 1e-4);
  return formatterFor(style.locale, format, scientific)
    .formatToParts(value)
    .map((part) => markOf(part, style))
    .join('')
    .replace(/(?<=\d)%$/, style.locale.startsWith('es') ? '\u00a0%' : '%');
}

function markOf(part: Intl.NumberFormatPart, { decimal }: NumberStyle): string {
  if (part.type === 'decimal') return decimal === 'comma' ? ',' : '.';
  if (part.type === 'group') return decimal === 'comma' ? '.' : ',';
  return part.value;
}

function formatterFor(locale: string, format: NumberFormat, scientific: boolean): Intl.NumberFormat {
  const key = [
    locale,
    format.significant,
    format.fractionDigits,
    format.percent,
    format.grouping,
    scientific,
  ].join('|');
  const known = formatters.get(key);
  if (known) return known;
  const made = new Intl.NumberFormat(locale, {
    ...(format.percent ? { style: 'percent' } : {}),
    ...(scientific ? { notation: 'scientific' } : {}),
    ...(format.fractionDigits === undefined
      ? { maximumSignificantDigits: format.significant ?? 4 }
      : { minimumFractionDigits: format.fractionDigits, maximumFractionDigits: format.fractionDigits }),
    // Spanish leaves 1234 without a mark; with figures of four digits side by side the mark reads better everywhere.
    useGrouping: format.grouping === false ? false : 'always',
  });
  formatters.set(key, made);
  return made;
}
