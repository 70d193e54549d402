import { expect, it } from 'vitest';
import { recordAnswer } from '../../src/store/answers.ts';
import { rememberedBy } from '../../src/store/remembered.ts';
import { learn } from '../../src/study/card.ts';
import { onEveryStore } from '../support/stores.ts';
import { COLIBRI, NOW, show, sitDown } from '../support/study-rows.ts';

const DAY = 20_000;
const said = {
  answer: '{}',
  correct: 1,
  score: 1,
  grade: 'good',
  answered_at: NOW,
  learner_day: DAY,
} as const;

onEveryStore('What a learner remembers', (db) => {
  it('is a row for each fact that was reviewed, and nobody else’s', async () => {
    await sitDown(db());
    await sitDown(db(), 'other', '100000000000000002');
    for (const [id, fact_id] of [
      ['one', 'E1'],
      ['two', 'E2'],
      ['three', 'E1'],
    ] as const) {
      const previous = { two: 'one', three: 'two' }[id as string] ?? null;
      await recordAnswer(
        db(),
        await show(db(), id, { fact_id, previous_id: previous }),
        said,
        'evaluation',
        learn,
      );
    }
    const remembered = await rememberedBy(db(), COLIBRI);
    expect(remembered.map(({ fact }) => fact).sort()).toEqual(['E1', 'E2']);
    for (const { stability, dueDay } of remembered) {
      expect(stability).toBeGreaterThan(0);
      expect(dueDay).toBeGreaterThan(DAY);
    }
    expect(await rememberedBy(db(), '100000000000000002')).toEqual([]);
  });
});
