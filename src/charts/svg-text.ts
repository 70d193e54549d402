import { COLOURS, TEXT, WEIGHT } from './theme.ts';

export type TextStyle = {
  size?: number;
  colour?: string;
  weight?: number;
  anchor?: 'start' | 'middle' | 'end';
  /** Degrees, clockwise, about the text's own position. */
  turn?: number;
  /** Set off from what lies behind it. */
  halo?: boolean;
};

/** A line of text with its baseline at `y`. */
export function svgText(x: number, y: number, text: string, style: TextStyle = {}): string {
  const { size = TEXT.body, colour = COLOURS.ink, weight = WEIGHT.normal, anchor = 'start' } = style;
  const turn = style.turn ? ` transform="rotate(${style.turn} ${round(x)} ${round(y)})"` : '';
  const halo = style.halo
    ? ` stroke="${COLOURS.card}" stroke-width="6" stroke-linejoin="round" paint-order="stroke"`
    : '';
  return `<text x="${round(x)}" y="${round(y)}" font-size="${size}" font-weight="${weight}" fill="${colour}" text-anchor="${anchor}"${turn}${halo}>${escapeXml(text)}</text>`;
}

/** A stranger's text made safe inside an element or an attribute; what XML cannot hold at all is left out. */
function escapeXml(text: string): string {
  return (
    text
      .toWellFormed()
      // biome-ignore lint/suspicious/noControlCharactersInRegex: XML has no way to write them
      .replace(/[\u0000-\u0008\u000b\u000c\u000e-\u001f\ufffe\uffff]/g, '')
      .replaceAll('&', '&amp;')
      .replaceAll('<', '&lt;')
      .replaceAll('>', '&gt;')
      .replaceAll('"', '&quot;')
  );
}

/** About how wide a text is, in px; a little too wide rather than too narrow. */
export function textWidth(text: string, size: number): number {
  let ems = 0;
  for (const char of text) ems += widthOf(char);
  return ems * size;
}

/** The text, or as much of its beginning as fits, with an ellipsis. */
export function elide(text: string, width: number, size: number): string {
  if (textWidth(text, size) <= width) return text;
  const chars = [...text];
  while (chars.length > 0 && textWidth(`${chars.join('')}…`, size) > width) chars.pop();
  return `${chars.join('').trimEnd()}…`;
}

/** Two decimals of a pixel are enough, and keep the file small. */
export function round(value: number): number {
  return Math.round(value * 100) / 100;
}

/** Shares of the font size, measured on Inter and rounded up. */
function widthOf(char: string): number {
  if (/[ilj.,:;'|!¡ ]/.test(char)) return 0.3;
  if (/[frt()-]/.test(char)) return 0.42;
  if (/[mwMW@%…—]/.test(char)) return 0.95;
  if (/[A-ZÁÉÍÓÚÜÑ0-9=+−]/.test(char)) return 0.68;
  return char > '\u2e80' ? 1.05 : 0.6;
}
