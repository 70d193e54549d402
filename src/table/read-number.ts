import type { DecimalMark } from './table.ts';

/** A number as written, rewritten so that `Number(normalised)` is its value, and the thousands mark taken out of it. */
export type NumberText = { normalised: string; thousands: string | null };

// A group mark repeats itself (\2), so 1,234.567 is not read as two kinds of group. Spaces: plain, no-break, figure,
// thin, narrow no-break.
const GRAMMAR: Record<DecimalMark, { plain: RegExp; grouped: RegExp }> = {
  '.': {
    plain: /^[+-]?(?:\d+\.?\d*|\.\d+)(?:[eE][+-]?\d+)?$/,
    grouped: /^[+-]?([1-9]\d{0,2})([,'’ \u00a0\u2007\u2009\u202f])\d{3}(?:\2\d{3})*(?:\.\d*)?$/,
  },
  ',': {
    plain: /^[+-]?(?:\d+,?\d*|,\d+)(?:[eE][+-]?\d+)?$/,
    grouped: /^[+-]?([1-9]\d{0,2})([.'’ \u00a0\u2007\u2009\u202f])\d{3}(?:\2\d{3})*(?:,\d*)?$/,
  },
};

const INFINITY = /^([+-]?)(?:inf|infinity|infinito|∞)$/i;

/**
 * Reads a trimmed cell as a decimal number: `12`, `-1.5`, `.5`, `5.`, `1e3`, `−2` (U+2212), `1,234.5` with thousands
 * marks, and the words for infinity. With a decimal comma the same with the marks exchanged.
 *
 * It is a grammar of our own, because `Number` also accepts an empty text, `0x10` and `0b1`.
 *
 * @returns null for anything else, percentages and currency included.
 */
export function readNumber(text: string, decimal: DecimalMark): NumberText | null {
  const signed = text.startsWith('\u2212') ? `-${text.slice(1)}` : text;
  const { plain, grouped } = GRAMMAR[decimal];
  if (plain.test(signed)) return { normalised: signed.replace(',', '.'), thousands: null };
  const group = grouped.exec(signed)?.[2];
  if (group) return { normalised: signed.replaceAll(group, '').replace(',', '.'), thousands: group };
  const infinite = INFINITY.exec(signed);
  return infinite ? { normalised: `${infinite[1]}Infinity`, thousands: null } : null;
}
