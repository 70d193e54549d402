import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { describeChart } from '../../../src/commands/evaluate/describe-chart.ts';
import { renderReport as renderEvaluate } from '../../../src/commands/evaluate/render-report.ts';
import { catalogues } from '../../../src/i18n/catalogue.ts';
import type { Language } from '../../../src/i18n/languages.ts';
import type { EvaluateNote } from '../../../src/reports/evaluate/evaluate-notes.ts';
import type { EvaluateReport } from '../../../src/reports/evaluate/evaluate-report-schema.ts';
import { unworded } from '../../../src/reports/worded.ts';
import { dropReason } from '../../../src/table/drops.ts';
import { sayInFile } from '../../../src/ui/say.ts';
import { labelsAsText, reportOf } from '../../reports/evaluate/evaluation-of.ts';
import { colombia } from '../../support/number-styles.ts';
import { LONGEST_LINES, LONGEST_NAME, lengthOf, reportsShownBy } from '../../support/shown-report.ts';

const show = reportsShownBy('evaluate', { words: (catalogue) => catalogue.evaluate, render: renderEvaluate });

const LABELS = Array.from({ length: 9 }, (_, at) => ({
  label: LONGEST_NAME,
  actual: 999_900 + at,
  predicted: 0,
}));

const NOTES: EvaluateNote[] = [
  {
    code: 'no_common_label',
    params: { actual: [LONGEST_NAME, LONGEST_NAME], predicted: [LONGEST_NAME, LONGEST_NAME] },
  },
  { code: 'near_duplicate_labels', params: { labels: LABELS } },
  { code: 'too_good', params: { n: 999_999 } },
  { code: 'not_above_baseline', params: { accuracy: 0.3, baseline: 1 / 3, label: LONGEST_NAME } },
  { code: 'near_baseline', params: { low: 1 / 3, baseline: 0.5, label: LONGEST_NAME } },
  { code: 'imbalanced', params: { label: LONGEST_NAME, share: 0.987 } },
  { code: 'one_predicted_class', params: { label: LONGEST_NAME } },
  { code: 'kappa_undefined', params: { label: LONGEST_NAME } },
  { code: 'never_predicted', params: { labels: LABELS } },
  { code: 'only_predicted', params: { labels: LABELS } },
  { code: 'few_rows', params: { n: 3, advised: 30 } },
  { code: 'possible_scores', params: { names: [LONGEST_NAME, LONGEST_NAME] } },
  { code: 'score_many_classes', params: { column: LONGEST_NAME, classes: 7 } },
  { code: 'score_one_class', params: { column: LONGEST_NAME } },
  { code: 'rows_without_score', params: { column: LONGEST_NAME, count: 999_999, lines: [...LONGEST_LINES] } },
  { code: 'score_constant', params: { column: LONGEST_NAME, value: -1.25e-300 } },
  { code: 'score_inverted', params: { auc: 0.1, positive: LONGEST_NAME, other: LONGEST_NAME } },
  { code: 'no_auc_interval', params: { positives: 1, negatives: 1 } },
  {
    code: 'score_not_probability',
    params: { column: LONGEST_NAME, low: -1e300, high: 1e300, percent: true },
  },
  { code: 'sure_and_wrong', params: { count: 999_999, line: 999_999 } },
  { code: 'positive_not_used', params: { label: LONGEST_NAME, classes: 3 } },
];

const SCORED = reportOf('real,predicho,score\nsí,sí,0.9\nno,no,0.4\nsí,no,0.3\nno,sí,0.8\n');
const MANY = reportOf(labelsAsText(...Array.from({ length: 40 }, (_, at) => `c${at}>c${(at * 7) % 40}`)));

/** The same report with the longest names there can be. */
function withLongNames(report: EvaluateReport): EvaluateReport {
  return {
    ...report,
    labels: report.labels.map(() => LONGEST_NAME),
    per_class: report.per_class.map((one) => ({ ...one, label: LONGEST_NAME })),
    columns: { ...report.columns, actual: LONGEST_NAME, predicted: LONGEST_NAME },
    baseline: { ...report.baseline, label: LONGEST_NAME },
    positive: report.positive && LONGEST_NAME,
    dropped: dropReason.options.map((reason) => ({ reason, count: 999_999, lines: [...LONGEST_LINES] })),
    assumptions: Array.from({ length: 50 }, () =>
      unworded({
        code: 'positive_assumed' as const,
        params: { label: LONGEST_NAME, other: LONGEST_NAME, why: 'rarer' as const },
      }),
    ),
  };
}

function shown(report: EvaluateReport, language: Language) {
  const kinds = ['confusion', 'roc', 'precision_recall'] as const;
  const charts = kinds.map((kind) => ({ kind, png: new Uint8Array() }));
  return show({ kind: 'report', report, charts }, language);
}

describe.each(['es', 'en'] as const)('The card of an evaluation in %s', (language) => {
  it('fits into one message, whatever the labels are and whatever there is to say', () => {
    fc.assert(
      fc.property(fc.boolean(), fc.subarray([...NOTES.keys()]), (isScored, chosen) => {
        const notes = NOTES.filter((_, at) => chosen.includes(at));
        const report = { ...withLongNames(isScored ? SCORED : MANY), notes: notes.map(unworded) };
        const { text, components } = shown(report, language);
        expect(lengthOf(components)).toBeLessThanOrEqual(4000);
        expect(components.length).toBeLessThanOrEqual(40);
        expect(text.includes(catalogues[language].tables.mind)).toBe(notes.length > 0);
      }),
    );
  });

  it('words every note with its figures, none of them empty', () => {
    const context = catalogues[language].evaluate;
    const say = sayInFile(colombia);
    for (const one of NOTES) {
      expect(context.note(one, say).length, one.code).toBeGreaterThan(30);
      expect(context.note(one, say)).not.toMatch(/undefined|NaN|\[object/);
    }
  });

  it('describes each picture with its figures', () => {
    const context = { words: catalogues[language], numbers: colombia };
    expect(describeChart('confusion', SCORED, context)).toMatch(/n = 4.*50.*sí: 1.*no.*1.*sí/);
    expect(describeChart('roc', SCORED, context)).toContain('0,5');
    expect(describeChart('precision_recall', SCORED, context)).toContain('n = 4');
    expect(describeChart('confusion', SCORED, context)).toMatch(/\b1 (predicha|predicted) no/);
    const many = describeChart('confusion', MANY, context);
    expect(many).toContain('1');
    expect(many.length).toBeLessThan(1024);
  });
});

describe('What is said of the positive class', () => {
  const sentence = (text: string, language: Language = 'es') => shown(reportOf(text), language).text;

  it('counts what was found and what was answered, one by one where there is one', () => {
    expect(sentence(labelsAsText('sí>sí*13', 'sí>no*46', 'no>no*177', 'no>sí*4'))).toMatch(
      /De 59 `sí` reales encontró \*\*13\*\*.*De las 17 veces que respondió `sí`, acertó en \*\*13\*\*/,
    );
    expect(sentence(labelsAsText('sí>no', 'no>no*9'))).toMatch(
      /El único `sí` real no lo encontró.*Nunca respondió/,
    );
    expect(sentence(labelsAsText('sí>sí', 'no>no*9'), 'en')).toMatch(
      /found the only actual `sí`.*once, and was right/,
    );
  });

  it('has no part in three classes', () => {
    expect(sentence(labelsAsText('a>a', 'b>b', 'c>b'))).not.toContain('clase positiva');
  });
});

it('of many classes the ones found worst are shown, and that is said', () => {
  const text = labelsAsText(
    'a>b*5',
    'b>b*5',
    ...['c', 'd', 'e', 'f', 'g'].map((label) => `${label}>${label}*9`),
  );
  const card = shown(reportOf(text), 'es').text;
  expect(card).toContain('Las 5 clases con menor F1, de 7');
  expect(card).toMatch(/- `a`: precisión no definida · recall 0\s%/);
  expect(card.match(/^- `[a-g]`/gm)).toHaveLength(5);
});
