import { formatNumber, type NumberStyle } from '../i18n/numbers.ts';
import { drawDashedLine } from './dashed-line.ts';
import { fillSlots } from './fill-slots.ts';
import type { RmseChartWords } from './rmse-chart-words.ts';
import { elide, svgText, textWidth } from './svg-text.ts';
import { COLOURS, INNER, MARGIN, SIZE, TEXT } from './theme.ts';

/** Draws itself on the line whose baseline it is given. */
export type Caption = (baseline: number) => string;

/** Under the chart: how many rows, what an error is, what the dashed line is, and how many rows are not drawn. */
export function rmseCaptions(n: number, drawn: number, words: RmseChartWords, style: NumberStyle): Caption[] {
  const count = (value: number) => formatNumber(value, style, { fractionDigits: 0 });
  const slots = { n: count(n), drawn: count(drawn) };
  const plain =
    (text: string): Caption =>
    (baseline) =>
      svgText(MARGIN, baseline, elide(text, INNER, TEXT.body));
  const rows = `${fillSlots(words.rows, slots)} · ${words.errorRule}`;
  const thinned = drawn < n ? [plain(fillSlots(words.thinned, slots))] : [];
  // The key of the dashed line stands on the same line where there is room.
  const free = INNER - textWidth(rows, TEXT.body) - GAP;
  if (keyWidth(words) > free)
    return [(baseline) => drawKey(MARGIN, baseline, words), plain(rows), ...thinned];
  const beside = SIZE - MARGIN - keyWidth(words);
  return [(baseline) => plain(rows)(baseline) + drawKey(beside, baseline, words), ...thinned];
}

const KEY = 48;
const GAP = 10;

const keyWidth = ({ identity }: RmseChartWords) => KEY + GAP + textWidth(identity, TEXT.body);

function drawKey(x: number, baseline: number, { identity }: RmseChartWords): string {
  const middle = baseline - 8;
  const text = elide(identity, INNER - KEY - GAP, TEXT.body);
  return (
    drawDashedLine(x, middle, x + KEY, middle) +
    svgText(x + KEY + GAP, baseline, text, { colour: COLOURS.guide })
  );
}
