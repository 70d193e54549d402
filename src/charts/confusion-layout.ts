import { textWidth } from './svg-text.ts';
import { MARGIN, SIZE, TEXT } from './theme.ts';

/** Where everything of a confusion matrix stands, in px. */
export type MatrixLayout = {
  /** The matrix's upper left corner. */
  left: number;
  top: number;
  cell: { width: number; height: number };
  /** Baselines of the axes' titles; that of the rows stands beside the labels of the columns where it fits. */
  titles: { actual: number; predicted: number };
  /** The card's height. */
  height: number;
  countSize: number;
  /** Whether the labels above the columns are written upwards. */
  turned: boolean;
  /** Room for a label above a column, along its writing, and for one beside a row. */
  room: { column: number; row: number };
  /** Whether every share of a row fits its cell, below the count. */
  shares: boolean;
  /** Whether every count fits its cell. */
  complete: boolean;
};

export type MatrixTexts = {
  labels: readonly string[];
  /** Every count, as written. */
  counts: readonly string[];
  /** What the widest share is written as. */
  widestShare: string;
  /** The title of the rows. */
  actualAxis: string;
  /** Lines below the matrix. */
  captions: number;
};

const COUNT_SIZES = [44, 34, 28, TEXT.body];
export const LINE = 32;
/** Title, axis title and one line of labels. */
const TOP = 168;
const AXIS = 104;
/** What a cell leaves free of text, across. */
export const CELL_PADDING = 6;
/** From the matrix to the card's edge, with one caption. */
const BOTTOM = 84;
/** Labels that share the width of the card among so few stay level and are cut. */
const FEW = 4;
/** Up to so many classes every cell is large enough for a count. */
export const ROOMY = 8;
/** Between the labels of the rows and the matrix. */
const BESIDE = 18;
const LONGEST_TURNED = 160;
/** A cell of this height holds its count alone, and its share too where it is a line higher. */
const LOWEST = { roomy: 44, dense: 30 };
const ROOM_FOR_SHARE = 90;

/**
 * Lays out a matrix for its texts. The card is a square unless labels are turned upwards, or rows would be too low: then it
 * is higher.
 */
export function layOutMatrix({
  labels,
  counts,
  widestShare,
  actualAxis,
  captions,
}: MatrixTexts): MatrixLayout {
  const classes = Math.max(1, labels.length);
  const widest = labels.reduce((most, label) => Math.max(most, textWidth(label, TEXT.body)), 0);
  const row = Math.min(Math.max(96, widest), classes > ROOMY ? 150 : 190);
  const left = MARGIN + row + BESIDE;
  const width = (SIZE - MARGIN - left) / classes;
  const turned = classes > FEW && widest > width - 10;
  const column = turned ? Math.min(widest, LONGEST_TURNED) : width - 10;
  // The title of the rows may reach up to the first column's label.
  const first = Math.min(textWidth(labels[0] ?? '', TEXT.body), column);
  const free = row + BESIDE - 12 + (turned ? 0 : (width - first) / 2);
  const above = textWidth(actualAxis, TEXT.body) <= free ? 0 : LINE;
  const top = above + (turned ? TOP - TEXT.body + column : TOP);
  const bottom = BOTTOM + LINE * Math.max(0, captions - 1);
  const lowest = classes > ROOMY ? LOWEST.dense : LOWEST.roomy;
  const cell = { width, height: Math.max(lowest, (SIZE - top - bottom) / classes) };
  const fits = (count: string, px: number) =>
    px < Math.max(cell.height / 2, TEXT.body + 1) && textWidth(count, px) <= width - 16;
  return {
    left,
    top,
    cell,
    titles: { actual: above > 0 ? AXIS : top - 22, predicted: AXIS + above },
    height: top + classes * cell.height + bottom,
    countSize: COUNT_SIZES.find((px) => counts.every((count) => fits(count, px))) ?? TEXT.body,
    turned,
    room: { column, row },
    shares: cell.height >= ROOM_FOR_SHARE && textWidth(widestShare, TEXT.body) <= width - CELL_PADDING,
    complete: counts.every((count) => textWidth(count, TEXT.body) <= width - CELL_PADDING),
  };
}
