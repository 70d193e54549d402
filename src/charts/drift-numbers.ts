import { scaleLinear } from 'd3-scale';
import { formatNumber, type NumberStyle } from '../i18n/numbers.ts';
import { axisTicks, labelStride } from './axis-ticks.ts';
import { drawCard } from './card.ts';
import type { DriftNumbersWords } from './drift-chart-words.ts';
import { type SharedBins, sharedBins } from './drift-histogram-bins.ts';
import { CURRENT_STRIPES, drawLegend, type GroupNames } from './drift-legend.ts';
import { elideMiddle } from './elide-middle.ts';
import { fillSlots } from './fill-slots.ts';
import { elide, round, svgText, textWidth } from './svg-text.ts';
import { COLOURS, INNER, MARGIN, SIZE, TEXT } from './theme.ts';

/** A column's finite values in both samples, at least one in each. */
export type DriftNumbers = {
  name: string;
  reference: ArrayLike<number>;
  current: ArrayLike<number>;
  groups?: GroupNames;
};

const TOP = 204;
const PLOT = 340;
const LINE = 32;

type Place = (value: number) => number;
type Frame = { left: number; right: number; top: number; bottom: number };

/**
 * Where the values of a column lie in each sample: the reference as a plain blue surface, the current sample striped over
 * it, on one scale and in the same bins. Returns an SVG, 720 wide.
 */
export function drawDriftNumbers(
  { name, reference, current, groups }: DriftNumbers,
  words: DriftNumbersWords,
  style: NumberStyle,
): string {
  const bins = sharedBins(reference, current);
  const { edges } = bins;
  const highest = Math.max(...bins.reference, ...bins.current);
  const shares = axisTicks(0, highest, style).ticks.map(({ value }) => value);
  const labels = shares.map((share) => formatNumber(share, style, { percent: true, significant: 2 }));
  const widest = Math.max(...labels.map((label) => textWidth(label, TEXT.body)));
  const frame: Frame = { left: MARGIN + widest + 12, right: SIZE - MARGIN, top: TOP, bottom: TOP + PLOT };
  const x = scaleLinear([edges[0] ?? 0, edges.at(-1) ?? 1], [frame.left, frame.right]);
  const y = scaleLinear([0, Math.max(highest, shares.at(-1) ?? 0)], [frame.bottom, frame.top]);
  const captions = [words.shares, ...(bins.clipped ? [words.clipped] : [])];
  return drawCard(
    fillSlots(words.columnTitle, { column: elideMiddle(name, 0.6 * INNER, TEXT.title) }),
    [
      CURRENT_STRIPES,
      drawLegend(88, { n_reference: reference.length, n_current: current.length, groups }, words, style),
      ...shares.map((share, at) =>
        [
          `<path d="M${round(frame.left)} ${round(y(share))}L${frame.right} ${round(y(share))}" stroke="${COLOURS.grid}" stroke-width="2"/>`,
          svgText(frame.left - 12, y(share) + 8, labels[at] ?? '', { anchor: 'end' }),
        ].join(''),
      ),
      drawSurfaces(bins, x, y),
      drawValues(edges, frame, x, style),
      svgText(SIZE - MARGIN, frame.bottom + 66, `${elideMiddle(name, INNER - 40, TEXT.body)} →`, {
        colour: COLOURS.quiet,
        anchor: 'end',
      }),
      ...captions.map((caption, line) =>
        svgText(MARGIN, frame.bottom + 66 + LINE * (line + 1), elide(caption, INNER, TEXT.body), {
          colour: COLOURS.quiet,
        }),
      ),
    ],
    frame.bottom + 66 + LINE * captions.length + MARGIN - 8,
  );
}

function drawSurfaces({ edges, reference, current }: SharedBins, x: Place, y: Place): string {
  const steps = (shares: readonly number[]) => {
    const tops = shares.map((share, bin) => {
      const [left, right] = [round(x(edges[bin] ?? 0)), round(x(edges[bin + 1] ?? 0))];
      return `L${left} ${round(y(share))}L${right} ${round(y(share))}`;
    });
    const [first, last] = [round(x(edges[0] ?? 0)), round(x(edges.at(-1) ?? 0))];
    return `M${first} ${round(y(0))}${tops.join('')}L${last} ${round(y(0))}Z`;
  };
  const before = steps(reference);
  const after = steps(current);
  return [
    `<path d="${before}" fill="${COLOURS.data}" fill-opacity="0.75"/>`,
    // Stripes alone would hide what lies below: they let it through, and the outline says where they end.
    `<path d="${after}" fill="url(#current)" fill-opacity="0.45"/>`,
    `<path d="${before}" fill="none" stroke="${COLOURS.data}" stroke-width="2"/>`,
    `<path d="${after}" fill="none" stroke="${COLOURS.guide}" stroke-width="4" stroke-linejoin="round"/>`,
  ].join('');
}

function drawValues(
  edges: readonly number[],
  { left, right, bottom }: Frame,
  x: Place,
  style: NumberStyle,
): string {
  const [low = 0, high = 0] = [edges[0], edges.at(-1)];
  const axis = axisTicks(low, high, style);
  const shown = { ...axis, ticks: axis.ticks.filter(({ value }) => value >= low && value <= high) };
  const stride = labelStride(shown, right - left);
  return shown.ticks
    .map(({ value, label }, at) => {
      if (at % stride !== 0) return '';
      const half = textWidth(label, TEXT.body) / 2;
      const place = Math.min(Math.max(x(value), MARGIN / 2 + half), SIZE - MARGIN / 2 - half);
      return svgText(place, bottom + 32, label, { anchor: 'middle' });
    })
    .join('');
}
