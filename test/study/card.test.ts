import fc from 'fast-check';
import { expect, test } from 'vitest';
import { type Card, learn } from '../../src/study/card.ts';
import type { Grade } from '../../src/study/types.ts';

const answers = fc.array(
  fc.record({
    grade: fc.constantFrom<Grade>('again', 'hard', 'good'),
    day: fc.integer({ min: 20_000, max: 21_000 }),
  }),
  { minLength: 1, maxLength: 25 },
);

function cardOf(history: readonly { grade: Grade; day: number }[]): Card {
  const card = history.reduce<Card | undefined>(learn, undefined);
  if (card === undefined) throw new Error('an empty history');
  return card;
}

test('a fact answered right is due when FSRS says, one answered wrong the same day', () => {
  expect(cardOf([{ grade: 'good', day: 100 }])).toMatchObject({
    lastDay: 100,
    dueDay: 102,
    answers: 1,
    lapses: 0,
  });
  expect(cardOf([{ grade: 'again', day: 100 }])).toMatchObject({
    lastDay: 100,
    dueDay: 100,
    answers: 1,
    lapses: 0,
  });
});

test('forgetting what was known is a lapse; missing it again the same day is not another', () => {
  const history = [
    { grade: 'good', day: 100 },
    { grade: 'again', day: 102 },
    { grade: 'again', day: 102 },
  ] as const;
  expect(cardOf(history).lapses).toBe(1);
});

test('an answer "yesterday", after a flight west, counts as one of today', () => {
  const [good, west] = [{ grade: 'good', day: 100 } as const, { grade: 'good', day: 99 } as const];
  expect(cardOf([good, west])).toEqual(cardOf([good, { grade: 'good', day: 100 }]));
});

test('whatever the answers and the zones: no day goes back, no card is due before it was answered', () => {
  fc.assert(
    fc.property(answers, (history) => {
      const card = cardOf(history);
      expect(card.lastDay).toBe(Math.max(...history.map(({ day }) => day)));
      expect(card.dueDay).toBeGreaterThanOrEqual(card.lastDay);
      expect(card.answers).toBe(history.length);
    }),
  );
});

test('a card read back from storage goes on bit for bit like one that was kept', () => {
  fc.assert(
    fc.property(answers, answers, (first, then) => {
      const stored: Card = JSON.parse(JSON.stringify(cardOf(first)));
      expect(then.reduce<Card>(learn, stored)).toEqual(cardOf([...first, ...then]));
    }),
  );
});
