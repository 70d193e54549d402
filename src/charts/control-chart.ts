import { scaleLinear } from 'd3-scale';
import { formatNumber, type NumberStyle } from '../i18n/numbers.ts';
import { axisTicks, widestLabel } from './axis-ticks.ts';
import { drawCard } from './card.ts';
import { drawGrid, drawRowTicks } from './control-axes.ts';
import type { ControlChart } from './control-chart-data.ts';
import type { ControlChartWords } from './control-chart-words.ts';
import { drawControlKey } from './control-key.ts';
import { drawChange, drawLimits, drawPoints } from './control-marks.ts';
import { drawReference, drawReferenceWord } from './control-reference.ts';
import { rowLabels } from './control-row-labels.ts';
import { elideMiddle } from './elide-middle.ts';
import { fillSlots } from './fill-slots.ts';
import { elide, svgText } from './svg-text.ts';
import { COLOURS, INNER, MARGIN, SIZE, TEXT } from './theme.ts';

const KEY = 34;
const LOWER = 606;
const TOP = 168;
const BOTTOM = 458;

/**
 * A point for each chunk of rows, in their order, joined by a line; the band of the limits and the span of chunks that
 * gave them; chunks outside of the limits as diamonds; a line where a change was first noticed. An SVG of 720 × 640, or
 * less without limits.
 */
export function drawControlChart(chart: ControlChart, words: ControlChartWords, style: NumberStyle): string {
  const { chunks, size, firstChange, times, columns } = chart;
  const n = (chunks.at(-1)?.to ?? 0) + 1;
  const axis = axisTicks(...spanOf(chart), style, chart.shares);
  const frame = {
    left: MARGIN + widestLabel(axis.ticks) + 14,
    right: SIZE - MARGIN,
    top: TOP,
    bottom: BOTTOM,
  };
  const x = scaleLinear([0, n], [frame.left, frame.right]);
  const y = scaleLinear(axis.domain, [frame.bottom, frame.top]).clamp(true);
  const labels = rowLabels(times, style);
  const named = times ? labels.exact : (row: number) => fillSlots(words.row, { row: labels.exact(row) });
  const height = chart.reference > 0 ? LOWER + KEY : LOWER;
  const title = (phrase: string, column: string | null) =>
    elide(
      fillSlots(phrase, { column: elideMiddle(column ?? '', 0.7 * INNER, TEXT.body) }),
      INNER - 32,
      TEXT.body,
    );
  const count = (value: number) => formatNumber(value, style, { fractionDigits: 0 });
  return drawCard(
    words.title,
    [
      svgText(MARGIN, MARGIN + 66, `↑ ${title(words.valueAxis, columns.value)}`, { colour: COLOURS.quiet }),
      drawReference(chart, frame, x),
      ...drawLimits(chunks, x, y),
      ...drawGrid(axis, frame, y),
      ...drawRowTicks(chunks, frame, x, labels.short),
      firstChange === null
        ? ''
        : drawChange(firstChange, frame, x, fillSlots(words.change, { when: named(firstChange) })),
      drawReferenceWord(chart, frame, x, words.reference),
      ...drawPoints(chunks, x, y),
      svgText(
        frame.right,
        frame.bottom + 68,
        `${title(times ? words.timeAxis : words.rowAxis, columns.time)} →`,
        {
          colour: COLOURS.quiet,
          anchor: 'end',
        },
      ),
      chart.reference > 0
        ? drawControlKey(
            height - MARGIN - KEY,
            words,
            chunks.some(({ alert }) => alert),
          )
        : '',
      svgText(
        MARGIN,
        height - MARGIN + 4,
        elide(fillSlots(words.rows, { n: count(n), size: count(size) }), INNER, TEXT.body),
      ),
    ],
    height,
  );
}

/** From the lowest to the highest value and limit; a limit beyond what the metric can be ends there. */
function spanOf({ chunks, bounds }: ControlChart): [number, number] {
  let low = Number.POSITIVE_INFINITY;
  let high = Number.NEGATIVE_INFINITY;
  const lowest = bounds.low ?? Number.NEGATIVE_INFINITY;
  const highest = bounds.high ?? Number.POSITIVE_INFINITY;
  for (const chunk of chunks) {
    low = Math.min(low, chunk.value, Math.max(lowest, chunk.low ?? chunk.value));
    high = Math.max(high, chunk.value, Math.min(highest, chunk.high ?? chunk.value));
  }
  const [from, to] = [withoutDust(low), withoutDust(high)];
  if (to - from >= DUST) return [from, to];
  // A point has no extent and gets some on each side, but none where the metric cannot be: no error rate is -100 %.
  const reach = from === 0 ? 1 : Math.abs(from) / 10;
  return [Math.max(lowest, from - reach), Math.min(highest, from + reach)];
}

/** Steps of an axis this small would round to nothing. */
const DUST = 1e-290;

function withoutDust(value: number): number {
  return Math.abs(value) < DUST ? 0 : value;
}
