/** A number that was typed, as all that it could mean. `percent` where a percent sign stood behind it. */
export type TypedNumber = { readonly values: readonly number[]; readonly percent: boolean };

/** Longer texts are no number, and are not worth looking for one. */
const LONGEST = 80;

const SIGN = '([+-]?) ?';
const FIGURES = String.raw`(\d(?:[\d.,' ]*[\d.,])?|[.,]\d+)`;
const POWER = String.raw`(?:(?:e| ?[x×·*] ?10\^)([+-]?\d{1,2}))?`;
const PERCENT = '(%|por ciento|per ?cent)';
const MULTIPLIERS = ['k', 'mil', 'thousand', 'mill[oó]n(?:es)?', 'millions?'];
const MANY = String.raw`(${MULTIPLIERS.join('|')})(?!\p{L})`;
const UNIT_WORD = String.raw`(?:[\p{L}°º$€£µ]|/(?=\p{L}))[\p{L}°º$€£µ/·^.²³-]*\d?`;
const UNIT = `(${UNIT_WORD}(?: ${UNIT_WORD})*)`;
const TAIL = `(?: ?${PERCENT})?(?: ?${MANY})?(?: ?${UNIT})?$`;

const LEAD =
  /^(?:[\p{L}\p{N}]+ ?[=:≈] ?|[≈~=±] ?|(?:es|son|is|are|unos|unas|casi|about|aprox\.?) )?(?:(?:us)?\$|s\/|€|£)? ?/iu;
const NUMBER = new RegExp(`^${SIGN}${FIGURES}${POWER}${TAIL}`, 'iu');
const FRACTION = new RegExp(`^${SIGN}${FIGURES} ?[/÷⁄] ?${FIGURES}${TAIL}`, 'iu');
const MIXED = new RegExp(String.raw`^${SIGN}(\d+) (\d+)\/(\d+)${TAIL}`, 'iu');
/** Words after a number that make it another: "3 y medio", "3 or 4". */
const MORE_TO_IT = /(^| )(y|e|o|u|and|or)( |$)/i;

/**
 * Reads a number as people type it: with a comma or a point, with spaces or marks between thousands, with "es" or "RMSE ="
 * before it, with a unit, a percent sign or "mil" behind it, or as a fraction. `1.234` can be two numbers, and is read as
 * both.
 *
 * @returns undefined where there is no number, or more than one
 */
export function typedNumber(text: string): TypedNumber | undefined {
  if (text.length > LONGEST) return undefined;
  const clean = tidy(text);
  const mixed = MIXED.exec(clean);
  if (mixed) {
    const [, sign, whole, part, parts, ...tail] = mixed;
    return meaning(sign, [Number(whole) + Number(part) / Number(parts)], tail);
  }
  const fraction = FRACTION.exec(clean);
  if (fraction) {
    const [, sign, over = '', under = '', ...tail] = fraction;
    const quotients = readings(over).flatMap((top) => readings(under).map((bottom) => top / bottom));
    return meaning(sign, quotients, tail);
  }
  const number = NUMBER.exec(clean);
  if (!number) return undefined;
  const [, sign, figures = '', exponent = '0', ...tail] = number;
  return meaning(
    sign,
    readings(figures).map((value) => value * 10 ** Number(exponent)),
    tail,
  );
}

/** @param tail what stood behind the number: a percent sign, "mil" and a unit, as far as there were any */
function meaning(
  sign: string | undefined,
  values: readonly number[],
  [percent, many = '', unit = '']: readonly (string | undefined)[],
): TypedNumber | undefined {
  if (MORE_TO_IT.test(unit)) return undefined;
  const signed = values
    .flatMap((value) => timesOf(many).map((times) => value * times))
    .map((value) => (sign === '-' ? -value : value))
    .filter(Number.isFinite);
  return signed.length === 0 ? undefined : { values: signed, percent: percent !== undefined };
}

function tidy(text: string): string {
  return text
    .normalize('NFC')
    .replace(/[\u2212\u2013\u2012\ufe63\uff0d]/g, '-')
    .replace(/[’‘´`]/g, "'")
    .replace(/[¼-¾⅐-⅞]/g, (sign) => ` ${sign.normalize('NFKD').replace('⁄', '/')}`)
    .replace(/\s+/g, ' ')
    .trim()
    .replace(/^(menos|minus) /i, '-')
    .replace(LEAD, '')
    .replace(/(?<=\S) ?\.$/, '');
}

/** "5k" can be five thousand as well as five of something called k. */
function timesOf(many: string): number[] {
  if (many === '') return [1];
  if (many.toLowerCase() === 'k') return [1, 1e3];
  return /^mill/i.test(many) ? [1e6] : [1e3];
}

/** Every number that digits with marks among them can be: with one decimal mark, or with one sort of mark between thousands. */
function readings(written: string): number[] {
  const figures = written.trim();
  const decimal = /^\d*[.,]?\d*$/.test(figures) ? [Number(figures.replace(',', '.'))] : [];
  const [grouped, first = '', mark = '', rest = '', , tail = ''] =
    /^([1-9]\d{0,2})([ '.,])(\d{3}(?:\2\d{3})*)(([.,])\d+)?$/.exec(figures) ?? [];
  if (grouped === undefined || tail === mark) return decimal;
  const fraction = grouped.slice(first.length + mark.length + rest.length).replace(',', '.');
  return [...decimal, Number(`${first}${rest.replaceAll(mark, '')}${fraction}`)];
}
