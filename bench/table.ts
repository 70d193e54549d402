/** One figure of ciclo and of its peer. A target bounds the ratio of the two, from above or from below. */
export type Figure = {
  name: string;
  unit: 'ms' | '/s';
  ciclo: number;
  peer: number;
  target?: { bound: '≤' | '≥'; ratio: number };
};

const HEAD = ['figure', 'ciclo', 'peer', 'ratio', 'target', 'met'];

/** The figures as a Markdown table. The ratios are what counts; the absolute values are those of one machine. */
export function tableOf(figures: readonly Figure[]): string {
  const rows = [HEAD, ...figures.map(rowOf)];
  const widths = HEAD.map((_, column) => Math.max(...rows.map((row) => row[column]?.length ?? 0)));
  const lines = rows.map((row) => row.map((cell, column) => cell.padEnd(widths[column] ?? 0)).join(' | '));
  const rule = widths.map((width) => '-'.repeat(width)).join(' | ');
  return lines
    .toSpliced(1, 0, rule)
    .map((line) => `| ${line} |`)
    .join('\n');
}

function rowOf({ name, unit, ciclo, peer, target }: Figure): string[] {
  const ratio = ciclo / peer;
  const absolute = (value: number) =>
    unit === 'ms' ? `${value.toFixed(value < 100 ? 2 : 0)} ms` : `${value.toFixed(0)} /s`;
  const row = [name, absolute(ciclo), absolute(peer), ratio.toFixed(2)];
  if (target === undefined) return [...row, '', ''];
  const met = target.bound === '≤' ? ratio <= target.ratio : ratio >= target.ratio;
  return [...row, `${target.bound} ${target.ratio}`, met ? 'yes' : 'no'];
}
