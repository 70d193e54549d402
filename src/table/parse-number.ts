const SPACE = 0x20;
const PLUS = 0x2b;
const MINUS = 0x2d;
const ZERO = 0x30;
const NINE = 0x39;
const LOWER_E = 0x65;
const UPPER_E = 0x45;

/** A double holds every whole number of so many digits; a second part of up to four more is added exactly. */
const EXACT_DIGITS = 15;
const MOST_DIGITS = 19;
/** Powers of ten that a double holds exactly. */
const POWERS = Float64Array.from({ length: 23 }, (_, power) => Number(`1e${power}`));
const EXACT_POWER = 22;

/**
 * The value of a number written plainly in ASCII (`-12.5`, `.5`, `1e-3`), the same double that `Number` gives, or NaN
 * where it must be read by the grammar: other marks and signs, too many digits, a far exponent, no number.
 *
 * Up to 15 digits and a power of ten up to 22 are both exact doubles, so one division or product rounds once
 * (Clinger 1990, "How to read floating point numbers accurately"). Up to 19 digits are divided in double-double
 * arithmetic (Dekker 1971), and kept only where the error cannot change the rounding.
 *
 * @param mark The byte of the decimal mark.
 */
export function parseNumber(bytes: Uint8Array, from: number, to: number, mark: number): number {
  let at = from;
  let end = to;
  while (at < end && bytes[at] === SPACE) at++;
  while (at < end && bytes[end - 1] === SPACE) end--;
  const negative = bytes[at] === MINUS;
  if (negative || bytes[at] === PLUS) at++;

  let head = 0;
  let tail = 0;
  let digits = 0;
  let significant = 0;
  let fraction = -1;
  let byte = 0;
  for (; at < end; at++) {
    byte = bytes[at] ?? 0;
    if (byte >= ZERO && byte <= NINE) {
      digits++;
      if (fraction >= 0) fraction++;
      if (significant < EXACT_DIGITS) head = head * 10 + (byte - ZERO);
      else tail = tail * 10 + (byte - ZERO);
      if (head !== 0) significant++;
    } else if (byte === mark && fraction < 0) fraction = 0;
    else break;
  }
  if (digits === 0 || significant > MOST_DIGITS) return Number.NaN;
  // A long whole number may be an identifier: whether it fits into a double is asked elsewhere.
  if (fraction < 0 && significant > EXACT_DIGITS) return Number.NaN;

  let power = fraction > 0 ? -fraction : 0;
  if (at < end) {
    if (byte !== LOWER_E && byte !== UPPER_E) return Number.NaN;
    at++;
    const down = bytes[at] === MINUS;
    if (down || bytes[at] === PLUS) at++;
    if (at === end || end - at > 3) return Number.NaN;
    let exponent = 0;
    for (; at < end; at++) {
      byte = bytes[at] ?? 0;
      if (byte < ZERO || byte > NINE) return Number.NaN;
      exponent = exponent * 10 + (byte - ZERO);
    }
    power += down ? -exponent : exponent;
  }
  if (head === 0) return negative ? -0 : 0;
  if (power < -EXACT_POWER || power > EXACT_POWER) return Number.NaN;
  const scale = POWERS[power < 0 ? -power : power] ?? 1;
  let value: number;
  if (significant <= EXACT_DIGITS) value = power < 0 ? head / scale : head * scale;
  else if (power < 0) value = divideLong(head, tail, POWERS[significant - EXACT_DIGITS] ?? 1, scale);
  else return Number.NaN;
  return negative ? -value : value;
}

const SPLITTER = 2 ** 27 + 1;

/** (head · shift + tail) ÷ scale, rounded once, or NaN where double-double arithmetic cannot tell how it rounds. */
function divideLong(head: number, tail: number, shift: number, scale: number): number {
  const product = head * shift;
  const high = product + tail;
  const low = productError(head, shift, product) + (tail - (high - product));
  const quotient = high / scale;
  const back = quotient * scale;
  const rest = (high - back - productError(quotient, scale, back) + low) / scale;
  const value = quotient + rest;
  const error = rest - (value - quotient);
  // The true value is value + error, give or take far less than a 2^-40th of the error and of the last place.
  const slack = Math.abs(error) * 2 ** -40 + value * 2 ** -95;
  return value + (error + slack) === value && value + (error - slack) === value ? value : Number.NaN;
}

/** What rounding took from a · b (Dekker's product by Veltkamp's split). */
function productError(a: number, b: number, product: number): number {
  const aSplit = SPLITTER * a;
  const aHigh = aSplit - (aSplit - a);
  const aLow = a - aHigh;
  const bSplit = SPLITTER * b;
  const bHigh = bSplit - (bSplit - b);
  const bLow = b - bHigh;
  return aLow * bLow - (product - aHigh * bHigh - aLow * bHigh - aHigh * bLow);
}
