import type { Detector } from './detector.ts';

export type DdmParameters = {
  /** No change is told before more than this many rows. */
  warmStart: number;
  /** Standard errors above the best error rate at which one is warned. */
  warningLevel: number;
  /** Standard errors above the best error rate at which a change is told. */
  driftLevel: number;
};

export const DDM: DdmParameters = { warmStart: 30, warningLevel: 2, driftLevel: 3 };

export type Ddm = Detector & {
  /** Whether the error rate lies above the warning level but not above that of a change. */
  warns(): boolean;
};

/**
 * The Drift Detection Method: has a classifier's error rate risen? Each value is 1 where the model is wrong and 0 where
 * it is right. While nothing changes the error rate p can only fall or stay; so a change is told when
 * p + s > p_min + 3·s_min, where s = √(p(1 − p) ÷ n) and the minimum is where p + s was smallest.
 *
 * It sees a rise only. After a start without any error the first error is told as a change.
 *
 * Source: Gama, Medas, Castillo and Rodrigues (2004), Learning with drift detection; strictly above the level, as in
 * river's `DDM`, so that a model that is never wrong is never told.
 */
export function createDdm(parameters: DdmParameters = DDM): Ddm {
  const { warmStart, warningLevel, driftLevel } = parameters;
  let seen = 0;
  let wrong = 0;
  let best = { rate: 0, spread: Number.POSITIVE_INFINITY };
  let warning = false;
  return {
    add(value) {
      seen += 1;
      wrong += value;
      const rate = wrong / seen;
      const spread = Math.sqrt((rate * (1 - rate)) / seen);
      if (seen <= warmStart) return false;
      if (rate + spread <= best.rate + best.spread) best = { rate, spread };
      const changed = rate + spread > best.rate + driftLevel * best.spread;
      warning = !changed && rate + spread > best.rate + warningLevel * best.spread;
      return changed;
    },
    warns: () => warning,
  };
}
