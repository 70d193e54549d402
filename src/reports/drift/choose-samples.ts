import type { Column, Table } from '../../table/table.ts';
import { askDateOrder } from '../ask-date-order.ts';
import { findColumn } from '../find-column.ts';
import type { Question, ReportOutcome } from '../outcome.ts';
import { type Answers, answerText } from '../question-key.ts';
import type { DriftReportFailure } from './drift-failures.ts';
import type { DriftDrop } from './drift-report-schema.ts';
import { type Group, groupRows, MOST_GROUPS } from './group-rows.ts';
import type { Period } from './period.ts';

/** Rows of a table. */
export type SampleRows = { table: Table; rows: Uint32Array };

export type ChosenSamples = {
  reference: SampleRows;
  current: SampleRows;
  /** Where one file was split. */
  split: {
    column: Column;
    recognised: boolean;
    groups: { value: string; n: number }[];
    reference: string;
    current: string;
    period: Period | null;
  } | null;
  dropped: DriftDrop[];
};

type Outcome = ReportOutcome<{ samples: ChosenSamples }, DriftReportFailure>;

/** The rows of two files: all of them. */
export function samplesOfFiles(reference: Table, current: Table): Outcome {
  const dropped = [...droppedBy(reference, 'reference'), ...droppedBy(current, 'current')];
  const samples = { reference: allRows(reference), current: allRows(current), split: null, dropped };
  return { kind: 'report', samples };
}

/**
 * Two samples from one file: the groups that the learner chose, else the first two of the grouping column. Where it has
 * more than two values the learner is asked, and the first against the last is proposed.
 */
export function samplesOfGroups(table: Table, answers: Answers): Outcome {
  const found = findColumn(table, {
    role: 'group',
    named: answers['column.group'],
    kinds: ['text', 'number', 'date', 'empty'],
    content: 'labels',
  });
  if (found.kind === 'failure') return found;
  if (found.kind === 'unclear') return askForGroup(table);
  const { column, recognised } = found;
  if (column.kind === 'date') {
    const order = askDateOrder(table, column, 'reference', 'dates.reference' in answers);
    if (order) return { kind: 'ask', questions: [order] };
  }

  const { groups, period, dropped } = groupRows(table, column);
  const [first, second] = groups;
  if (!first || !second) {
    return {
      kind: 'failure',
      failure: { code: 'one_group', params: { column: column.name, value: first?.value ?? null } },
    };
  }
  if (groups.length > MOST_GROUPS) {
    const params = { column: column.name, groups: groups.length, limit: MOST_GROUPS };
    return { kind: 'failure', failure: { code: 'too_many_groups', params } };
  }
  const chosen = chooseTwo(groups, answers);
  if (!chosen) {
    const weeks = period === 'week' ? ({ weeks: true } as const) : {};
    return { kind: 'ask', questions: askForTwo({ column: column.name, ...weeks }, groups, answers) };
  }
  const { reference, current } = chosen;
  const split = {
    column,
    recognised,
    groups: groups.map(({ value, rows }) => ({ value, n: rows.length })),
    reference: reference.value,
    current: current.value,
    period,
  };
  const others = groups.filter((group) => group !== reference && group !== current);
  return {
    kind: 'report',
    samples: {
      reference: { table, rows: reference.rows },
      current: { table, rows: current.rows },
      split,
      dropped: [
        ...table.dropped.map((drop) => ({ ...drop, sample: null })),
        ...dropped.map((drop) => ({ ...drop, sample: null })),
        ...leftOutGroups(table, others),
      ],
    },
  };
}

function chooseTwo(groups: readonly Group[], answers: Answers): { reference: Group; current: Group } | null {
  const [first, second, third] = groups;
  if (first && second && !third) return { reference: first, current: second };
  const { reference, current } = proposal(groups, answers);
  const confirmed = answers['confirm.groups'] === 'yes';
  return confirmed && reference && current && reference !== current ? { reference, current } : null;
}

/** As the learner said so far, else the first against the last. */
function proposal(groups: readonly Group[], answers: Answers) {
  const answered = (about: 'reference' | 'current') =>
    groups.find(({ value }) => answerText(value) === answers[`value.${about}`]);
  return {
    reference: answered('reference') ?? groups.at(0),
    current: answered('current') ?? groups.at(-1),
  };
}

function askForTwo(
  of: { column: string; weeks?: true },
  groups: readonly Group[],
  answers: Answers,
): Question[] {
  const values = groups.map(({ value }) => value);
  const { reference = null, current = null } = proposal(groups, answers);
  const menu = (about: 'reference' | 'current', chosen: Group | null): Question => ({
    code: 'value',
    params: { about, ...of, values, chosen: chosen?.value ?? null },
  });
  const menus = [menu('reference', reference), menu('current', current)];
  if (!reference || !current || reference === current) return menus;
  const params = { about: 'groups' as const, reference: reference.value, current: current.value };
  return [...menus, { code: 'confirm', params }];
}

function askForGroup(table: Table): Outcome {
  const columns = table.columns.filter(({ kind }) => kind !== 'empty').map(({ id, name }) => ({ id, name }));
  if (columns.length === 0) {
    const params = { columns: table.columns.map(({ name }) => name) };
    return { kind: 'failure', failure: { code: 'nothing_to_compare', params } };
  }
  return {
    kind: 'ask',
    questions: [{ code: 'column', params: { role: 'group', columns, chosen: null } }],
  };
}

function allRows(table: Table): SampleRows {
  return { table, rows: Uint32Array.from({ length: table.rows }, (_, row) => row) };
}

function droppedBy(table: Table, sample: 'reference' | 'current'): DriftDrop[] {
  return table.dropped.map((drop) => ({ ...drop, sample }));
}

function leftOutGroups(table: Table, groups: readonly Group[]): DriftDrop[] {
  const rows = groups.flatMap((group) => [...group.rows]).sort((a, b) => a - b);
  if (rows.length === 0) return [];
  const lines = rows.slice(0, 20).map((row) => table.lines[row] ?? 0);
  return [{ sample: null, reason: 'other_group', count: rows.length, lines }];
}
