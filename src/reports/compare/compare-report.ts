import type { NumberColumn, Table, TextColumn } from '../../table/table.ts';
import { labelKey } from '../evaluate/label-key.ts';
import { findColumn } from '../find-column.ts';
import { orderOfTime } from '../order-of-time.ts';
import type { ReportOutcome } from '../outcome.ts';
import type { Answers } from '../question-key.ts';
import { describeFile, type FileFacts } from '../report-file.ts';
import { seedOf } from '../seed-of.ts';
import { unworded } from '../worded.ts';
import { binaryLabels } from './binary-labels.ts';
import type { CompareFailure } from './compare-failures.ts';
import { compareFolds } from './compare-folds.ts';
import { compareLabels } from './compare-labels.ts';
import type { CompareAssumption, CompareNote } from './compare-notes.ts';
import { compareNumbers } from './compare-numbers.ts';
import type { CompareReport } from './compare-report-schema.ts';
import type { Compared } from './compared.ts';
import { findModels } from './find-models.ts';
import { hasFoldName } from './fold-columns.ts';
import { ALPHA } from './rank-models.ts';

export type CompareInput = {
  table: Table;
  /** `column.actual`, `column.models` (names with commas between), `column.time`, `option.folds` and `better`, as far as said. */
  answers: Answers;
  file: FileFacts;
};

export type CompareOutcome = ReportOutcome<{ report: CompareReport }, CompareFailure>;

/**
 * Which of several models is the best on the same rows, and whether the others are really worse or tie with it. The
 * sentences (`text`) are empty: they are worded at the edge.
 */
export function makeCompareReport({ table, answers, file }: CompareInput): CompareOutcome {
  const seed = seedOf(file.sha256);
  const compared = compareTable(table, answers, file.name, seed);
  if (compared.kind !== 'compared') return compared;
  const { columns, design, metric, better, score_name, usable, baseline, ranked } = compared;
  const assumptions: CompareAssumption[] = [...table.assumptions, ...compared.assumptions];
  const notes: CompareNote[] = [...compared.notes, ...ranked.notes];
  return {
    kind: 'report',
    report: {
      schema: 1,
      command: 'compare',
      file: describeFile(file, table),
      columns,
      design,
      metric,
      better,
      score_name,
      n_used: usable.rows.length,
      n_dropped: usable.dropped.reduce((sum, { count }) => sum + count, 0),
      dropped: usable.dropped,
      models: ranked.models,
      baseline,
      ranking: ranked.ranking,
      alpha: ALPHA,
      adjustment: 'holm',
      pairs: ranked.pairs,
      assumptions: assumptions.map(unworded),
      notes: notes.map(unworded),
      seed,
    },
  };
}

function compareTable(table: Table, answers: Answers, fileName: string, seed: number): Compared {
  if (answers['option.folds'] === 'true') return compareFolds({ table, answers, fileName });
  const found = findColumn(table, {
    role: 'actual',
    named: answers['column.actual'],
    kinds: ['number', 'text'],
    content: 'numbers',
  });
  switch (found.kind) {
    case 'failure':
      return found;
    case 'unclear': {
      const fold = table.columns.find(({ name }) => hasFoldName(name));
      if (!fold || answers['column.actual'] !== undefined) return askActual(table);
      const folds = compareFolds({ table, answers, fileName });
      return withAssumption(folds, { code: 'folds_recognised', params: { column: fold.name } });
    }
    case 'column': {
      const { column, recognised } = found;
      const compared =
        column.kind === 'text'
          ? compareTexts(table, column, answers)
          : compareNumberColumns(table, column, answers, seed);
      const { name } = column;
      return recognised
        ? withAssumption(compared, { code: 'column_recognised', params: { role: 'actual', name } })
        : compared;
    }
    default:
      return found satisfies never;
  }
}

function withAssumption(compared: Compared, assumption: CompareAssumption): Compared {
  if (compared.kind !== 'compared') return compared;
  return { ...compared, assumptions: [assumption, ...compared.assumptions] };
}

function askActual(table: Table): Compared {
  const columns = table.columns
    .filter(({ kind }) => kind === 'number' || kind === 'text')
    .map(({ id, name }) => ({ id, name }));
  if (columns.length < 2) {
    const params = {
      wanted: 'numbers' as const,
      names: columns.map(({ name }) => name),
      columns: table.columns.length,
    };
    return { kind: 'failure', failure: { code: 'too_few_columns', params } };
  }
  return { kind: 'ask', questions: [{ code: 'column', params: { role: 'actual', columns, chosen: null } }] };
}

function compareTexts(table: Table, actual: TextColumn, answers: Answers): Compared {
  const known = new Set(actual.texts.flatMap((text) => (text === null ? [] : [labelKey(text)])));
  const found = findModels<TextColumn>(table, {
    named: answers['column.models'],
    kind: 'text',
    content: 'labels',
    taken: [actual.id],
    // A column that never gives one of the labels, however spelled, is about something else.
    fits: ({ texts }) => texts.some((text) => text !== null && known.has(labelKey(text))),
  });
  if (found.kind === 'failure') return found;
  return labelsCompared(table, actual, found, answers);
}

function compareNumberColumns(table: Table, actual: NumberColumn, answers: Answers, seed: number): Compared {
  const time = orderOfTime(table, answers);
  if (time.kind === 'ask' || time.kind === 'failure') return time;
  const taken = [actual.id, ...(time.kind === 'ordered' ? [time.column.id] : [])];
  const found = findModels<NumberColumn>(table, {
    named: answers['column.models'],
    kind: 'number',
    content: 'numbers',
    taken,
  });
  if (found.kind === 'failure') return found;
  const labels = binaryLabels(actual, found.models);
  if (labels) {
    const compared = labelsCompared(table, actual, found, answers);
    return withAssumption(compared, { code: 'labels_assumed', params: { labels } });
  }
  const column = time.kind === 'ordered' ? time.column : null;
  const compared = compareNumbers({ table, actual, models: found.models, time: column, seed });
  if (compared.kind !== 'compared') return compared;
  const assumptions = [...found.assumptions];
  if (time.kind === 'ordered' && time.recognised) {
    assumptions.push({ code: 'time_recognised', params: { column: time.column.name } });
  }
  return { ...compared, assumptions: [...assumptions, ...compared.assumptions] };
}

type Found = { models: readonly (NumberColumn | TextColumn)[]; assumptions: readonly CompareAssumption[] };

function labelsCompared(
  table: Table,
  actual: NumberColumn | TextColumn,
  { models, assumptions }: Found,
  answers: Answers,
): Compared {
  const compared = compareLabels({ table, actual, models });
  if (compared.kind !== 'compared') return compared;
  const column = answers['column.time'];
  const notes: CompareNote[] = column === undefined ? [] : [{ code: 'time_not_used', params: { column } }];
  return {
    ...compared,
    assumptions: [...assumptions, ...compared.assumptions],
    notes: [...compared.notes, ...notes],
  };
}
