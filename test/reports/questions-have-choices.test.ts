import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readTable } from '../../src/table/read-table.ts';
import { outcomeOf as compare } from './compare/report-of.ts';
import { outcomeOf as drift } from './drift/drift-of.ts';
import { outcomeOf as evaluate } from './evaluate/evaluation-of.ts';
import { outcomeOf as monitor } from './monitor/monitor-of.ts';
import { resultOf as rmse } from './rmse/report-of.ts';

type Said = Readonly<Record<string, string>>;

/** Columns as people fill them: numbers, words, dates, cells without anything. */
const cell = fc.constantFrom<(row: number) => string>(
  (row) => String(row * 1.5),
  (row) => String(row % 3),
  (row) => ['sí', 'no', 'a'][row % 3] ?? '',
  (row) => `2026-03-${10 + row}`,
  (row) => `0${1 + row}/0${2 + (row % 3)}/2026`,
  () => '',
  () => 'NA',
);
const name = fc.constantFrom('real', 'Real', 'predicho', 'fecha', 'grupo', 'puntaje', 'pliegue', 'x', '');
const table = fc
  .record({ columns: fc.array(fc.tuple(name, cell), { minLength: 1, maxLength: 5 }), rows: fc.nat(8) })
  .map(({ columns, rows }) => {
    const lines = Array.from({ length: rows + 1 }, (_, row) =>
      columns.map(([, fill]) => fill(row)).join(';'),
    );
    return [columns.map(([head]) => head).join(';'), ...lines].join('\n');
  });
const answers = fc.dictionary(
  fc.constantFrom('column.actual', 'column.score', 'column.time', 'column.group', 'option.folds'),
  fc.oneof(name, fc.constant('true')),
  { noNullPrototype: true },
);

const outcomes = {
  compare,
  drift: (text: string, said: Said) => drift(text, null, said),
  evaluate,
  monitor: (text: string, said: Said) => monitor(text, { answers: said }),
  rmse,
};

/** The choices of every question that is asked, where any is. */
function choicesOf(command: keyof typeof outcomes, text: string, said: Said = {}): unknown[][] {
  const outcome = outcomes[command](text, said);
  if (outcome.kind !== 'ask') return [];
  return outcome.questions.flatMap(({ params }) => Object.values(params).filter(Array.isArray));
}

describe.each(Object.keys(outcomes) as (keyof typeof outcomes)[])('/%s', (command) => {
  it('asks no question without a choice, whatever the table', () => {
    fc.assert(
      fc.property(table, answers, (text, said) => {
        fc.pre(readTable(new TextEncoder().encode(text)).kind === 'table');
        for (const choices of choicesOf(command, text, said)) expect(choices.length).toBeGreaterThan(0);
      }),
      { numRuns: 300 },
    );
  });
});

it('where nothing could be chosen, what is missing is said instead', () => {
  const dates = 'desde;hasta\n2026-03-01;2026-03-02\n2026-03-02;2026-03-05\n';
  expect(compare(dates)).toMatchObject({ failure: { code: 'too_few_columns' } });
  expect(drift('a;b\nNA;NA\nNA;s/d\n', null)).toMatchObject({ failure: { code: 'nothing_to_compare' } });
  const words = 'real;predicho;mi nota;Mi_Nota\nsí;no;a;b\nno;no;c;d\n';
  expect(evaluate(words, { 'column.score': 'mi-nota' })).toMatchObject({
    failure: { code: 'column_wrong_content', params: { name: 'mi nota' } },
  });
});
