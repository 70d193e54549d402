/**
 * Ties a number to its sign, its unit and its thousands, so that no line of a phone ends between them: authors write "5 %",
 * "12 km" and "36 000" with a plain space, and learners get one that does not break.
 */
export function tieUnits(text: string): string {
  return text.replace(BESIDE_A_NUMBER, '\u00a0');
}

/** A number, or the slot of one. */
const BESIDE_A_NUMBER =
  /(?<=[\d}]) (?=(?:%|°[CF]|km\/h|km|kg|mm|ms|m²|MB|GB)(?![\p{L}\d]))|(?<=\d) (?=\d{3}(?!\d))/gu;
