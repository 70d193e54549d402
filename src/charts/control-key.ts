import type { ControlChartWords } from './control-chart-words.ts';
import { drawDiamond } from './diamond.ts';
import { elide, round, svgText, textWidth } from './svg-text.ts';
import { COLOURS, INNER, MARGIN, TEXT } from './theme.ts';

const SIGN = 34;
const GAP = 28;

/** What the band of a control chart is, and beside it what its diamonds are, where there are any. */
export function drawControlKey(baseline: number, words: ControlChartWords, diamonds: boolean): string {
  const middle = baseline - 8;
  const room = (INNER - GAP) / 2 - SIGN;
  const band = elide(words.limits, room, TEXT.body);
  const second = MARGIN + SIGN + textWidth(band, TEXT.body) + GAP;
  const outside = elide(words.outside, INNER + MARGIN - second - SIGN, TEXT.body);
  return [
    `<rect x="${MARGIN}" y="${middle - 10}" width="24" height="20" fill="${COLOURS.data}" fill-opacity="0.13" stroke="${COLOURS.data}" stroke-opacity="0.4"/>`,
    svgText(MARGIN + SIGN, baseline, band),
    diamonds ? drawDiamond(round(second + 10), middle, 11) + svgText(second + SIGN, baseline, outside) : '',
  ].join('');
}
