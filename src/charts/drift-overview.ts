import { formatNumber, type NumberStyle } from '../i18n/numbers.ts';
import { drawCard } from './card.ts';
import type { DriftChartWords } from './drift-chart-words.ts';
import { drawVerdictMark } from './drift-verdict-mark.ts';
import { elideApart } from './elide-apart.ts';
import { fillSlots } from './fill-slots.ts';
import { elide, round, svgText, textWidth } from './svg-text.ts';
import { COLOURS, INNER, MARGIN, SIZE, TEXT } from './theme.ts';

/** A column as the overview shows it. `ratio`: effect ÷ threshold, at least 0; null where there is none to show. */
export type OverviewRow = {
  name: string;
  ratio: number | null;
  significant: boolean;
  verdict: 'none' | 'negligible' | 'drift' | 'insufficient';
};

const MOST_ROWS = 12;
const TOP = 132;
const ROW = 46;
const GAP = 16;
const MARK = 30;
const MOST_NAME = 210;
/** An effect further out than this is drawn at the edge, with an arrow. */
const MOST_RATIO = 6;
const LINE = 32;

const SEVERITY = { drift: 0, negligible: 1, none: 2, insufficient: 3 } as const;

/** Drifted columns first, and among those of one verdict the larger effect first. */
function worstFirst(rows: readonly OverviewRow[]): OverviewRow[] {
  const size = ({ ratio }: OverviewRow) => Math.min(ratio ?? -1, Number.MAX_VALUE);
  return rows.toSorted((a, b) => SEVERITY[a.verdict] - SEVERITY[b.verdict] || size(b) - size(a));
}

/**
 * A row for each column: how large its change is in units of the size that matters, and the verdict as a mark and a word.
 * A bar is filled where the difference is significant: only both together are a drift. Returns an SVG, 720 wide.
 */
export function drawDriftOverview(
  columns: readonly OverviewRow[],
  words: DriftChartWords,
  style: NumberStyle,
): string {
  const rows = worstFirst(columns).slice(0, MOST_ROWS);
  const more = columns.length - rows.length;
  const frame = layOut(rows, words);
  const names = elideApart(
    rows.map(({ name }) => name),
    frame.name,
    TEXT.body,
  );
  const bottom = TOP + rows.length * ROW;
  const captions = [
    words.overviewAxis,
    words.filled,
    ...(more > 0 ? [fillSlots(words.more, { count: formatNumber(more, style, { fractionDigits: 0 }) })] : []),
  ];
  const height = bottom + 44 + LINE * captions.length + MARGIN - 8;
  return drawCard(
    words.overviewTitle,
    [
      drawScale(frame, bottom, words, style),
      ...rows.map((row, at) => drawRow({ ...row, name: names[at] ?? '' }, TOP + at * ROW, frame, words)),
      ...captions.map((caption, line) =>
        svgText(MARGIN, bottom + 44 + LINE * (line + 1) - 4, elide(caption, INNER, TEXT.body), {
          colour: COLOURS.quiet,
        }),
      ),
    ],
    height,
  );
}

type Frame = { name: number; left: number; right: number; word: number; most: number };

/** Names to the left and verdicts to the right take what they need; the bars get the rest. */
function layOut(rows: readonly OverviewRow[], words: DriftChartWords): Frame {
  const name = Math.min(MOST_NAME, Math.max(0, ...rows.map((row) => textWidth(row.name, TEXT.body))));
  const word = Math.min(
    170,
    Math.max(...rows.map((row) => textWidth(words.verdicts[row.verdict], TEXT.body)), 0),
  );
  const largest = Math.max(0, ...rows.map(({ ratio }) => ratio ?? 0));
  return {
    name,
    left: MARGIN + name + GAP,
    right: SIZE - MARGIN - word - MARK - GAP,
    word,
    most: Math.min(MOST_RATIO, Math.max(2, Math.ceil(largest))),
  };
}

function drawScale(
  { left, right, most }: Frame,
  bottom: number,
  words: DriftChartWords,
  style: NumberStyle,
): string {
  const at = (ratio: number) => left + ((right - left) * ratio) / most;
  const ticks = Array.from({ length: most + 1 }, (_, ratio) => ratio);
  const lines = ticks.map((ratio) => {
    const x = round(at(ratio));
    const guide = ratio === 1 ? `${COLOURS.ink}" stroke-dasharray="8 6` : COLOURS.grid;
    const label = ratio === 0 ? '0' : `×${formatNumber(ratio, style, { fractionDigits: 0 })}`;
    return [
      `<path d="M${x} ${TOP - 8}L${x} ${bottom + 4}" stroke-width="2" stroke="${guide}"/>`,
      svgText(at(ratio), bottom + 32, label, { anchor: 'middle' }),
    ].join('');
  });
  const width = textWidth(words.threshold, TEXT.body);
  const x = Math.min(Math.max(at(1), MARGIN + width / 2), SIZE - MARGIN - width / 2);
  return [...lines, svgText(x, TOP - 20, words.threshold, { anchor: 'middle' })].join('');
}

function drawRow(row: OverviewRow, top: number, frame: Frame, words: DriftChartWords): string {
  const { left, right, most, word } = frame;
  const middle = top + ROW / 2;
  const mark = right + GAP + MARK / 2;
  return [
    svgText(MARGIN, middle + 8, row.name),
    row.ratio === null ? '' : drawBar(row, row.ratio, middle, { left, right, most }),
    drawVerdictMark(row.verdict, mark, middle),
    svgText(mark + MARK / 2 + 8, middle + 8, elide(words.verdicts[row.verdict], word, TEXT.body)),
  ].join('');
}

function drawBar(
  { significant, verdict }: OverviewRow,
  ratio: number,
  middle: number,
  { left, right, most }: Pick<Frame, 'left' | 'right' | 'most'>,
): string {
  const beyond = ratio > most;
  const end = beyond ? right - 12 : left + ((right - left) * ratio) / most;
  const colour = verdict === 'drift' ? COLOURS.guide : COLOURS.data;
  const fill = significant ? colour : COLOURS.card;
  const [top, bottom] = [middle - 11, middle + 11];
  const outline = beyond
    ? `M${left} ${top}L${end} ${top}L${end + 12} ${middle}L${end} ${bottom}L${left} ${bottom}Z`
    : `M${left} ${top}L${round(Math.max(end, left + 3))} ${top}L${round(Math.max(end, left + 3))} ${bottom}L${left} ${bottom}Z`;
  return `<path d="${outline}" fill="${fill}" stroke="${colour}" stroke-width="2"/>`;
}
