import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { averagePrecision } from '../../../src/stats/classification/average-precision.ts';
import { brierScore } from '../../../src/stats/classification/brier-score.ts';
import type { Curve } from '../../../src/stats/classification/curve.ts';
import { logLoss } from '../../../src/stats/classification/log-loss.ts';
import { precisionRecallCurve } from '../../../src/stats/classification/precision-recall-curve.ts';
import { rocAuc } from '../../../src/stats/classification/roc-auc.ts';
import { rocAucInterval } from '../../../src/stats/classification/roc-auc-interval.ts';
import { rocCurve } from '../../../src/stats/classification/roc-curve.ts';
import { thresholdCounts } from '../../../src/stats/classification/threshold-counts.ts';
import { normalCdf } from '../../../src/stats/normal-cdf.ts';
import { normalQuantile } from '../../../src/stats/normal-quantile.ts';
import { xoshiro128 } from '../../../src/stats/random/xoshiro128.ts';
import { expectClose } from '../close.ts';
import reference from './reference/scores.json' with { type: 'json' };

/** Whether a curve has each point within a hair of one of the peer's, with its threshold. */
function expectAmong(curve: Curve, peer: readonly (readonly number[])[]) {
  for (const { x, y, threshold } of curve) {
    const twin = peer.find(
      ([px = 9, py = 9, pt]) => Math.abs(px - x) < 1e-12 && Math.abs(py - y) < 1e-12 && pt === threshold,
    );
    expect(twin, `(${x}, ${y}) at ${threshold}`).toBeDefined();
  }
}

describe.each(reference.cases)('$name: as scikit-learn', (peer) => {
  const counts = thresholdCounts(peer.positive, peer.scores);

  test('the area under the ROC curve, ties counted half', () => {
    expectClose(rocAuc(counts), peer.roc_auc);
  });

  test('its interval, by DeLong’s definition', () => {
    const interval = rocAucInterval(counts, 0.95);
    const [low, high] = peer.interval ?? [null, null];
    expectClose(interval?.low ?? null, low ?? null);
    expectClose(interval?.high ?? null, high ?? null);
  });

  test('average precision', () => {
    expectClose(averagePrecision(counts), peer.average_precision);
  });

  test('the ROC curve', () => {
    const [first, ...curve] = rocCurve(counts) ?? [];
    expect(first).toEqual({ x: 0, y: 0, threshold: null });
    expectAmong(curve, peer.roc);
    expect(curve.at(-1)).toMatchObject({ x: 1, y: 1 });
  });

  test('the precision–recall curve', () => {
    const curve = precisionRecallCurve(counts) ?? [];
    expectAmong(curve, peer.pr);
    const recalls = new Set(peer.pr.map(([x]) => x?.toFixed(12)));
    expect(new Set(curve.map(({ x }) => x.toFixed(12)))).toEqual(recalls);
  });

  test('Brier score and log loss, where the scores are probabilities', () => {
    if (peer.brier === null) return expect(Math.max(...peer.scores)).toBeGreaterThan(1);
    expectClose(brierScore(peer.positive, peer.scores), peer.brier);
    expectClose(logLoss(peer.positive, peer.scores), peer.log_loss);
  });
});

describe('what is undefined is null', () => {
  test.each([
    ['no positive case', [0, 0], [0.1, 0.4]],
    ['no case at all', [], []],
  ])('%s', (_, positive, scores) => {
    const counts = thresholdCounts(positive, scores);
    const figures = [
      rocAuc(counts),
      averagePrecision(counts),
      rocCurve(counts),
      precisionRecallCurve(counts),
    ];
    expect(figures).toEqual([null, null, null, null]);
  });

  test('no negative case leaves the precision, which is then 1', () => {
    const counts = thresholdCounts([1, 1], [0.1, 0.4]);
    expect([rocAuc(counts), averagePrecision(counts)]).toEqual([null, 1]);
    expect([brierScore([], []), logLoss([], [])]).toEqual([null, null]);
  });

  test('samples that are not pairs are a fault of the caller', () => {
    expect(() => thresholdCounts([1], [])).toThrow(RangeError);
    expect(() => brierScore([1], [])).toThrow(RangeError);
    expect(() => logLoss([1], [])).toThrow(RangeError);
  });
});

test('the interval of the AUC covers the true one about as often as it promises', () => {
  const random = xoshiro128(5);
  const normal = () => normalQuantile((random() + 0.5) / 2 ** 32);
  // Two normal distributions one standard deviation apart.
  const truth = normalCdf(Math.SQRT1_2);
  const positive = Array.from({ length: 60 }, (_, row) => (row < 20 ? 1 : 0));
  const covered = Array.from({ length: 400 }, () => {
    const scores = positive.map((one) => one + normal());
    return rocAucInterval(thresholdCounts(positive, scores), 0.95);
  }).filter((interval) => interval && interval.low <= truth && truth <= interval.high);
  expect(covered.length).toBeGreaterThan(366);
  expect(covered.length).toBeLessThan(396);
});

describe('for any scores', () => {
  const cases = fc.array(fc.tuple(fc.nat(1), fc.integer({ min: -5, max: 5 })), {
    minLength: 1,
    maxLength: 50,
  });
  const countsOf = (rows: readonly (readonly [number, number])[]) =>
    thresholdCounts(
      rows.map(([positive]) => positive),
      rows.map(([, score]) => score),
    );

  test('the AUC is the share of pairs that are in order', () => {
    fc.assert(
      fc.property(cases, (rows) => {
        const pairs = rows.flatMap(([isPositive, score]) =>
          isPositive
            ? rows.filter(([other]) => other === 0).map(([, below]) => Math.sign(score - below))
            : [],
        );
        const inOrder = pairs.reduce((total, sign) => total + (sign + 1) / 2, 0) / pairs.length;
        expectClose(rocAuc(countsOf(rows)), pairs.length === 0 ? null : inOrder);
      }),
    );
  });

  test('both curves only ever go right, the ROC curve only ever up, and it holds the AUC under it', () => {
    fc.assert(
      fc.property(cases, (rows) => {
        const counts = countsOf(rows);
        const roc = rocCurve(counts) ?? [];
        const area = roc.reduce((total, { x, y }, at) => {
          const before = roc[at - 1] ?? { x: 0, y: 0 };
          expect(x >= before.x && y >= before.y).toBe(true);
          return total + ((x - before.x) * (y + before.y)) / 2;
        }, 0);
        const auc = rocAuc(counts);
        if (auc !== null) expect(Math.abs(area - auc)).toBeLessThan(1e-12);
        const pr = precisionRecallCurve(counts) ?? [];
        for (const [at, { x }] of pr.entries()) expect(x).toBeGreaterThanOrEqual(pr[at - 1]?.x ?? 0);
      }),
    );
  });

  test('turning the scores round turns the AUC round', () => {
    fc.assert(
      fc.property(cases, (rows) => {
        const auc = rocAuc(countsOf(rows));
        const turned = rocAuc(countsOf(rows.map(([positive, score]) => [positive, -score])));
        if (auc !== null) expectClose(1 - auc, turned);
      }),
    );
  });

  test('zero is one score, whatever its sign', () => {
    expect(rocAuc(thresholdCounts([1, 0], [0, -0]))).toBe(0.5);
    expect(thresholdCounts([1, 0], [-0, 0]).thresholds).toHaveLength(1);
  });
});

test('a million scores, tied and not, are exact', () => {
  const random = xoshiro128(11);
  const rows = 1_000_000;
  const scores = Float64Array.from({ length: rows }, () => random() % 1000);
  const positive = Uint8Array.from({ length: rows }, () => random() % 2);
  // The same by counting at each of the thousand scores.
  const above = new Float64Array(1000);
  const below = new Float64Array(1000);
  scores.forEach((score, row) => {
    const side = positive[row] === 1 ? above : below;
    side[score] = (side[score] ?? 0) + 1;
  });
  let lower = 0;
  let twice = 0;
  above.forEach((count, score) => {
    twice += count * (2 * lower + (below[score] ?? 0));
    lower += below[score] ?? 0;
  });
  const counts = thresholdCounts(positive, scores);
  expect(rocAuc(counts)).toBe(twice / (2 * counts.positives * counts.negatives));
  expect(rocCurve(counts)?.length).toBeLessThanOrEqual(1001);
});
