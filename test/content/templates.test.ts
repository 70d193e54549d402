import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { CHART_TEMPLATES, NUMERIC_TEMPLATES } from '../../src/content/templates/index.ts';
import { typedNumber } from '../../src/study/grading/typed-numbers.ts';
import { seeded } from '../../src/study/seeded.ts';
import type { Slots } from '../../src/study/types.ts';
import { seeds } from '../support/seeds.ts';

/* What every template holds to, whoever wrote it. */

const STYLES = [
  { locale: 'es', decimal: 'comma' },
  { locale: 'en', decimal: 'point' },
] as const;

/** A number that a person copies from a message: few digits, and none of the noise of a sum of tenths. */
function isShort(value: number): boolean {
  return Number.isFinite(value) && Number(value.toFixed(4)) === value && Math.abs(value) < 1e9;
}

function numbersIn(slots: Slots): number[] {
  return Object.values(slots).flat();
}

describe.each(NUMERIC_TEMPLATES.map((template) => [template.name, template] as const))(
  '%s',
  (_, template) => {
    const drawnBy = (seed: number) => template.draw(seeded(seed));

    test('draws numbers that a person can work with', () => {
      fc.assert(
        fc.property(seeds, (seed) => {
          const { slots, answer, tolerance } = drawnBy(seed);
          expect(numbersIn(slots).filter((value) => !isShort(value))).toEqual([]);
          expect(Number.isFinite(answer)).toBe(true);
          expect(tolerance).toBeGreaterThanOrEqual(0);
          expect(Object.keys(slots)).not.toContain('answer');
        }),
        { numRuns: 500 },
      );
    });

    test('draws the same for the same seed, and others for others', () => {
      expect(drawnBy(7)).toEqual(drawnBy(7));
      const drawn = Array.from({ length: 30 }, (_, seed) => JSON.stringify(drawnBy(seed).slots));
      expect(new Set(drawn).size).toBeGreaterThan(5);
    });

    test('has an answer that its rounding to the tolerance still hits', () => {
      fc.assert(
        fc.property(seeds, (seed) => {
          const { answer, tolerance } = drawnBy(seed);
          const digits = tolerance === 0 ? 10 : Math.max(0, Math.ceil(-Math.log10(2 * tolerance)));
          const typed = typedNumber(answer.toFixed(digits))?.values ?? [];
          expect(typed.some((value) => Math.abs(value - answer) <= tolerance * (1 + 1e-9) + 1e-9)).toBe(true);
        }),
        { numRuns: 500 },
      );
    });

    test('has traps, and none of them is the answer', () => {
      fc.assert(
        fc.property(seeds, (seed) => {
          const { answer, tolerance, traps } = drawnBy(seed);
          expect(Object.keys(traps).length).toBeGreaterThan(0);
          const right = Object.entries(traps).filter(([, trap]) => !(Math.abs(trap - answer) > tolerance));
          expect(right).toEqual([]);
        }),
        { numRuns: 1000 },
      );
    });
  },
);

describe.each(CHART_TEMPLATES.map((template) => [template.name, template] as const))('%s', (_, template) => {
  const drawnBy = (seed: number) => template.draw(seeded(seed));

  test('draws the same for the same seed, with more than one key over the seeds', () => {
    const [one, again] = [drawnBy(7), drawnBy(7)];
    expect([one.slots, one.key]).toEqual([again.slots, again.key]);
    expect(one.svg('es', STYLES[0])).toBe(again.svg('es', STYLES[0]));
    const keys = Array.from({ length: 60 }, (_, seed) => drawnBy(seed).key);
    expect(new Set(keys).size).toBeGreaterThan(1);
  });

  test('draws a self-contained picture in both languages, without a number that is none', () => {
    fc.assert(
      fc.property(seeds, (seed) => {
        const { slots, svg } = drawnBy(seed);
        expect(numbersIn(slots).filter((value) => !isShort(value))).toEqual([]);
        for (const [at, language] of (['es', 'en'] as const).entries()) {
          const picture = svg(language, STYLES[at] ?? STYLES[0]);
          expect(picture).toMatch(/^<svg /);
          expect(picture).not.toMatch(/href=|url\(http|NaN|undefined|Infinity/);
        }
      }),
      { numRuns: 40 },
    );
  });
});

test('no two templates share a name or a formula', () => {
  const templates = [...NUMERIC_TEMPLATES, ...CHART_TEMPLATES];
  expect(new Set(templates.map(({ name }) => name)).size).toBe(templates.length);
  expect(new Set(templates.map(({ formula }) => formula.replace(/\s+/g, ''))).size).toBe(templates.length);
});
