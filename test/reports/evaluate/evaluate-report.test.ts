import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { evaluateReport } from '../../../src/reports/evaluate/evaluate-report-schema.ts';
import { wordNotes } from '../../../src/reports/word-notes.ts';
import { wilsonInterval } from '../../../src/stats/wilson-interval.ts';
import { codesOf, labelsAsText, madeOf, outcomeOf, reportOf } from './evaluation-of.ts';

describe('the report of ten rows', () => {
  const report = reportOf(
    'real;predicho;puntaje\r\nsí;sí;0,9\r\nsí;sí;0,8\r\nsí;no;0,4\r\nno;no;0,1\r\nno;no;0,2\r\nno;no;0,3\r\nno;no;0,3\r\nno;sí;0,7\r\nno;no;0,2\r\nno;NA;0,5\r\nno;no;0,4\r\n',
  );

  test('has the figures that a hand computes', () => {
    expect(report).toMatchObject({
      schema: 1,
      command: 'evaluate',
      columns: { actual: 'real', predicted: 'predicho', score: 'puntaje' },
      n_used: 10,
      n_dropped: 1,
      dropped: [{ reason: 'missing', count: 1, lines: [11] }],
      labels: ['no', 'sí'],
      confusion: [
        [6, 1],
        [1, 2],
      ],
      accuracy: 0.8,
      accuracy_interval: { method: 'wilson', level: 0.95, ...wilsonInterval(8, 10, 0.95) },
      baseline: { predictor: 'most_frequent', label: 'no', accuracy: 0.7 },
      balanced_accuracy: (6 / 7 + 2 / 3) / 2,
      micro: { precision: 0.8, recall: 0.8, f1: 0.8 },
      positive: 'sí',
      score: { n_used: 10, n_dropped: 0, positives: 3, negatives: 7 },
    });
    expect(report.per_class[1]).toEqual({
      label: 'sí',
      precision: 2 / 3,
      precision_interval: { method: 'wilson', level: 0.95, ...wilsonInterval(2, 3, 0.95) },
      recall: 2 / 3,
      recall_interval: { method: 'wilson', level: 0.95, ...wilsonInterval(2, 3, 0.95) },
      f1: 2 / 3,
      support: 3,
      predicted: 3,
    });
  });

  test('counts the pairs in order for the AUC, a tie as half', () => {
    // Of 21 pairs one is tied (0.4) and one is the wrong way round (0.4 below 0.7).
    expect(report.roc_auc).toBeCloseTo(19.5 / 21, 12);
  });

  test('says which columns it took, and which class it took as the positive one', () => {
    expect(report.assumptions.map(({ code, params }) => [code, params])).toEqual([
      ['column_recognised', { role: 'actual', name: 'real' }],
      ['column_recognised', { role: 'predicted', name: 'predicho' }],
      ['column_recognised', { role: 'score', name: 'puntaje' }],
      ['positive_assumed', { label: 'sí', other: 'no', why: 'word' }],
    ]);
  });

  test('is worded afterwards, in every note and assumption', () => {
    const worded = wordNotes(report, { assumption: ({ code }) => code, note: ({ code }) => code });
    expect(worded.assumptions.map(({ text }) => text)).toContain('positive_assumed');
    expect(worded.notes.map(({ text }) => text)).toContain('few_rows');
  });
});

describe('labels', () => {
  test('are numbers or texts; 1, 1.0 and 1,0 are one, and numbers are in order of size', () => {
    const { labels } = reportOf('real;predicho\n1;1,0\n10;2\n9;10,0\n2;9\n1;2\n');
    expect(labels).toEqual(['1', '2', '9', '10']);
    expect(reportOf('real,predicho\n1.0,yes\n0,no\n1,1\n').labels).toEqual(['0', '1', 'no', 'yes']);
  });

  test('of two text columns stay as they are written', () => {
    const { labels } = reportOf('real,predicho\nc01,c1\nb,c01\na,Z\nñ,z\n');
    expect(labels).toEqual(['Z', 'a', 'b', 'c01', 'c1', 'z', 'ñ']);
  });

  test('a word among numbers is a label too', () => {
    const report = reportOf('real,predicho\n1,1\n2,2\n2,otro\n1,1\n1,2\n');
    expect(report).toMatchObject({ labels: ['1', '2', 'otro'], n_used: 5 });
  });

  test('true and false are labels', () => {
    expect(reportOf('real,predicho\nTrue,True\nFalse,True\nFalse,False\n')).toMatchObject({
      labels: ['False', 'True'],
      positive: 'True',
    });
  });

  test('that differ in case or accents are counted apart, and named with their counts', () => {
    const report = reportOf(labelsAsText('si>Sí*3', 'no>no*4', 'Sí>si', 'SI>si', 'no>no\u200b'));
    expect(report.labels).toHaveLength(5);
    const found = report.notes.filter(({ code }) => code === 'near_duplicate_labels');
    expect(found.map(({ params }) => params)).toEqual([
      {
        labels: [
          { label: 'SI', actual: 1, predicted: 0 },
          { label: 'Sí', actual: 1, predicted: 3 },
          { label: 'si', actual: 3, predicted: 2 },
        ],
      },
      {
        labels: [
          { label: 'no', actual: 5, predicted: 4 },
          { label: 'no\u200b', actual: 0, predicted: 1 },
        ],
      },
    ]);
  });

  test('+ and −, and −1 and 1, are different', () => {
    expect(codesOf(labelsAsText('+>+', '->+', '+>++'))).not.toContain('near_duplicate_labels');
    expect(codesOf(labelsAsText('-1>1', '1>1'))).not.toContain('near_duplicate_labels');
  });

  test('of one column only are named, and what they leave undefined is null', () => {
    const report = reportOf(labelsAsText('a>a*20', 'b>a*10', 'a>c*5'));
    expect(report.notes).toEqual(
      expect.arrayContaining([
        {
          code: 'never_predicted',
          params: { labels: [{ label: 'b', actual: 10, predicted: 0 }] },
          text: '',
        },
        { code: 'only_predicted', params: { labels: [{ label: 'c', actual: 0, predicted: 5 }] }, text: '' },
      ]),
    );
    expect(report.per_class[1]).toMatchObject({ precision: null, precision_interval: null, recall: 0 });
    expect(report.per_class[2]).toMatchObject({ precision: 0, recall: null, recall_interval: null });
    expect(report.macro).toMatchObject({ precision: null, recall: null, f1: expect.any(Number) });
  });

  test('written differently in the two columns are the first thing to say', () => {
    const [first] = reportOf(labelsAsText('sí>1*3', 'no>0*3')).notes;
    expect(first).toMatchObject({
      code: 'no_common_label',
      params: { actual: ['no', 'sí'], predicted: ['0', '1'] },
    });
  });
});

describe('what are no labels', () => {
  const failureOf = (text: string) => {
    const outcome = outcomeOf(text);
    return outcome.kind === 'failure' ? outcome.failure : outcome.kind;
  };
  const rows = (count: number, row: (at: number) => string) =>
    ['real,predicho', ...Array.from({ length: count }, (_, at) => row(at))].join('\n');

  test('measurements with decimals', () => {
    expect(failureOf(rows(40, (at) => `${at + 0.5},${at + 0.25}`))).toMatchObject({
      code: 'looks_like_regression',
      params: { column: 'real', labels: 80 },
    });
    expect(failureOf('real,predicho\n3,2.7\n4,4.1\n5,4.4\n')).toMatchObject({
      code: 'looks_like_regression',
      params: { column: 'predicho', example: 2.7 },
    });
  });

  test('a few classes with decimals are classes', () => {
    expect(reportOf(rows(40, (at) => `${(at % 4) / 2},${(at % 3) / 2}`)).labels).toEqual([
      '0',
      '0.5',
      '1',
      '1.5',
    ]);
  });

  test('probabilities in the place of predictions', () => {
    expect(failureOf('real,predicho\n1,0.91\n0,0.2\n1,0.6\n0,0.4\n')).toEqual({
      code: 'predicted_is_score',
      params: { column: 'predicho', example: expect.any(Number), classes: ['1', '0'] },
    });
    expect(failureOf('real,predicho\nsí,0.91\nno,0\n')).toMatchObject({ code: 'predicted_is_score' });
  });

  test('more labels than a table can show', () => {
    expect(failureOf(rows(101, (at) => `${1000 + at},1000`))).toEqual({
      code: 'too_many_labels',
      params: { labels: 101, limit: 100, numeric: true },
    });
    expect(failureOf(rows(120, (at) => `a${at},a1`))).toMatchObject({ params: { numeric: false } });
    expect(reportOf(rows(100, (at) => `a${at},a1`)).labels).toHaveLength(100);
  });

  test('no row with both', () => {
    expect(failureOf('real,predicho,x\na,,1\n,b,2\n')).toEqual({
      code: 'no_usable_rows',
      params: { rows: 2, actual: 'real', predicted: 'predicho' },
    });
  });
});

describe('what to mind', () => {
  test('nothing, for a plausible file', () => {
    expect(codesOf(labelsAsText('sí>sí*40', 'no>no*45', 'sí>no*8', 'no>sí*7'))).toEqual([]);
  });

  test('a model no better than the most frequent class, or hardly', () => {
    const worse = reportOf(labelsAsText('no>no*60', 'sí>no*20', 'no>sí*20', 'sí>sí*10'));
    expect(worse.notes).toContainEqual({
      code: 'not_above_baseline',
      params: { accuracy: 70 / 110, baseline: 80 / 110, label: 'no' },
      text: '',
    });
    expect(codesOf(labelsAsText('no>no*60', 'sí>no*35', 'sí>sí*5'))).toContain('near_baseline');
  });

  test('one class that holds most rows', () => {
    const report = reportOf(labelsAsText('no>no*190', 'sí>sí*10'));
    expect(report.notes).toContainEqual({
      code: 'imbalanced',
      params: { label: 'no', share: 0.95 },
      text: '',
    });
    expect(report.notes.map(({ code }) => code)).toContain('too_good');
  });

  test('a single class, of which MCC, κ and the baseline say nothing', () => {
    const report = reportOf(labelsAsText('no>no*40'));
    expect(report).toMatchObject({ accuracy: 1, mcc: null, kappa: null, positive: null });
    expect(report.notes.map(({ code }) => code)).toEqual(['one_actual_class', 'kappa_undefined']);
    expect(codesOf(labelsAsText('no>no*40', 'sí>no*5'))).toContain('one_predicted_class');
  });

  test('few rows', () => {
    expect(codesOf(labelsAsText('a>a*15', 'b>b*14'))).toEqual(['few_rows']);
  });
});

describe('the positive class', () => {
  const positiveOf = (text: string, positive?: string) => {
    const { report } = madeOf(text, positive === undefined ? {} : { 'value.positive': positive });
    const why = report.assumptions.flatMap((one) =>
      one.code === 'positive_assumed' ? [one.params.why] : [],
    );
    return [report.positive, ...why];
  };

  test.each([
    ['1', labelsAsText('1>1*9', '0>0*3')],
    ['SI', labelsAsText('SI>SI*9', 'NO>NO*3')],
    ['Yes', labelsAsText('Yes>Yes*9', 'No>No*3')],
    ['true', labelsAsText('true>true*9', 'false>false*3')],
    ['positivo', labelsAsText('positivo>positivo*9', 'negativo>negativo*3')],
  ])('%s is known by its word', (label, text) => {
    expect(positiveOf(text)).toEqual([label, 'word']);
  });

  test('else it is the rarer one', () => {
    expect(positiveOf(labelsAsText('fraude>fraude*3', 'legítima>legítima*9'))).toEqual(['fraude', 'rarer']);
    expect(positiveOf(labelsAsText('2>2*3', '3>3*9'))).toEqual(['2', 'rarer']);
  });

  test('is what the learner says it is, and then nothing is assumed', () => {
    const text = labelsAsText('1>1*9', '0>0*3');
    expect(positiveOf(text, '0')).toEqual(['0']);
    expect(positiveOf(text, ' 0,0 ')).toEqual(['0']);
    expect(positiveOf(labelsAsText('Sí>Sí*9', 'No>No*3'), 'no')).toEqual(['No']);
  });

  test('a label that the file has not is refused with those that it has', () => {
    const outcome = outcomeOf(labelsAsText('a>a*9', 'b>b'), { 'value.positive': 'c' });
    expect(outcome).toEqual({
      kind: 'failure',
      failure: { code: 'positive_not_found', params: { typed: 'c', labels: ['a', 'b'] } },
    });
  });

  test('is asked only where nothing tells and a score needs it', () => {
    const scored = 'real,predicho,score\na,a,0.1\nb,b,0.9\n';
    expect(outcomeOf(scored)).toEqual({
      kind: 'ask',
      questions: [
        { code: 'value', params: { about: 'positive', column: 'real', values: ['a', 'b'], chosen: null } },
      ],
    });
    expect(reportOf(scored, { 'value.positive': 'b' }).roc_auc).toBe(1);
    expect(reportOf(labelsAsText('a>a', 'b>b')).positive).toBeNull();
  });

  test('means nothing of more than two classes, and that is said', () => {
    expect(codesOf(labelsAsText('a>a*9', 'b>b', 'c>c'), { 'value.positive': 'a' })).toContain(
      'positive_not_used',
    );
  });
});

describe('a score', () => {
  const scored = (rows: readonly (readonly [string, string | number])[]) =>
    ['real,predicho,score', ...rows.map(([label, score]) => `${label},${label},${score}`)].join('\n');
  const noted = (text: string, code: string) => reportOf(text).notes.find((one) => one.code === code)?.params;

  test('that is higher for the other class is pointed out', () => {
    const text = scored([
      ['sí', 0.1],
      ['no', 0.9],
      ['no', 0.8],
    ]);
    expect(noted(text, 'score_inverted')).toEqual({ auc: 0, positive: 'sí', other: 'no' });
  });

  test('has an interval of its AUC, unless nothing shows how much that would vary', () => {
    const rows = [...Array(30).keys()].map((at) => [at % 3 === 0 ? 'sí' : 'no', (at * 7) % 10] as const);
    const { roc_auc = 0, roc_auc_interval: interval } = reportOf(scored(rows));
    expect(interval).toMatchObject({ method: 'delong', level: 0.95 });
    expect(interval?.low).toBeLessThan(roc_auc ?? 0);
    expect(interval?.high).toBeGreaterThan(roc_auc ?? 1);
    const few = scored([
      ['sí', 3],
      ['no', 1],
    ]);
    expect(reportOf(few).roc_auc_interval).toBeNull();
    expect(noted(few, 'no_auc_interval')).toEqual({ positives: 1, negatives: 1 });
  });

  test('outside of 0 to 1 has no Brier score and no log loss', () => {
    const text = scored([
      ['sí', 91],
      ['no', 12],
      ['no', 40],
    ]);
    expect(reportOf(text)).toMatchObject({ roc_auc: 1, brier: null, log_loss: null });
    expect(noted(text, 'score_not_probability')).toEqual({
      column: 'score',
      low: 12,
      high: 91,
      percent: true,
    });
  });

  test('that was sure and wrong is counted', () => {
    const text = scored([
      ['sí', 0],
      ['no', 0],
      ['no', 1],
      ['sí', 1],
    ]);
    expect(noted(text, 'sure_and_wrong')).toEqual({ count: 2, line: 2 });
  });

  test('that is missing costs only its own figures the row', () => {
    const text = scored([
      ['sí', 0.9],
      ['no', ''],
      ['no', 0.2],
    ]);
    expect(reportOf(text)).toMatchObject({ n_used: 3, score: { n_used: 2, n_dropped: 1 } });
    expect(noted(text, 'rows_without_score')).toEqual({ column: 'score', count: 1, lines: [3] });
  });

  test('is not used for more than two classes, nor for one', () => {
    const three = 'real,predicho,score\na,a,0.1\nb,b,0.4\nc,c,0.5\n';
    expect(reportOf(three)).toMatchObject({ roc_auc: null, brier: null, score: { n_used: 3 } });
    expect(codesOf(three)).toContain('score_many_classes');
    expect(codesOf('real,predicho,score\na,a,0.1\na,b,0.4\n')).toContain('score_one_class');
    expect(codesOf('real,predicho,score\na,a,0.1\na,a,0.4\n')).toContain('score_one_class');
  });

  test('a third label among the predictions leaves the score its two classes', () => {
    const text = 'real,predicho,score\nsí,sí,0.9\nno,no,0.4\nno,quizás,0.5\n';
    expect(reportOf(text)).toMatchObject({ positive: 'sí', roc_auc: 1 });
  });

  test('is not guessed among several columns, and may be named', () => {
    const text = 'real,predicho,prob,score\nsí,sí,0.9,3\nno,no,0.4,5\n';
    expect(codesOf(text)).toContain('possible_scores');
    expect(reportOf(text)).not.toHaveProperty('roc_auc');
    expect(reportOf(text, { 'column.score': 'score' })).toMatchObject({
      roc_auc: 0,
      columns: { score: 'score' },
    });
  });

  test.each(['Probabilidad de spam', 'puntuación_spam', 'puntuación_spam'.normalize('NFD')])(
    'is pointed out where only a part of its name says so: %s',
    (name) => {
      const text = `real,predicho,${name},largo\nsí,sí,0.9,3\nno,no,0.4,5\n`;
      const note = reportOf(text).notes.find(({ code }) => code === 'possible_scores');
      expect(note?.params).toEqual({ names: [name] });
    },
  );

  test('cannot be one of the other columns, nor a text', () => {
    const text = 'real,predicho,nota\n1,1,x\n0,0,y\n';
    expect(outcomeOf(text, { 'column.score': 'predicho' })).toMatchObject({
      failure: { code: 'same_column', params: { roles: ['predicted', 'score'], name: 'predicho' } },
    });
    expect(outcomeOf(text, { 'column.score': 'nota' })).toMatchObject({
      failure: { code: 'column_wrong_content' },
    });
  });

  test('gives its curves, from one corner to the other', () => {
    const { curves } = madeOf('real,predicho,score\nsí,sí,0.9\nno,no,0.4\nsí,no,0.3\n');
    expect(curves).toMatchObject({ auc: 0.5, positives: 2, negatives: 1, positive: 'sí' });
    expect(curves?.roc.at(-1)).toMatchObject({ x: 1, y: 1 });
    expect(madeOf(labelsAsText('a>a', 'b>b')).curves).toBeNull();
  });
});

test('which columns are meant is asked where their names do not tell', () => {
  const outcome = outcomeOf('a,b\nx,y\ny,y\n');
  expect(outcome).toMatchObject({ kind: 'ask', questions: [{ code: 'column' }, { code: 'column' }] });
  expect(reportOf('a,b\nx,y\ny,y\n', { 'column.actual': 'b', 'column.predicted': 'a' }).accuracy).toBe(0.5);
});

test('every report fits its schema exactly, survives JSON, counts every row, and says why a figure is null', () => {
  const cell = fc.constantFrom('sí', 'no', 'Sí', '1', '1.0', '0', '', 'NA', 'inf', '"a b"');
  const score = fc.oneof(
    fc.double({ noNaN: true, min: 0, max: 1 }).map(String),
    fc.constantFrom('', '7', '-1'),
  );
  fc.assert(
    fc.property(fc.array(fc.tuple(cell, cell, score), { minLength: 1, maxLength: 25 }), (rows) => {
      const text = ['real,predicho,score', ...rows.map((row) => row.join(',')), 'sí,no,0.5'].join('\n');
      const outcome = outcomeOf(text, { 'value.positive': 'sí' });
      if (outcome.kind !== 'report') return;
      const { report } = outcome;
      expect(evaluateReport.parse(report)).toEqual(report);
      expect(evaluateReport.parse(JSON.parse(JSON.stringify(report)))).toEqual(report);
      expect(report.n_used + report.n_dropped).toBe(report.file.rows);
      expect(report.confusion.flat().reduce((total, count) => total + count, 0)).toBe(report.n_used);
      const { macro, weighted, mcc, kappa, roc_auc, average_precision, brier, log_loss } = report;
      const figures = [mcc, kappa, roc_auc, average_precision, brier, log_loss];
      for (const figure of [...figures, ...Object.values(macro), ...Object.values(weighted)]) {
        if (figure === null) expect(report.notes).not.toEqual([]);
      }
    }),
    { numRuns: 300 },
  );
});

test('the same bytes give the same report', () => {
  const text = labelsAsText('sí>sí*4', 'no>sí*3');
  expect(reportOf(text)).toEqual(reportOf(text));
});
