import { mcnemar } from '../../stats/comparison/mcnemar.ts';
import type { NumberColumn, Table, TextColumn } from '../../table/table.ts';
import { checkModels, checkRows } from './check-models.ts';
import { commonRows } from './common-rows.ts';
import type { CompareNote } from './compare-notes.ts';
import type { Compared } from './compared.ts';
import { fewRows } from './few-rows.ts';
import { labelNotes } from './label-notes.ts';
import { type Judged, rankModels } from './rank-models.ts';
import { twinNotes } from './twin-notes.ts';

/** A column whose cells name classes. */
export type LabelColumn = NumberColumn | TextColumn;

type LabelInput = { table: Table; actual: LabelColumn; models: readonly LabelColumn[] };

/** Predictions of labels: ranked by accuracy, tested by McNemar. A label is right where it is written the same. */
export function compareLabels({ table, actual, models }: LabelInput): Compared {
  const usable = commonRows(table, actual, models, null);
  const failure = checkModels(models, 'labels') ?? checkRows(table, usable, [actual, ...models]);
  if (failure) return { kind: 'failure', failure };

  const truth = labelsAt(actual, usable.rows);
  const answered = models.map((model) => ({ name: model.name, answers: labelsAt(model, usable.rows) }));
  const rightness = answered.map(({ answers }) => answers.map((label, at) => label === truth[at]));
  const n = truth.length;
  const candidates = answered.map(({ name }, at) => {
    const correct = (rightness[at] ?? []).filter(Boolean).length;
    return { name, metrics: { accuracy: correct / n, correct }, figure: correct / n };
  });
  const ranked = rankModels({
    metric: 'accuracy',
    better: 'higher',
    candidates,
    judge: (order) => judgeLabels(order.map((at) => rightness[at] ?? [])),
  });
  const baseline = mostFrequent(truth);
  const worse = candidates.filter(({ figure }) => figure < baseline.accuracy).map(({ name }) => name);
  const twins = twinNotes(truth, answered);
  const notes: CompareNote[] = [
    ...twins,
    ...labelNotes(truth, answered),
    ...(worse.length > 0
      ? [
          {
            code: 'worse_than_baseline' as const,
            params: { models: worse, baseline: baseline.accuracy, all: worse.length === candidates.length },
          },
        ]
      : []),
    ...ranked.pairs
      .filter(({ interval }) => interval === null)
      .map(({ a, b }) => ({ code: 'never_disagree' as const, params: { a, b } })),
    ...fewRows(n),
    ...usable.notes,
  ];
  return {
    kind: 'compared',
    columns: { actual: actual.name, models: models.map(({ name }) => name), time: null },
    design: 'labels',
    metric: 'accuracy',
    better: 'higher',
    score_name: null,
    usable,
    baseline: { predictor: 'most_frequent', ...baseline },
    ranked,
    assumptions: [],
    notes,
  };
}

function labelsAt(column: LabelColumn, rows: Uint32Array): string[] {
  return Array.from(rows, (row) =>
    column.kind === 'number' ? String(column.values[row]) : (column.texts[row] ?? ''),
  );
}

function judgeLabels([first = [], ...others]: readonly (readonly boolean[])[]): Judged[] {
  return others.map((other) => {
    let onlyFirst = 0;
    let onlySecond = 0;
    first.forEach((right, at) => {
      if (right && !other[at]) onlyFirst++;
      if (!right && other[at]) onlySecond++;
    });
    return {
      test: mcnemar({ onlyFirst, onlySecond, rows: first.length }),
      shown: { test: 'mcnemar', statistic: null },
    };
  });
}

/** The accuracy of giving every row one label; of equally frequent ones the first of the file. */
function mostFrequent(labels: readonly string[]): { label: string; accuracy: number } {
  const counts = new Map<string, number>();
  for (const label of labels) counts.set(label, (counts.get(label) ?? 0) + 1);
  let [label, most] = ['', 0];
  for (const [one, count] of counts) if (count > most) [label, most] = [one, count];
  return { label, accuracy: most / labels.length };
}
