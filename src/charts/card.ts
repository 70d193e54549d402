import { elide, svgText } from './svg-text.ts';
import { COLOURS, INNER, MARGIN, SIZE, TEXT, WEIGHT } from './theme.ts';

/** A whole chart: the card, its title, and what is drawn on it. All are `SIZE` wide; most are as high. */
export function drawCard(title: string, body: readonly string[], height: number = SIZE): string {
  return [
    `<svg xmlns="http://www.w3.org/2000/svg" width="${SIZE}" height="${height}" viewBox="0 0 ${SIZE} ${height}" font-family="Inter">`,
    `<rect x="1" y="1" width="${SIZE - 2}" height="${height - 2}" rx="20" fill="${COLOURS.card}" stroke="${COLOURS.cardEdge}" stroke-width="2"/>`,
    svgText(MARGIN, MARGIN + 24, elide(title, INNER, TEXT.title), {
      size: TEXT.title,
      weight: WEIGHT.strong,
    }),
    ...body,
    '</svg>',
  ].join('\n');
}
