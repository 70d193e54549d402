import type { FailureOf } from '../../jobs/table-jobs.ts';
import type { DriftAssumption, DriftNote, Sample } from '../../reports/drift/drift-notes.ts';
import type { ColumnVerdict, ConceptVerdict } from '../../reports/drift/drift-report-schema.ts';
import type { EffectName } from '../../reports/drift/effect-name.ts';
import type { Period } from '../../reports/drift/period.ts';
import type { Say } from '../say.ts';
import { points, rows, tableAssumption, tableFailure } from '../tables/en.ts';
import { twoDigits } from '../tables/two-digits.ts';

const samples: Record<Sample, string> = { reference: 'the reference', current: 'the current sample' };

const kinds = { number: 'numbers', date: 'dates', text: 'texts', empty: 'nothing' };

const periods: Record<Period, string> = {
  instant: 'instant',
  day: 'day',
  week: 'week',
  month: 'month',
  year: 'year',
};

const deviations = (figure: string) => `${figure} standard ${figure === '1' ? 'deviation' : 'deviations'}`;

const effects: Record<EffectName, (figure: string) => string> = {
  wasserstein_normalised: (figure) => `${deviations(figure)} (Wasserstein)`,
  js: (figure) => `a Jensen–Shannon distance of ${figure}`,
  cohens_h: (figure) => `a Cohen’s h of ${figure} in the missing cells`,
};

function failure(failed: FailureOf<'drift'>, say: Say): string {
  switch (failed.code) {
    case 'one_group':
      return failed.params.value === null
        ? `The column ${say.name(failed.params.column)} is empty, so it does not tell two groups apart. Choose another one.`
        : `Every row of ${say.name(failed.params.column)} says ${say.name(failed.params.value)}: there is nothing to compare it with. Choose a column with at least two values, or give me two files.`;
    case 'too_many_groups':
      return `${say.name(failed.params.column)} has ${say.number(failed.params.groups)} different values; I compare groups of up to ${say.number(failed.params.limit)}. Use a column with fewer, such as the month, or give me two files.`;
    case 'no_common_columns':
      return 'No column of one file has the name of a column of the other. Both need the same header.';
    case 'nothing_to_compare':
      return `There is nothing that I can compare: ${say.all(failed.params.columns.slice(0, 6).map(say.name))} ${failed.params.columns.length === 1 ? 'is an identifier, a date or empty' : 'are identifiers, dates or empty'}. Give me two tables that share columns of numbers or of categories.`;
    case 'no_rows_in':
      return `There is not a single row in ${samples[failed.params.sample]}. Choose another group, or give me a file with rows.`;
    case 'labels_and_numbers':
      return `${say.name(failed.params.actual)} and ${say.name(failed.params.predicted)} cannot be compared: one holds numbers and the other texts. Choose two of one kind.`;
    default:
      return tableFailure(failed, say);
  }
}

function assumption(assumed: DriftAssumption & { sample?: Sample | null }, say: Say): string {
  const sentence = wordAssumption(assumed, say);
  return assumed.sample ? `In ${samples[assumed.sample]}: ${sentence}` : sentence;
}

function wordAssumption(assumed: DriftAssumption, say: Say): string {
  switch (assumed.code) {
    case 'renamed_column':
      return `I took ${say.name(assumed.params.reference)} and ${say.name(assumed.params.current)} as one column.`;
    case 'grouped_by_period':
      return `I grouped the dates of ${say.name(assumed.params.column)} by ${periods[assumed.params.period]}.`;
    case 'scale_not_asked':
      return `${few(assumed.params.columns, say)} may be scales; I compared their numbers.`;
    default:
      return tableAssumption(assumed, say);
  }
}

function note(noted: DriftNote, say: Say): string {
  const { code, params } = noted;
  switch (code) {
    case 'only_in':
      return `Only ${samples[params.sample]} has ${few(params.columns, say)}: not compared.`;
    case 'kinds_differ':
      return `${say.name(params.column)} holds ${kinds[params.reference]} in the reference and ${kinds[params.current]} in the current sample: not compared. Did the way it is written change?`;
    case 'units_differ':
      return `${say.name(params.column)} is written in ${params.reference === null ? 'no unit' : say.name(params.reference)} before and in ${params.current === null ? 'no unit' : say.name(params.current)} now: a change of unit looks like drift.`;
    case 'same_file':
      return 'You gave me the same file twice: of course nothing changed.';
    case 'reference_is_later':
      return `By ${say.name(params.column)}, the whole reference comes after the current sample. Did you give them the wrong way round? The reference is what it was like before.`;
    case 'group_ignored':
      return `With two files I do not split by ${say.name(params.named)}.`;
    case 'left_out':
      return {
        identifier: `Identifiers are not compared: ${few(params.columns, say)}.`,
        date: `Dates are not compared, for time always goes on: ${few(params.columns, say)}.`,
        empty: `Without any value: ${few(params.columns, say)}.`,
      }[params.type];
    case 'new_categories':
      return `${say.name(params.column)} has ${params.count === 1 ? 'a new category' : `${say.number(params.count)} new categories`}: ${named(params, say)}. The model has never seen ${params.count === 1 ? 'it' : 'them'}.`;
    case 'lost_categories':
      return `${say.name(params.column)} has lost ${params.count === 1 ? 'a category' : `${say.number(params.count)} categories`}: ${named(params, say)}.`;
    case 'spelling':
      return `In ${say.name(params.column)}, ${say.name(params.current)} seems to be ${say.name(params.reference)} in another spelling. If so, repair that first.`;
    case 'no_values':
      return `${say.name(params.column)} has no value at all in ${samples[params.sample]}.`;
    case 'unread_cells':
      return `In ${samples[params.sample]}, ${params.count === 1 ? 'one cell' : `${say.number(params.count)} cells`} of ${say.name(params.column)} could not be read and ${params.count === 1 ? 'counts' : 'count'} as missing.`;
    case 'infinite_values':
      return `In ${samples[params.sample]}, ${say.name(params.column)} has ${params.count === 1 ? 'one infinite value, which is' : `${say.number(params.count)} infinite values, which are`} left out.`;
    case 'constant_reference':
      return `${say.name(params.column)} was always the same in the reference, so there is no spread to measure the change by.`;
    case 'distance_too_large':
      return `The values of ${say.name(params.column)} are too far apart for a distance that a computer can hold.`;
    case 'smallest_visible_shift':
      return `“No drift” is not “no change”: with ${say.number(params.n_reference)} and ${say.number(params.n_current)} values one usually sees shifts from ${deviations(twoDigits(params.shift, say))} on.`;
    case 'too_few_rows':
      return `${few(params.columns, say)}: too few rows (${say.number(params.n_reference)} and ${say.number(params.n_current)}); not even the largest difference would stand out from chance.`;
    case 'holm':
      return `I adjusted the p-values for looking at ${say.number(params.columns)} columns (Holm): without drift, the chance of even one false alarm is at most ${say.share(0.05)}.`;
    case 'label_shift':
      return `The true values ${say.name(params.column)} are distributed otherwise as well (label shift).`;
    case 'class_rule':
      return `Your class notes’ rule: a significant difference is data drift, and a reasonably large one, concept drift. The largest here is ${say.name(params.column)}${params.value === null ? '' : `: ${effects[params.effect](twoDigits(params.value, say))}`}. But size says how strong a change is, not of which kind: concept drift shows in the model’s errors.`;
    case 'concept_available':
      return `To look for concept drift, name the true values and the predictions (options \`actual\` and \`predicted\`): they seem to be ${say.name(params.actual)} and ${say.name(params.predicted)}.`;
    case 'pending_labels':
      return `In ${samples[params.sample]}, ${rows(params.count, say)} with a prediction ${params.count === 1 ? 'has' : 'have'} no true value yet; I computed the error from ${rows(params.labelled, say)}.`;
    case 'too_few_labels':
      return `In ${samples[params.sample]} only ${rows(params.labelled, say)} ${params.labelled === 1 ? 'has' : 'have'} a true value; from ${say.number(params.advised)} on I compare the error.`;
    case 'inputs_moved':
      return `The inputs moved too (${few(params.columns, say)}).`;
    case 'inputs_unseen':
      return 'The table holds no inputs, so I judged by the predictions alone whether they moved.';
    case 'concept_may_hide':
      return 'An equal error does not rule out concept drift: some rows may have become easier and others harder.';
    case 'compared_as_labels':
      return `I compared true values and predictions as labels (${say.all(params.levels.map(say.name))}), by the share of wrong ones.`;
    case 'interval_constant_losses':
      return 'Every row is wrong by the same amount, so there is no interval to give.';
    case 'adjusted_without':
      return `${say.share(params.share)} of the reference’s predictions have no counterpart now; the adjusted change is without them.`;
    default:
      return code satisfies never;
  }
}

/** A sentence names so many columns; the report lists all. */
const MOST_NAMED = 8;

function few(names: readonly string[], say: Say): string {
  const shown = names.slice(0, MOST_NAMED).map(say.name);
  return names.length > MOST_NAMED ? `${shown.join(', ')}…` : say.all(shown);
}

function named({ count, categories }: { count: number; categories: readonly string[] }, say: Say): string {
  const shown = categories.map(say.name).join(', ');
  return count > categories.length ? `${shown}…` : shown;
}

const verdicts: Record<ColumnVerdict, string> = {
  none: 'no drift',
  negligible: 'negligible',
  drift: 'drift',
  insufficient: 'too few rows',
};

const conceptVerdicts: Record<ConceptVerdict, string> = {
  none: 'The error changed no more than chance explains.',
  negligible: 'The error did change, but by less than a tenth: it does not matter.',
  degraded:
    '**The error grew while the inputs stayed as they were**: that points to **concept drift** (the relation between inputs and answer changed).',
  improved: 'The error became smaller.',
  ambiguous:
    '**The error grew, but the inputs moved too**: this table alone cannot tell data drift from concept drift.',
  not_assessable: 'There are not enough true values yet to judge the error.',
};

export const en = {
  command: {
    name: 'drift',
    description: 'Did your data change? Compare a reference with newer data, column by column',
    options: {
      reference: { name: 'reference', description: 'The data as it was before, or one file with both' },
      current: { name: 'current', description: 'The data as it is now' },
      group: {
        name: 'group',
        description: 'For one file: the column that says before or now, such as the month',
      },
      actual: { name: 'actual', description: 'The column with the true values, to look at the error too' },
      predicted: {
        name: 'predicted',
        description: 'The column with the predictions, to look at the error too',
      },
    },
  },
  failure,
  assumption,
  note,
  heading: {
    drift: (drifted: string, total: string) =>
      total === '1' ? 'Drift in the only column' : `Drift in ${drifted} of ${total} columns`,
    negligible: 'No drift that matters',
    none: 'No drift',
    insufficient: 'Too few rows to tell',
  },
  sentence: {
    drift: (columns: string, count: number) =>
      `${columns} changed more than chance explains, and enough to matter: that is data drift. First check how ${count === 1 ? 'it was' : 'they were'} recorded; if the data is right, your model now sees something that it did not learn from.`,
    negligible: 'There are real differences, but so small that they do not matter. Nothing to do for now.',
    none: 'The two samples differ no more than two samples of one source do. Nothing to do for now.',
    insufficient:
      'Not even the largest possible difference would stand out from chance. Gather more rows and compare again.',
  },
  andMore: (count: string) => `and ${count} more`,
  samples: (reference: string, n: string, current: string, m: string) =>
    `Reference: ${reference} (n = ${n}) · current: ${current} (n = ${m})`,
  line: {
    verdicts,
    effects: { wasserstein_normalised: 'shift', js: 'difference', cohens_h: 'missing' },
    wasConstant: 'was always the same',
    /** How large, from where on it counts, and how surprising by chance. */
    figures: (effect: string, value: string, threshold: string, p: string) =>
      `${effect} ${value} (counts from ${threshold}) · adjusted p\u00a0${p}`,
    missing: (before: string, now: string) => `missing ${before} → ${now}`,
    more: (count: string) =>
      `…and ${count} more ${count === '1' ? 'column' : 'columns'}, in the attached report.`,
  },
  concept: {
    heading: '**Error of the model**',
    metrics: { rmse: 'RMSE', error_rate: 'Error rate' },
    change: (metric: string, before: string, now: string) => `${metric} ${before} → ${now}`,
    interval: (delta: string, level: string, low: string, high: string, p: string) =>
      `change ${delta} (${level} interval: ${low} to ${high}; p\u00a0${p})`,
    /** A difference of shares. */
    points,
    adjusted: (delta: string) => `With predictions distributed as before, the change would be ${delta}.`,
    verdicts: conceptVerdicts,
  },
  overviewName: 'drift-overview.png',
  overviewAlt: (columns: string) =>
    `How much each column changed, in multiples of the size that matters: ${columns}.`,
  columnName: (at: number) => `column-${at}.png`,
  columnAlt: (column: string, figures: string) =>
    `The values of ${column} before and now${figures && `: ${figures}`}.`,
  reportName: 'drift-report.json',
  chart: {
    overviewTitle: 'How much did each column change?',
    threshold: 'threshold',
    overviewAxis: 'size of the change, as a multiple of its threshold',
    filled: 'full bar: significant; empty: may be chance',
    verdicts,
    more: 'and {count} more, in the report',
    reference: 'reference{group} (n = {n})',
    current: 'current{group} (n = {n})',
    columnTitle: '{column}: before and now',
    shares: '% of each sample',
    clipped: 'the end bars hold all that lies further out',
    fresh: 'new',
    lost: 'gone',
    others: 'and {count} more: {reference} → {current}',
    absent: 'missing',
    present: 'present',
  },
  form: {
    title: 'Drift between two samples',
    cellsExample: 'month\tage\tcity\nJanuary\t34\tCali\nFebruary\t41\tPasto\n…',
    group: 'For one table: the column before / now',
    actual: 'Column of true values (optional)',
  },
  sampleNote:
    'This is an example: orders of a shop in April and in May. The button below takes your own tables.',
};
