import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { type Memory, nextInterval, nextMemory, retrievability } from '../../src/study/memory.ts';
import type { Grade } from '../../src/study/types.ts';

const grades = fc.constantFrom<Grade>('again', 'hard', 'good');
const histories = fc.array(fc.tuple(grades, fc.integer({ min: 0, max: 400 })), {
  minLength: 1,
  maxLength: 30,
});

function remember(history: readonly (readonly [Grade, number])[]): Memory {
  const memory = history.reduce<Memory | null>(
    (before, [grade, gap]) => nextMemory(before, gap, grade),
    null,
  );
  if (memory === null) throw new Error('an empty history');
  return memory;
}

describe('FSRS-6 with its default parameters gives the published values', () => {
  test('at the first answer', () => {
    expect(nextMemory(null, 0, 'again')).toEqual({ stability: 0.212, difficulty: 6.4133 });
    const hard = nextMemory(null, 0, 'hard');
    expect(hard.stability).toBe(1.2931);
    expect(hard.difficulty).toBeCloseTo(5.11217, 5);
    const good = nextMemory(null, 0, 'good');
    expect(good.stability).toBe(2.3065);
    expect(good.difficulty).toBeCloseTo(2.1181, 5);
  });

  test('after again, then good five times at gaps of 0, 1, 3, 8 and 21 days', () => {
    const { stability, difficulty } = remember([
      ['again', 0],
      ['good', 0],
      ['good', 1],
      ['good', 3],
      ['good', 8],
      ['good', 21],
    ]);
    expect(stability).toBeCloseTo(53.62691, 4);
    expect(difficulty).toBeCloseTo(6.3574867, 5);
  });

  test('answered each time when due: six times good, twice again, five times good', () => {
    // The published sequence has a second answer on the first day, a learning step; after it the intervals decide.
    const answers: Grade[] = [...Array(6).fill('good'), 'again', 'again', ...Array(5).fill('good')];
    let memory: Memory | null = null;
    let gap = 0;
    const intervals = answers.map((grade, index) => {
      memory = nextMemory(memory, gap, grade);
      gap = index === 0 ? 0 : nextInterval(memory, grade);
      return gap;
    });
    expect(intervals).toEqual([0, 2, 11, 46, 163, 498, 0, 0, 2, 4, 7, 12, 21]);
  });
});

test('hard lies between again and good, whatever the history', () => {
  fc.assert(
    fc.property(histories, fc.integer({ min: 1, max: 400 }), (history, gap) => {
      const memory = remember(history);
      const [again, hard, good] = (['again', 'hard', 'good'] as const).map((grade) =>
        nextMemory(memory, gap, grade),
      ) as [Memory, Memory, Memory];
      expect(hard.stability).toBeLessThanOrEqual(good.stability);
      expect(hard.stability).toBeGreaterThanOrEqual(again.stability);
      expect(hard.difficulty).toBeGreaterThanOrEqual(good.difficulty);
      expect(nextInterval(hard, 'hard')).toBeGreaterThanOrEqual(1);
    }),
  );
});

describe('the interval', () => {
  const memory = { stability: 102.4, difficulty: 5 };

  test('is the stability, for the share of 90 % that defines it', () => {
    expect(nextInterval(memory, 'good')).toBe(102);
  });

  test('is never above the cap, which the library exceeds', () => {
    expect(nextInterval(memory, 'good', { retention: 0.9, maximumDays: 100 })).toBe(100);
  });

  test('is shorter when more must be remembered', () => {
    const strict = nextInterval(memory, 'good', { retention: 0.95, maximumDays: 36_500 });
    expect(strict).toBeLessThan(nextInterval(memory, 'good'));
  });

  test('is at least a day once right, however weak the memory', () => {
    expect(nextInterval({ stability: 0.01, difficulty: 10 }, 'good')).toBe(1);
  });

  test('is none after again: the fact returns the same day', () => {
    expect(nextInterval(memory, 'again')).toBe(0);
  });
});

test('whatever the history, memory stays within what FSRS allows and the interval is whole days', () => {
  fc.assert(
    fc.property(histories, grades, (history, grade) => {
      const memory = remember(history);
      expect(memory.stability).toBeGreaterThan(0);
      expect(memory.difficulty).toBeGreaterThanOrEqual(1);
      expect(memory.difficulty).toBeLessThanOrEqual(10);
      const days = nextInterval(memory, grade);
      expect(Number.isInteger(days)).toBe(true);
      expect(days).toBeLessThanOrEqual(36_500);
    }),
  );
});

test('a memory that was stored goes on bit for bit like one that was not', () => {
  fc.assert(
    fc.property(histories, grades, fc.nat(400), (history, grade, gap) => {
      const memory = remember(history);
      const stored: Memory = JSON.parse(JSON.stringify(memory));
      expect(nextMemory(stored, gap, grade)).toEqual(nextMemory(memory, gap, grade));
    }),
  );
});

test('the chance of recall is 1 at once, 90 % after the stability, and only falls', () => {
  const memory = { stability: 12, difficulty: 5 };
  expect(retrievability(memory, 0)).toBe(1);
  expect(retrievability(memory, 12)).toBeCloseTo(0.9, 6);
  expect(retrievability(memory, 30)).toBeLessThan(retrievability(memory, 29));
});
