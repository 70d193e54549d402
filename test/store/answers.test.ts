import fc from 'fast-check';
import { expect, it } from 'vitest';
import { findAnswer, recordAnswer } from '../../src/store/answers.ts';
import { rebuildCard } from '../../src/store/cards.ts';
import type { Store } from '../../src/store/dialect.ts';
import { findSitting } from '../../src/store/sittings.ts';
import { learn } from '../../src/study/card.ts';
import { onEveryStore } from '../support/stores.ts';
import { COLIBRI, NOW, show, sitDown } from '../support/study-rows.ts';

const right = { answer: '{"kind":"option","option":"a"}', correct: 1, score: 1, grade: 'good' } as const;
const nearly = {
  answer: '{"kind":"options","options":["a"]}',
  correct: 0,
  score: 0.75,
  grade: 'hard',
} as const;
const wrong = { answer: '{"kind":"dont_know"}', correct: 0, score: 0, grade: 'again' } as const;

function answer(
  db: Store,
  presentation: Awaited<ReturnType<typeof show>>,
  said: typeof right | typeof nearly | typeof wrong,
  day = 20_000,
) {
  return recordAnswer(db, presentation, { ...said, answered_at: NOW, learner_day: day }, 'evaluation', learn);
}

onEveryStore('Recording an answer', (db) => {
  it('writes the answer, the card and the score together', async () => {
    await sitDown(db());
    const { counted, sitting } = await answer(db(), await show(db(), 'p1'), right);

    expect(counted).toBe(true);
    expect(sitting).toMatchObject({ answered: 1, correct: 1 });
    expect(await findAnswer(db(), 'p1')).toMatchObject({ grade: 'good', correct: 1, learner_id: COLIBRI });
    const [card] = await db().selectFrom('cards').selectAll().execute();
    expect(card).toMatchObject({ fact_id: 'E1', stability: 2.3065, last_day: 20_000, due_day: 20_002 });
  });

  it('counts a presentation once, and answers the first answer to the second press', async () => {
    await sitDown(db());
    const presentation = await show(db(), 'p1');
    await answer(db(), presentation, wrong);
    const second = await answer(db(), presentation, right);

    expect(second.counted).toBe(false);
    expect(second.answer.grade).toBe('again');
    expect(second.sitting).toMatchObject({ answered: 1, correct: 0 });
    expect(await db().selectFrom('cards').select('answers').execute()).toEqual([{ answers: 1 }]);
  });

  it('counts one of fifty presses at once', async () => {
    await sitDown(db());
    const presentation = await show(db(), 'p1');
    const presses = await Promise.all(Array.from({ length: 50 }, () => answer(db(), presentation, right)));

    expect(presses.filter(({ counted }) => counted)).toHaveLength(1);
    expect(await findSitting(db(), 'sitting')).toMatchObject({ answered: 1, correct: 1 });
  });

  it('leaves memory alone when the answer is only practice', async () => {
    await sitDown(db());
    await answer(db(), await show(db(), 'p1', { kind: 'practice' }), right);
    expect(await db().selectFrom('cards').selectAll().execute()).toEqual([]);
  });

  it('changes nothing at all when any part of it fails', async () => {
    await sitDown(db());
    const presentation = await show(db(), 'p1');
    const failing = recordAnswer(
      db(),
      presentation,
      { ...right, answered_at: NOW, learner_day: 1 },
      'evaluation',
      () => {
        throw new Error('no memory today');
      },
    );
    await expect(failing).rejects.toThrow('no memory today');
    expect(await findAnswer(db(), 'p1')).toBeUndefined();
    expect(await findSitting(db(), 'sitting')).toMatchObject({ answered: 0 });
  });
});

onEveryStore('A card', (db) => {
  it('is rebuilt from its answers bit for bit', async () => {
    await sitDown(db());
    let shownSoFar = 0;
    const history = fc.array(
      fc.record({ said: fc.constantFrom(right, nearly, wrong), gap: fc.integer({ min: -2, max: 400 }) }),
      { minLength: 1, maxLength: 12 },
    );
    await fc.assert(
      fc.asyncProperty(history, async (answers) => {
        const fact = `F${shownSoFar}`;
        let day = 20_000;
        for (const { said, gap } of answers) {
          day += gap;
          shownSoFar += 1;
          await answer(db(), await show(db(), `p${shownSoFar}`, { fact_id: fact }), said, day);
        }
        const card = db().selectFrom('cards').selectAll().where('fact_id', '=', fact);
        const kept = await card.executeTakeFirstOrThrow();
        await rebuildCard(db(), kept, learn);
        expect(await card.executeTakeFirstOrThrow()).toEqual(kept);
      }),
      { numRuns: 15 },
    );
  });

  it('forgets an answer that was taken back', async () => {
    await sitDown(db());
    const { answer: first } = await answer(db(), await show(db(), 'p1'), right);
    const cards = db().selectFrom('cards').selectAll();
    const [before] = await cards.execute();
    const { answer: second } = await answer(db(), await show(db(), 'p2'), wrong);
    await db().insertInto('voids').values({ answer_id: second.id, voided_at: NOW }).execute();
    await rebuildCard(db(), { learner_id: COLIBRI, fact_id: 'E1', topic: 'evaluation' }, learn);

    expect(await cards.execute()).toEqual([before]);
    expect(before?.last_answer_id).toBe(first.id);
  });
});
