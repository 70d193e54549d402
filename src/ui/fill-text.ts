import { formatNumber, type NumberStyle } from '../i18n/numbers.ts';
import type { Slots } from '../study/types.ts';

/** As many decimals as a drawn number is shown with; one that has more is rounded to four significant digits. */
const DECIMALS = 4;

/**
 * Puts numbers into the `{slots}` of a text, as the learner reads them: `fillText('De {n} filas', { n: 1200 }, style)` is
 * "De 1.200 filas" in Colombia. A list is joined by commas, or by semicolons where a comma is a decimal mark among them. A
 * slot that has no number stays.
 */
export function fillText(phrase: string, slots: Slots, numbers: NumberStyle): string {
  return phrase.replace(/\{([\w-]+)\}/g, (slot, name: string) => {
    const value = Object.hasOwn(slots, name) ? slots[name] : undefined;
    if (value === undefined) return slot;
    if (typeof value === 'number') return formatDrawn(value, numbers);
    const hasComma = numbers.decimal === 'comma' && value.some((one) => !Number.isInteger(one));
    return value.map((one) => formatDrawn(one, numbers)).join(hasComma ? '; ' : ', ');
  });
}

/** A number that a template drew or computed: with its decimals where they are few, else rounded. */
export function formatDrawn(value: number, numbers: NumberStyle): string {
  const short = Number(value.toFixed(DECIMALS));
  const isShort = Math.abs(short - value) <= Math.abs(value) * 1e-9;
  return formatNumber(value, numbers, isShort ? { significant: 12 } : {});
}
