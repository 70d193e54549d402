import { line } from 'd3-shape';
import { chunkMiddle } from './chunk-middle.ts';
import type { ChartedChunk, Frame, Place } from './control-chart-data.ts';
import { drawDashedLine } from './dashed-line.ts';
import { drawDiamond } from './diamond.ts';
import { elide, round, svgText, textWidth } from './svg-text.ts';
import { COLOURS, INNER, MARGIN, SIZE, TEXT, WEIGHT } from './theme.ts';

const THINNEST = 6;

/** One band for all whole chunks, and one for a short last chunk: side by side they would show seams. */
export function drawLimits(chunks: readonly ChartedChunk[], x: Place, y: Place): string[] {
  const bands: { from: number; to: number; low: number; high: number }[] = [];
  for (const { from, to, low, high } of chunks) {
    if (low === null || high === null) continue;
    const band = bands.at(-1);
    if (band && band.low === low && band.high === high) band.to = to;
    else bands.push({ from, to, low, high });
  }
  return bands.map(({ from, to, low, high }) => {
    const [left, right] = [x(from), x(to + 1)];
    // Limits without any room between them are still seen.
    const height = Math.max(THINNEST, y(low) - y(high));
    const top = (y(low) + y(high) - height) / 2;
    return `<rect x="${round(left)}" y="${round(top)}" width="${round(right - left)}" height="${round(height)}" fill="${COLOURS.data}" fill-opacity="0.13"/>`;
  });
}

/** A dot for each chunk, a diamond where it lies outside of its limits, and a line through all of them. */
export function drawPoints(chunks: readonly ChartedChunk[], x: Place, y: Place): string[] {
  const radius = chunks.length <= 40 ? 6.5 : chunks.length <= 120 ? 4.5 : 2.5;
  const middle = (chunk: ChartedChunk) => round(x(chunkMiddle(chunk)));
  const joined = line<ChartedChunk>(middle, ({ value }) => round(y(value)))([...chunks]) ?? '';
  return [
    `<path d="${joined}" fill="none" stroke="${COLOURS.data}" stroke-width="${radius > 3 ? 3 : 2}" stroke-linejoin="round"/>`,
    ...chunks.map((chunk) => {
      const [cx, cy] = [middle(chunk), round(y(chunk.value))];
      if (chunk.alert) return drawDiamond(cx, cy, radius + 4);
      return `<circle cx="${cx}" cy="${cy}" r="${radius}" fill="${COLOURS.data}"/>`;
    }),
  ];
}

/** A vertical line with its label in a row of its own above the frame. */
export function drawChange(row: number, { top, bottom }: Frame, x: Place, label: string): string {
  const text = elide(label, INNER, TEXT.body);
  const half = textWidth(text, TEXT.body) / 2;
  const at = x(row + 0.5);
  const middle = Math.max(MARGIN + half, Math.min(at, SIZE - MARGIN - half));
  return (
    drawDashedLine(at, top - 32, at, bottom) +
    svgText(middle, top - 38, text, { anchor: 'middle', colour: COLOURS.guide, weight: WEIGHT.strong })
  );
}
