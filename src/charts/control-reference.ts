import type { ControlChart, Frame, Place } from './control-chart-data.ts';
import { elide, round, svgText } from './svg-text.ts';
import { COLOURS, TEXT } from './theme.ts';

/** The span of the chunks that the limits come from. */
export function drawReference(chart: ControlChart, frame: Frame, x: Place): string {
  const width = referenceWidth(chart, frame, x);
  return `<rect x="${round(frame.left)}" y="${frame.top}" width="${round(width)}" height="${frame.bottom - frame.top}" fill="${COLOURS.ink}" fill-opacity="0.07"/>`;
}

/** The name of that span, over the line of a change that falls into it. */
export function drawReferenceWord(chart: ControlChart, frame: Frame, x: Place, word: string): string {
  const text = elide(word, referenceWidth(chart, frame, x) - 12, TEXT.body);
  // A letter or two of a word say nothing.
  if (text.length < 4) return '';
  return svgText(frame.left + 8, frame.top - 10, text, { colour: COLOURS.quiet, halo: true });
}

function referenceWidth({ chunks, reference }: ControlChart, { left }: Frame, x: Place): number {
  const last = chunks[reference - 1];
  return last ? x(last.to + 1) - left : 0;
}
