import { takeApart } from './amount.ts';
import type { DecimalMark } from './table.ts';

/** A number as written, rewritten so that `Number(normalised)` is its value. */
export type NumberText = {
  normalised: string;
  /** The thousands mark that was taken out of it, or null. */
  thousands: string | null;
  /** `%`, `$`, `COP`… The value is as written: `12 %` is 12. */
  unit: string | null;
  /** Whether it is negative by accounting's parentheses. */
  parentheses: boolean;
};

// A group mark repeats itself (\2), so 1,234.567 is not read as two kinds of group. Spaces: plain, no-break, figure,
// thin, narrow no-break.
const GRAMMAR: Record<DecimalMark, { plain: RegExp; grouped: RegExp }> = {
  '.': {
    plain: /^(?:\d+\.?\d*|\.\d+)(?:[eE][+-]?\d+)?$/,
    grouped: /^([1-9]\d{0,2})([,'’ \u00a0\u2007\u2009\u202f])\d{3}(?:\2\d{3})*(?:\.\d*)?$/,
  },
  ',': {
    plain: /^(?:\d+,?\d*|,\d+)(?:[eE][+-]?\d+)?$/,
    grouped: /^([1-9]\d{0,2})([.'’ \u00a0\u2007\u2009\u202f])\d{3}(?:\2\d{3})*(?:,\d*)?$/,
  },
};

const INFINITY = /^(?:inf|infinity|infinito|∞)$/i;

/**
 * Reads a trimmed cell as a decimal number: `12`, `-1.5`, `.5`, `5.`, `1e3`, `−2` (U+2212), `1,234.5` with thousands
 * marks, `12 %`, `$5`, `(5)`, and the words for infinity. With a decimal comma the same with the marks exchanged.
 *
 * It is a grammar of our own, because `Number` also accepts an empty text, `0x10` and `0b1`.
 *
 * @returns null for anything else.
 */
export function readNumber(text: string, decimal: DecimalMark): NumberText | null {
  const amount = takeApart(text);
  if (!amount) return null;
  const { core, unit, parentheses } = amount;
  const sign = amount.negative ? '-' : '';
  const { plain, grouped } = GRAMMAR[decimal];
  if (plain.test(core)) {
    return { normalised: sign + core.replace(',', '.'), thousands: null, unit, parentheses };
  }
  const group = grouped.exec(core)?.[2];
  if (group) {
    const normalised = sign + core.replaceAll(group, '').replace(',', '.');
    return { normalised, thousands: group, unit, parentheses };
  }
  if (!INFINITY.test(core) || unit !== null || parentheses) return null;
  return { normalised: `${sign}Infinity`, thousands: null, unit, parentheses };
}
