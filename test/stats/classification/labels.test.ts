import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { accuracy } from '../../../src/stats/classification/accuracy.ts';
import { averagedScores } from '../../../src/stats/classification/averaged-scores.ts';
import { balancedAccuracy } from '../../../src/stats/classification/balanced-accuracy.ts';
import { classScores } from '../../../src/stats/classification/class-scores.ts';
import { cohensKappa } from '../../../src/stats/classification/cohens-kappa.ts';
import { confusionMatrix } from '../../../src/stats/classification/confusion-matrix.ts';
import { matthewsCorrelation } from '../../../src/stats/classification/matthews-correlation.ts';
import { expectClose } from '../close.ts';
import reference from './reference/labels.json' with { type: 'json' };

describe.each(reference.cases)('$name: as scikit-learn', (peer) => {
  const confusion = confusionMatrix(peer.actual, peer.predicted, peer.classes);
  const classes = classScores(confusion);

  test('counts', () => {
    expect(confusion).toEqual(peer.confusion);
  });

  test.each([
    ['accuracy', accuracy],
    ['balanced_accuracy', balancedAccuracy],
    ['mcc', matthewsCorrelation],
    ['kappa', cohensKappa],
  ] as const)('%s', (name, figure) => {
    expectClose(figure(confusion), peer[name]);
  });

  test.each(['precision', 'recall', 'f1'] as const)('%s of each class', (name) => {
    expect(classes).toHaveLength(peer[name].length);
    classes.forEach((one, at) => {
      expectClose(one[name], peer[name][at] ?? null);
    });
  });

  test.each(['macro', 'micro', 'weighted'] as const)('the %s averages', (name) => {
    const averages = averagedScores(classes)[name];
    for (const figure of ['precision', 'recall', 'f1'] as const) {
      expectClose(averages[figure], peer[name][figure]);
    }
  });
});

describe('by hand', () => {
  const confusion = confusionMatrix([0, 0, 0, 1, 1], [0, 0, 1, 1, 0], 2);

  test('rows are actual, columns predicted', () => {
    expect(confusion).toEqual([
      [2, 1],
      [1, 1],
    ]);
  });

  test('the scores of a class carry the counts behind them', () => {
    expect(classScores(confusion)[0]).toEqual({
      precision: 2 / 3,
      recall: 2 / 3,
      f1: 2 / 3,
      support: 3,
      predicted: 3,
      correct: 2,
    });
  });

  test('what is no pair or no class is a fault of the caller', () => {
    expect(() => confusionMatrix([0, 1], [0], 2)).toThrow(RangeError);
    expect(() => confusionMatrix([0, 2], [0, 1], 2)).toThrow(RangeError);
    expect(() => confusionMatrix([0, 1], [0, 0.5], 2)).toThrow(RangeError);
  });
});

describe('what is undefined is null, never 0 and never NaN', () => {
  test('precision of a class never predicted, and the mean that it is part of', () => {
    const classes = classScores(confusionMatrix([0, 1], [0, 0], 2));
    expect(classes[1]).toMatchObject({ precision: null, recall: 0, f1: 0 });
    expect(averagedScores(classes).macro).toEqual({ precision: null, recall: 0.5, f1: 1 / 3 });
  });

  test('recall of a class that never occurs, which has no weight in the weighted mean', () => {
    const classes = classScores(confusionMatrix([0, 0], [0, 1], 2));
    expect(classes[1]).toMatchObject({ precision: 0, recall: null, f1: 0 });
    expect(averagedScores(classes)).toMatchObject({ macro: { recall: null }, weighted: { recall: 0.5 } });
  });

  test('everything, of no case', () => {
    const empty = confusionMatrix([], [], 2);
    const figures = [accuracy, balancedAccuracy, matthewsCorrelation, cohensKappa].map((one) => one(empty));
    expect(figures).toEqual([null, null, null, null]);
  });
});

describe('for any labels', () => {
  const pairs = fc
    .integer({ min: 1, max: 6 })
    .chain((classes) =>
      fc.tuple(
        fc.constant(classes),
        fc.array(fc.tuple(fc.nat(classes - 1), fc.nat(classes - 1)), { minLength: 1, maxLength: 60 }),
      ),
    );
  const matrixOf = (classes: number, rows: readonly (readonly [number, number])[]) =>
    confusionMatrix(
      rows.map(([actual]) => actual),
      rows.map(([, predicted]) => predicted),
      classes,
    );

  test('figures stay in their ranges', () => {
    fc.assert(
      fc.property(pairs, ([classes, rows]) => {
        const confusion = matrixOf(classes, rows);
        const shares = [accuracy(confusion), balancedAccuracy(confusion)];
        for (const { precision, recall, f1 } of classScores(confusion)) shares.push(precision, recall, f1);
        for (const share of shares) {
          if (share === null) continue;
          expect(share).toBeGreaterThanOrEqual(0);
          expect(share).toBeLessThanOrEqual(1);
        }
        for (const figure of [matthewsCorrelation(confusion), cohensKappa(confusion)]) {
          expect(Math.abs(figure ?? 0)).toBeLessThanOrEqual(1 + 1e-12);
        }
      }),
    );
  });

  test('the order of the classes plays no part, nor who is called the truth for MCC and κ', () => {
    fc.assert(
      fc.property(pairs, ([classes, rows]) => {
        const confusion = matrixOf(classes, rows);
        const renamed = matrixOf(
          classes,
          rows.map(([actual, predicted]) => [classes - 1 - actual, classes - 1 - predicted]),
        );
        const swapped = matrixOf(
          classes,
          rows.map(([actual, predicted]) => [predicted, actual]),
        );
        expectClose(balancedAccuracy(renamed), balancedAccuracy(confusion));
        expectClose(
          averagedScores(classScores(renamed)).macro.f1,
          averagedScores(classScores(confusion)).macro.f1,
        );
        for (const figure of [matthewsCorrelation, cohensKappa]) {
          const [here, there] = [figure(confusion), figure(swapped)];
          expect(here === null).toBe(there === null);
          expect(Math.abs((here ?? 0) - (there ?? 0))).toBeLessThan(1e-12);
        }
      }),
    );
  });
});
