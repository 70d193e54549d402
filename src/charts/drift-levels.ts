import { formatNumber, type NumberStyle } from '../i18n/numbers.ts';
import { drawCard } from './card.ts';
import type { DriftLevelsWords } from './drift-chart-words.ts';
import {
  CURRENT_FILL,
  CURRENT_STRIPES,
  drawLegend,
  type GroupNames,
  REFERENCE_FILL,
} from './drift-legend.ts';
import { elideApart } from './elide-apart.ts';
import { elideMiddle } from './elide-middle.ts';
import { fillSlots } from './fill-slots.ts';
import { elide, round, svgText, textWidth } from './svg-text.ts';
import { COLOURS, INNER, MARGIN, SIZE, TEXT } from './theme.ts';

/**
 * How many rows of each sample have each level. Steps of a scale keep their order; categories stand by how much they
 * changed, and new and lost ones are marked. `missing`: the levels are cells without and with a value.
 */
export type DriftLevels = {
  name: string;
  levels: readonly string[];
  reference: ArrayLike<number>;
  current: ArrayLike<number>;
  kind: 'categories' | 'steps' | 'missing';
  groups?: GroupNames;
};

type Bar = { label: string; before: number; after: number; mark: string };

const MOST_LEVELS = 8;
const TOP = 190;
const BAR = 26;
const ROW = 78;
const MOST_LABEL = 200;
const LINE = 32;
const GAP = 12;

/**
 * The share of each level in both samples, as a plain blue bar over a striped one. New and lost levels are named so. Returns
 * an SVG, 720 wide.
 */
export function drawDriftLevels(counted: DriftLevels, words: DriftLevelsWords, style: NumberStyle): string {
  const n_reference = sumOf(counted.reference);
  const n_current = sumOf(counted.current);
  const { bars: chosen, others } = chooseBars(counted, { n_reference, n_current }, words);
  const share = (value: number) => formatNumber(value, style, { percent: true, significant: 2 });
  const after = (bar: Bar) => (bar.mark ? `${share(bar.after)} · ${bar.mark}` : share(bar.after));
  const label = Math.min(MOST_LABEL, Math.max(...chosen.map((bar) => textWidth(bar.label, TEXT.body))));
  const labels = elideApart(
    chosen.map((bar) => bar.label),
    label,
    TEXT.body,
  );
  const bars = chosen.map((bar, at) => ({ ...bar, label: labels[at] ?? '' }));
  const left = MARGIN + label + 16;
  // As long as leaves room for what is said behind each bar.
  const scale = Math.min(
    ...bars.flatMap((bar) => [
      roomBehind(left, share(bar.before)) / bar.before,
      roomBehind(left, after(bar)) / bar.after,
    ]),
  );
  const drawRow = (bar: Bar, top: number) =>
    [
      svgText(MARGIN, top + BAR + 8, bar.label),
      drawBar(left, top, bar.before * scale, REFERENCE_FILL),
      svgText(left + bar.before * scale + GAP, top + 21, share(bar.before)),
      drawBar(left, top + BAR + 2, bar.after * scale, CURRENT_FILL),
      svgText(left + bar.after * scale + GAP, top + BAR + 23, after(bar)),
    ].join('');
  const count = formatNumber(others.count, style, { fractionDigits: 0 });
  const rest = { count, reference: share(others.before), current: share(others.after) };
  const captions = [...(others.count > 0 ? [fillSlots(words.others, rest)] : []), words.shares];
  const bottom = TOP + bars.length * ROW;
  return drawCard(
    fillSlots(words.columnTitle, { column: elideMiddle(counted.name, 0.6 * INNER, TEXT.title) }),
    [
      CURRENT_STRIPES,
      drawLegend(88, { n_reference, n_current, groups: counted.groups }, words, style),
      ...bars.map((bar, at) => drawRow(bar, TOP + at * ROW)),
      ...captions.map((caption, line) =>
        svgText(MARGIN, bottom + LINE * (line + 1) - 8, elide(caption, INNER, TEXT.body), {
          colour: COLOURS.quiet,
        }),
      ),
    ],
    bottom + LINE * captions.length + MARGIN - 12,
  );
}

function roomBehind(left: number, said: string): number {
  return SIZE - MARGIN - left - GAP - textWidth(said, TEXT.body);
}

/** As many levels as fit, those that changed most; the others are counted together. */
function chooseBars(
  { levels, reference, current, kind }: DriftLevels,
  { n_reference, n_current }: { n_reference: number; n_current: number },
  words: DriftLevelsWords,
): { bars: Bar[]; others: { count: number; before: number; after: number } } {
  const bars = levels.map((label, at): Bar => {
    const [before = 0, after = 0] = [reference[at], current[at]];
    const mark = kind === 'missing' ? '' : before === 0 ? words.fresh : after === 0 ? words.lost : '';
    return { label, before: before / n_reference, after: after / n_current, mark };
  });
  const byChange = bars.toSorted((a, b) => Math.abs(b.after - b.before) - Math.abs(a.after - a.before));
  const chosen = byChange.slice(0, MOST_LEVELS);
  const rest = byChange.slice(MOST_LEVELS);
  return {
    bars: kind === 'categories' ? chosen : bars.filter((bar) => chosen.includes(bar)),
    others: {
      count: rest.length,
      before: rest.reduce((sum, { before }) => sum + before, 0),
      after: rest.reduce((sum, { after }) => sum + after, 0),
    },
  };
}

/** A share of 0 has no bar. */
function drawBar(x: number, y: number, width: number, fill: string): string {
  if (width === 0) return '';
  return `<rect x="${round(x)}" y="${round(y)}" width="${round(Math.max(2, width))}" height="${BAR}" ${fill}/>`;
}

function sumOf(counts: ArrayLike<number>): number {
  let total = 0;
  for (let at = 0; at < counts.length; at++) total += counts[at] ?? 0;
  return total;
}
