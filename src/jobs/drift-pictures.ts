import type { DriftChartWords } from '../charts/drift-chart-words.ts';
import type { GroupNames } from '../charts/drift-legend.ts';
import { drawDriftLevels } from '../charts/drift-levels.ts';
import { drawDriftNumbers } from '../charts/drift-numbers.ts';
import type { OverviewRow } from '../charts/drift-overview.ts';
import { renderPng } from '../charts/png.ts';
import type { NumberStyle } from '../i18n/numbers.ts';
import type { ReportedColumn } from '../reports/drift/column-notes.ts';
import type { DriftColumn, DriftReport } from '../reports/drift/drift-report-schema.ts';
import { timesThreshold } from '../reports/drift/times-threshold.ts';
import { worstFirst } from '../reports/drift/worst-first.ts';
import type { ChartPng } from './table-request.ts';

/** A message shows the overview and up to so many columns. */
const MOST_PICTURES = 3;

/** The judged columns as the overview shows them. */
export function overviewRows({ columns, alpha }: Pick<DriftReport, 'columns' | 'alpha'>): OverviewRow[] {
  return columns.flatMap((entry) => overviewRow(entry, alpha) ?? []);
}

function overviewRow({ name, effect, verdict, p_adjusted }: DriftColumn, alpha: number): OverviewRow | null {
  if (verdict === null) return null;
  const significant = p_adjusted !== null && p_adjusted < alpha;
  return { name, verdict, significant, ratio: effect && timesThreshold(effect) };
}

/** What the columns that drifted furthest hold in both samples; inputs before true values and predictions. */
export function drawWorstColumns(
  columns: readonly ReportedColumn[],
  groups: GroupNames,
  words: DriftChartWords,
  numbers: NumberStyle,
): ChartPng<'column'>[] {
  const drifted = worstFirst(columns.map(({ entry }) => entry)).filter(({ verdict }) => verdict === 'drift');
  const inputsFirst = [
    ...drifted.filter(({ role }) => role === 'input'),
    ...drifted.filter(({ role }) => role !== 'input'),
  ];
  return inputsFirst.slice(0, MOST_PICTURES).flatMap((drawn) => {
    const column = columns.find(({ entry }) => entry === drawn);
    const svg = column && drawColumn(column, groups, words, numbers);
    return svg ? [{ kind: 'column' as const, subject: drawn.name, png: renderPng(svg) }] : [];
  });
}

function drawColumn(
  { examined, entry }: ReportedColumn,
  groups: GroupNames,
  words: DriftChartWords,
  numbers: NumberStyle,
): string | null {
  const { reference, current, classified } = examined;
  const { name } = entry;
  if (entry.reason === 'missing') {
    const counts = (side: typeof reference) => [side.missing, side.rows - side.missing];
    const levels = [words.absent, words.present];
    const cells = {
      name,
      levels,
      reference: counts(reference),
      current: counts(current),
      kind: 'missing' as const,
      groups,
    };
    return drawDriftLevels(cells, words, numbers);
  }
  if (!classified) return null;
  switch (classified.type) {
    case 'numeric':
      return drawDriftNumbers({ name, ...classified, groups }, words, numbers);
    case 'ordinal':
    case 'binary':
    case 'categorical': {
      const { categories: levels, ...counts } = classified.counts;
      const kind = classified.type === 'ordinal' ? 'steps' : 'categories';
      return drawDriftLevels({ name, levels, ...counts, kind, groups }, words, numbers);
    }
    case 'empty':
    case 'date':
    case 'identifier':
    case 'constant':
      return null;
    default:
      return classified satisfies never;
  }
}
