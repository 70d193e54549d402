import type { Language } from '../study/types.ts';

/** Counts of a classifier of two classes, and what the classes are called. */
export type BinaryCounts = {
  readonly positive: string;
  readonly negative: string;
  readonly tp: number;
  readonly fn: number;
  readonly fp: number;
  readonly tn: number;
};

const WORDS = {
  es: { predicted: 'Lo que dijo el modelo', actual: 'Lo que era', tp: 'VP', fn: 'FN', fp: 'FP', tn: 'VN' },
  en: { predicted: 'What the model said', actual: 'What it was', tp: 'TP', fn: 'FN', fp: 'FP', tn: 'TN' },
} as const satisfies Record<Language, object>;

const CELL = { width: 264, height: 160, left: 152, top: 136, gap: 8 };
const RIGHT = { fill: '#d7e8fa', ink: '#0b3d70' };
const WRONG = { fill: '#fbe3d0', ink: '#7a3205' };

/** A 2×2 confusion matrix as an SVG of 720×512: rows are what it was, columns what the model said. */
export function drawConfusionMatrix(counts: BinaryCounts, language: Language): string {
  const words = WORDS[language];
  const cell = (row: number, column: number, name: 'tp' | 'fn' | 'fp' | 'tn') => {
    const x = CELL.left + column * (CELL.width + CELL.gap);
    const y = CELL.top + row * (CELL.height + CELL.gap);
    const { fill, ink } = row === column ? RIGHT : WRONG;
    return `<rect x="${x}" y="${y}" width="${CELL.width}" height="${CELL.height}" rx="12" fill="${fill}"/>${text(x + CELL.width / 2, y + 88, 56, counts[name], ink, 700)}${text(x + CELL.width / 2, y + 130, 28, words[name], ink)}`;
  };
  const columnAt = (column: number) => CELL.left + column * (CELL.width + CELL.gap) + CELL.width / 2;
  const rowAt = (row: number) => CELL.top + row * (CELL.height + CELL.gap) + CELL.height / 2;
  return [
    '<svg xmlns="http://www.w3.org/2000/svg" width="720" height="512" viewBox="0 0 720 512" font-family="Inter" text-anchor="middle">',
    '<rect width="720" height="512" rx="16" fill="#ffffff"/>',
    text((columnAt(0) + columnAt(1)) / 2, 56, 28, words.predicted, '#1f2933', 700),
    text(columnAt(0), 112, 28, counts.positive),
    text(columnAt(1), 112, 28, counts.negative),
    `<g transform="translate(48 ${(rowAt(0) + rowAt(1)) / 2}) rotate(-90)">${text(0, 0, 28, words.actual, '#1f2933', 700)}</g>`,
    ...[counts.positive, counts.negative].map(
      (label, row) => `<g transform="translate(120 ${rowAt(row)}) rotate(-90)">${text(0, 0, 28, label)}</g>`,
    ),
    cell(0, 0, 'tp'),
    cell(0, 1, 'fn'),
    cell(1, 0, 'fp'),
    cell(1, 1, 'tn'),
    '</svg>',
  ].join('\n');
}

function text(
  x: number,
  y: number,
  size: number,
  what: string | number,
  ink = '#1f2933',
  weight = 400,
): string {
  const escaped = String(what).replaceAll('&', '&amp;').replaceAll('<', '&lt;');
  return `<text x="${x}" y="${y}" font-size="${size}" font-weight="${weight}" fill="${ink}">${escaped}</text>`;
}
