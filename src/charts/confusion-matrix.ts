import { formatNumber, type NumberStyle } from '../i18n/numbers.ts';
import { drawCard } from './card.ts';
import { confusionCaptions } from './confusion-captions.ts';
import { CELL_PADDING, LINE, layOutMatrix, type MatrixLayout, ROOMY } from './confusion-layout.ts';
import type { ConfusionMatrix, ConfusionMatrixWords } from './confusion-matrix-words.ts';
import { mostConfused } from './confusion-most-confused.ts';
import { elideApart } from './elide-apart.ts';
import { elideMiddle } from './elide-middle.ts';
import { fillSlots } from './fill-slots.ts';
import { elide, round, svgText, textWidth } from './svg-text.ts';
import { COLOURS, INNER, MARGIN, SIZE, TEXT, WEIGHT } from './theme.ts';
import { wrapWords } from './wrap-words.ts';

/** With more classes than this the cells would be narrower than a digit. */
const MOST_CLASSES = 20;
/** The ink stays readable (4.5 : 1) on a cell of the darkest blue. */
const DARKEST = 0.75;
/** Room for a space and an arrow. */
const ARROW = 36;

/**
 * A table of counts, actual classes down and predicted classes across. A cell is the darker the larger its share of the
 * actual class; the right answers, on the diagonal, are framed. Of more than twenty classes the most confused are shown.
 * Where cells are small a count that does not fit is left out, and the largest mistakes are named below. Returns an SVG
 * 720 wide and, unless labels or rows need more, as high.
 */
export function drawConfusionMatrix(
  matrix: ConfusionMatrix,
  words: ConfusionMatrixWords,
  style: NumberStyle,
): string {
  const nameOthers = (count: number) =>
    fillSlots(words.others?.label ?? '+{n}', { n: wordCount(count, style) });
  const shown = mostConfused(matrix, MOST_CLASSES, nameOthers);
  const { labels, counts } = shown;
  const { actual = '', predicted = '' } = matrix.columns ?? {};
  const actualAxis = `${withColumn(words.actualAxis, actual, INNER - ARROW)} ↓`;
  const texts = {
    labels,
    counts: counts.flat().map((count) => wordCount(count, style)),
    widestShare: wordShare(1, style),
    actualAxis,
  };
  const { shares, complete } = layOutMatrix({ ...texts, captions: 1 });
  const dense = labels.length > ROOMY;
  const captions = confusionCaptions(matrix, words, style, { shares, complete, dense, others: shown.others });
  const layout = layOutMatrix({ ...texts, captions: captions.length });

  const cells = counts.flatMap((row, actual) => {
    const total = row.reduce((sum, count) => sum + count, 0);
    return row.map((count, predicted) => {
      const share = total === 0 ? 0 : count / total;
      const name = words.cells?.[actual]?.[predicted];
      return drawCell(layout, { actual, predicted, count, share, name }, style);
    });
  });
  const { titles } = layout;
  const across = SIZE - MARGIN - layout.left;
  const predictedAxis = `${withColumn(words.predictedAxis, predicted, across - ARROW)} →`;
  const lastLine = layout.height - MARGIN;
  return drawCard(
    words.title,
    [
      svgText(layout.left, titles.predicted, predictedAxis, {
        colour: COLOURS.quiet,
      }),
      svgText(MARGIN, titles.actual, actualAxis, { colour: COLOURS.quiet }),
      ...drawLabels(labels, layout),
      ...cells,
      ...counts.map((_, at) => drawFrame(layout, at)),
      ...captions.map((caption, line) =>
        svgText(MARGIN, lastLine - LINE * (captions.length - 1 - line), elide(caption, INNER, TEXT.body)),
      ),
    ],
    layout.height,
  );
}

/** An axis title; a long column name gives way to the words around it. */
function withColumn(phrase: string, column: string, room: number): string {
  const around = textWidth(fillSlots(phrase, { column: '' }), TEXT.body);
  const name = elideMiddle(column, Math.max(0, room - around), TEXT.body);
  return elide(fillSlots(phrase, { column: name }), room, TEXT.body);
}

function wordCount(count: number, style: NumberStyle): string {
  return formatNumber(count, style, { fractionDigits: 0 });
}

function wordShare(share: number, style: NumberStyle): string {
  return formatNumber(share, style, { percent: true, fractionDigits: 0 });
}

function drawLabels(labels: readonly string[], layout: MatrixLayout): string[] {
  const { left, top, cell, room, turned } = layout;
  const beside = elideApart(labels, room.row, TEXT.body);
  const above = elideApart(labels, room.column, TEXT.body);
  return labels.flatMap((_, at) => {
    const x = left + (at + 0.5) * cell.width;
    return [
      svgText(MARGIN, top + (at + 0.5) * cell.height + 8, beside[at] ?? ''),
      turned
        ? svgText(x + 8, top - 12, above[at] ?? '', { turn: -90 })
        : svgText(x, top - 22, above[at] ?? '', { anchor: 'middle' }),
    ];
  });
}

type Cell = { actual: number; predicted: number; count: number; share: number; name: string | undefined };

function drawCell(
  layout: MatrixLayout,
  { actual, predicted, count, share, name }: Cell,
  style: NumberStyle,
): string {
  const { left, top, cell, countSize, shares } = layout;
  const x = left + predicted * cell.width;
  const y = top + actual * cell.height;
  const box = `<rect x="${round(x)}" y="${round(y)}" width="${round(cell.width)}" height="${round(cell.height)}" fill="${COLOURS.data}" fill-opacity="${round(DARKEST * share)}" stroke="${COLOURS.cardEdge}" stroke-width="2"/>`;
  // Among many small cells the empty ones are left blank, so that the mistakes stand out.
  if (count === 0 && cell.height < 2 * TEXT.body) return box;
  const lines = [{ text: wordCount(count, style), size: countSize, weight: WEIGHT.strong as number }];
  if (shares) {
    const named = name ? wrapWords(name, cell.width - 2 * CELL_PADDING, TEXT.body) : [];
    for (const text of [wordShare(share, style), ...named]) {
      lines.push({ text, size: TEXT.body, weight: WEIGHT.normal });
    }
  }
  const fitting = lines.filter(({ text, size }) => textWidth(text, size) <= cell.width - CELL_PADDING);
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
  return [box, ...written].join('');
}

function drawFrame({ left, top, cell }: MatrixLayout, at: number): string {
  const gap = Math.min(4, cell.width / 12);
  const [x, y] = [left + at * cell.width + gap, top + at * cell.height + gap];
  return `<rect x="${round(x)}" y="${round(y)}" width="${round(cell.width - 2 * gap)}" height="${round(cell.height - 2 * gap)}" fill="none" stroke="${COLOURS.ink}" stroke-width="3" rx="4"/>`;
}
