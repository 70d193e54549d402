import { formatNumber, type NumberStyle } from '../i18n/numbers.ts';
import { drawCard } from './card.ts';
import { elide, round, svgText, textWidth } from './svg-text.ts';
import { COLOURS, INNER, MARGIN, SIZE, TEXT, WEIGHT } from './theme.ts';

/** `counts` has a row for each actual class and in it a cell for each predicted class, in the order of `labels`. */
export type ConfusionMatrix = {
  labels: readonly string[];
  counts: readonly (readonly number[])[];
};

/** The words on a confusion matrix, in the learner's language. */
export type ConfusionMatrixWords = {
  title: string;
  /** 'Real' */
  actualAxis: string;
  /** 'Predicho' */
  predictedAxis: string;
  /** What the shares are: '% de cada fila' */
  shares: string;
  /** A name for each cell, such as 'verdadero positivo', shown where there is room. */
  cells?: readonly (readonly string[])[];
};

const TOP = 168;
const BOTTOM = 84;
/** Cells lower than this hold their count alone. */
const ROOM_FOR_SHARE = 90;
/** The ink stays readable (4.5 : 1) on a cell of the darkest blue. */
const DARKEST = 0.75;
const COUNT_SIZES = [44, 34, 28, TEXT.body];

type Layout = { left: number; cell: { width: number; height: number }; countSize: number };

/**
 * A table of counts, actual classes down and predicted classes across. A cell is the darker the larger its share of the
 * actual class; the right answers, on the diagonal, are framed. Returns an SVG of 720 × 720, made for up to eight classes:
 * beyond that a count that does not fit its cell is left out.
 */
export function drawConfusionMatrix(
  { labels, counts }: ConfusionMatrix,
  words: ConfusionMatrixWords,
  style: NumberStyle,
): string {
  const layout = layOut(
    labels,
    counts.flat().map((count) => wordCount(count, style)),
  );
  const cells = counts.flatMap((row, actual) => {
    const total = row.reduce((sum, count) => sum + count, 0);
    return row.map((count, predicted) => {
      const share = total === 0 ? 0 : count / total;
      const name = words.cells?.[actual]?.[predicted];
      return drawCell(layout, { actual, predicted, count, share, name }, style);
    });
  });
  return drawCard(words.title, [
    svgText(layout.left, TOP - 64, `${words.predictedAxis} →`, { colour: COLOURS.quiet }),
    svgText(MARGIN, TOP - 22, `${words.actualAxis} ↓`, { colour: COLOURS.quiet }),
    ...drawLabels(labels, layout),
    ...cells,
    ...counts.map((_, at) => drawFrame(layout, at)),
    layout.cell.height >= ROOM_FOR_SHARE
      ? svgText(MARGIN, SIZE - MARGIN, elide(words.shares, INNER, TEXT.body))
      : '',
  ]);
}

function layOut(labels: readonly string[], counts: readonly string[]): Layout {
  const widest = Math.max(96, ...labels.map((label) => textWidth(label, TEXT.body)));
  const left = MARGIN + Math.min(widest, 190) + 18;
  const size = Math.max(1, labels.length);
  const cell = { width: (SIZE - MARGIN - left) / size, height: (SIZE - TOP - BOTTOM) / size };
  const fits = (count: string, px: number) => px < cell.height / 2 && textWidth(count, px) <= cell.width - 16;
  const countSize = COUNT_SIZES.find((px) => counts.every((count) => fits(count, px))) ?? TEXT.body;
  return { left, cell, countSize };
}

function wordCount(count: number, style: NumberStyle): string {
  return formatNumber(count, style, { fractionDigits: 0 });
}

function drawLabels(labels: readonly string[], { left, cell }: Layout): string[] {
  return labels.flatMap((label, at) => [
    svgText(MARGIN, TOP + (at + 0.5) * cell.height + 8, elide(label, left - MARGIN - 18, TEXT.body)),
    svgText(left + (at + 0.5) * cell.width, TOP - 22, elide(label, cell.width - 10, TEXT.body), {
      anchor: 'middle',
    }),
  ]);
}

type Cell = { actual: number; predicted: number; count: number; share: number; name: string | undefined };

function drawCell(
  layout: Layout,
  { actual, predicted, count, share, name }: Cell,
  style: NumberStyle,
): string {
  const { left, cell, countSize } = layout;
  const x = left + predicted * cell.width;
  const y = TOP + actual * cell.height;
  const lines = [{ text: wordCount(count, style), size: countSize, weight: WEIGHT.strong as number }];
  if (cell.height >= ROOM_FOR_SHARE) {
    const percent = formatNumber(share, style, { percent: true, fractionDigits: 0 });
    for (const text of name ? [percent, name] : [percent]) {
      lines.push({ text: elide(text, cell.width - 12, TEXT.body), size: TEXT.body, weight: WEIGHT.normal });
    }
  }
  const fitting = lines.filter(({ text, size }) => textWidth(text, size) <= cell.width - 8);
  const height = fitting.reduce((sum, { size }) => sum + size + 10, -10);
  let baseline = y + (cell.height - height) / 2;
  const written = fitting.map(({ text, size, weight }) => {
    baseline += size;
    const drawn = svgText(x + cell.width / 2, baseline - size * 0.14, text, {
      size,
      weight,
      anchor: 'middle',
    });
    baseline += 10;
    return drawn;
  });
  return [
    `<rect x="${round(x)}" y="${round(y)}" width="${round(cell.width)}" height="${round(cell.height)}" fill="${COLOURS.data}" fill-opacity="${round(DARKEST * share)}" stroke="${COLOURS.cardEdge}" stroke-width="2"/>`,
    ...written,
  ].join('');
}

function drawFrame({ left, cell }: Layout, at: number): string {
  const [x, y] = [left + at * cell.width + 4, TOP + at * cell.height + 4];
  return `<rect x="${round(x)}" y="${round(y)}" width="${round(cell.width - 8)}" height="${round(cell.height - 8)}" fill="none" stroke="${COLOURS.ink}" stroke-width="3" rx="4"/>`;
}
