import { round } from './svg-text.ts';
import { COLOURS } from './theme.ts';

/** A point that stands out by its shape as well as by its colour; `reach` is from its middle to a corner. */
export function drawDiamond(x: number, y: number, reach: number): string {
  const r = round(reach);
  return `<path d="M${round(x)} ${round(y - reach)}l${r} ${r}l${-r} ${r}l${-r} ${-r}z" fill="${COLOURS.guide}" stroke="${COLOURS.card}" stroke-width="2"/>`;
}
