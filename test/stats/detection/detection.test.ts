import { describe, expect, test } from 'vitest';
import { controlLimits } from '../../../src/stats/control-limits.ts';
import { createAdwin } from '../../../src/stats/detection/adwin.ts';
import { changePoints } from '../../../src/stats/detection/change-points.ts';
import { createDdm } from '../../../src/stats/detection/ddm.ts';
import { createPageHinkley } from '../../../src/stats/detection/page-hinkley.ts';
import { expectClose } from '../close.ts';
import reference from './reference/detection.json' with { type: 'json' };

describe('as computed slowly from the papers', () => {
  test.each(reference.streams)('ADWIN, and how much of its window is left: $name', ({ values, adwin }) => {
    const left: number[] = [];
    const rows = changePoints(values, () => {
      const detector = createAdwin();
      return {
        add(value) {
          const changed = detector.add(value);
          if (changed) left.push(detector.window().size);
          return changed;
        },
      };
    });
    expect(rows.map((row, at) => [row, left[at]])).toEqual(adwin);
  });

  test.each(reference.streams)('Page–Hinkley: $name', ({ values, page_hinkley }) => {
    expect(changePoints(values, () => createPageHinkley())).toEqual(page_hinkley);
  });

  test.each(reference.streams.filter(({ ddm }) => ddm !== null))('DDM: $name', ({ values, ddm }) => {
    expect(changePoints(values, () => createDdm())).toEqual(ddm);
  });
});

test.each(reference.limits)('control limits of $values for a chunk of $share: as SciPy', (limits) => {
  const { low, high } = controlLimits(limits.values, limits.share);
  expectClose(low, limits.low);
  expectClose(high, limits.high);
});
