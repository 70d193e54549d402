/** What stands before or behind a number and says nothing about it. */
const AROUND = /^[\s≈~=]+|[\s.]+$/g;
const NUMBER =
  /^([+-]?)(\d[\d., '’\u00a0\u202f\u2009]*|[.,]\d+)(?:e([+-]?\d+))?\s*(%?)\s*(\p{L}[\p{L}\p{N}/.²³ ]*|[°€$].*)?$/iu;
const FRACTION = /^([+-]?\d+(?:[.,]\d+)?)\s*[/÷]\s*(\d+(?:[.,]\d+)?)$/;

/** A number that was typed, as all that it could mean. `percent` where a percent sign stood behind it. */
export type TypedNumber = { readonly values: readonly number[]; readonly percent: boolean };

/**
 * Reads a number as people type it: with a comma or a point, with spaces or marks between thousands, with a unit or a
 * percent sign behind it, or as a fraction. `1.234` can be two numbers, and is read as both.
 *
 * @returns undefined where there is no number
 */
export function typedNumber(text: string): TypedNumber | undefined {
  const clean = text
    .normalize('NFKC')
    .replace(/[\u2212\u2013\u2012]/g, '-')
    .replace(AROUND, '');
  const fraction = FRACTION.exec(clean);
  if (fraction) {
    const [, over = '', under = ''] = fraction;
    const value = Number(over.replace(',', '.')) / Number(under.replace(',', '.'));
    return Number.isFinite(value) ? { values: [value], percent: false } : undefined;
  }
  const [whole, sign = '', digits = '', exponent = '0', percent = ''] = NUMBER.exec(clean) ?? [];
  if (whole === undefined) return undefined;
  const factor = (sign === '-' ? -1 : 1) * 10 ** Number(exponent);
  const values = readings(digits.replace(/[ '’\u00a0\u202f\u2009]/g, '')).map((value) => value * factor);
  return values.length === 0 ? undefined : { values, percent: percent !== '' };
}

/** Every number that digits with points and commas among them can be. */
function readings(digits: string): number[] {
  const marks = digits.replace(/\d/g, '');
  if (marks === '') return [Number(digits)];
  if (marks.length === 1) {
    const decimal = Number(digits.replace(',', '.'));
    const isGroup = /^[1-9]\d{0,2}[.,]\d{3}$/.test(digits);
    return isGroup ? [decimal, Number(digits.replace(/[.,]/, ''))] : [decimal];
  }
  const last = marks.at(-1) ?? '';
  const groups = marks.slice(0, -1);
  const isUniform = new Set(groups).size === 1;
  if (isUniform && groups[0] !== last)
    return [Number(digits.replaceAll(groups[0] ?? '', '').replace(last, '.'))];
  return isUniform && /^\d{1,3}([.,]\d{3})+$/.test(digits) ? [Number(digits.replace(/[.,]/g, ''))] : [];
}
