import type { Axis } from './axis-ticks.ts';
import { chunkMiddle, middleRow } from './chunk-middle.ts';
import type { ChartedChunk, Frame, Place } from './control-chart-data.ts';
import { round, svgText, textWidth } from './svg-text.ts';
import { COLOURS, MARGIN, SIZE, TEXT } from './theme.ts';

const GAP = 24;
const MOST_TICKS = 5;

/** Level lines with their values. */
export function drawGrid({ ticks }: Axis, { left, right }: Frame, y: Place): string[] {
  return ticks.flatMap(({ value, label }) => [
    `<path d="M${round(left)} ${round(y(value))}H${round(right)}" stroke="${COLOURS.grid}" stroke-width="2"/>`,
    svgText(left - 14, y(value) + 8, label, { anchor: 'end' }),
  ]);
}

/** A tick under the points of some chunks, as many as there is room for, with the name of the row in the middle of each. */
export function drawRowTicks(
  chunks: readonly ChartedChunk[],
  { left, right, bottom }: Frame,
  x: Place,
  label: (row: number) => string,
): string[] {
  const widest = Math.max(...chunks.map((chunk) => textWidth(label(middleRow(chunk)), TEXT.body)));
  const room = Math.max(1, Math.floor((right - left) / (widest + GAP)));
  const stride = Math.max(1, Math.ceil(chunks.length / Math.min(room, MOST_TICKS)));
  return chunks
    .filter((_, at) => at % stride === 0)
    .flatMap((chunk) => {
      const text = label(middleRow(chunk));
      const half = textWidth(text, TEXT.body) / 2;
      const at = x(chunkMiddle(chunk));
      const place = Math.max(MARGIN / 2 + half, Math.min(at, SIZE - MARGIN / 2 - half));
      return [
        `<path d="M${round(at)} ${round(bottom)}v8" stroke="${COLOURS.quiet}" stroke-width="2"/>`,
        svgText(place, bottom + 34, text, { anchor: 'middle' }),
      ];
    });
}
