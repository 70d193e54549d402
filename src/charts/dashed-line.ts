import { round } from './svg-text.ts';
import { COLOURS } from './theme.ts';

/** A line that is no data: dashes as well as a colour, so that it is known without the colour. */
export function drawDashedLine(x1: number, y1: number, x2: number, y2: number): string {
  return `<path d="M${round(x1)} ${round(y1)}L${round(x2)} ${round(y2)}" stroke="${COLOURS.guide}" stroke-width="3" stroke-dasharray="10 7"/>`;
}
