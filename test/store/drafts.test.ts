import { expect, it } from 'vitest';
import { recordAnswer } from '../../src/store/answers.ts';
import { forgetDraft, readDraft, writeDraft } from '../../src/store/drafts.ts';
import { learn } from '../../src/study/card.ts';
import { onEveryStore } from '../support/stores.ts';
import { NOW, show, sitDown } from '../support/study-rows.ts';

const said = {
  answer: '{"kind":"order","items":["a","b","c"]}',
  correct: 0,
  score: 2 / 3,
  grade: 'again',
  answered_at: NOW,
  learner_day: 20_000,
} as const;

onEveryStore('A draft', (db) => {
  it('is read as it was last written, each presentation its own', async () => {
    await sitDown(db());
    for (const id of ['p1', 'p2']) await show(db(), id);
    await writeDraft(db(), 'p1', '["b"]');
    await writeDraft(db(), 'p2', '["c"]');
    await writeDraft(db(), 'p1', '["b","a"]');

    expect(await readDraft(db(), 'p1')).toBe('["b","a"]');
    expect(await readDraft(db(), 'p2')).toBe('["c"]');
    expect(await readDraft(db(), 'p3')).toBeUndefined();
  });

  it('can be given up', async () => {
    await sitDown(db());
    await show(db(), 'p1');
    await writeDraft(db(), 'p1', '["b"]');
    await forgetDraft(db(), 'p1');
    expect(await readDraft(db(), 'p1')).toBeUndefined();
  });

  it('is gone once the answer is there, and stays when the answer could not be written', async () => {
    await sitDown(db());
    const presentation = await show(db(), 'p1');
    await writeDraft(db(), 'p1', '["a","b"]');
    const failing = recordAnswer(db(), presentation, said, 'evaluation', () => {
      throw new Error('no memory today');
    });
    await expect(failing).rejects.toThrow('no memory today');
    expect(await readDraft(db(), 'p1')).toBe('["a","b"]');

    const { answer } = await recordAnswer(db(), presentation, said, 'evaluation', learn);
    expect(answer).toMatchObject({ grade: 'again', score: 2 / 3 });
    expect(await readDraft(db(), 'p1')).toBeUndefined();
  });
});
