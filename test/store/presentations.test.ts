import { expect, it } from 'vitest';
import { recordAnswer } from '../../src/store/answers.ts';
import { findPresentation } from '../../src/store/presentations.ts';
import { factCandidates, factsShownSince, lastShown } from '../../src/store/study-state.ts';
import { learn } from '../../src/study/card.ts';
import { onEveryStore } from '../support/stores.ts';
import { COLIBRI, NOW, show, shown, sitDown } from '../support/study-rows.ts';

onEveryStore('A presentation', (db) => {
  it('comes back as it was written, with all 32 bits of its seed', async () => {
    await sitDown(db());
    await show(db(), 'p1');
    expect(await findPresentation(db(), 'p1')).toEqual(shown('p1'));
  });

  it('has one successor, however often "next" is pressed', async () => {
    await sitDown(db());
    await show(db(), 'p1');
    const [first, second] = await Promise.all([
      show(db(), 'p2', { previous_id: 'p1' }),
      show(db(), 'p3', { previous_id: 'p1', question_id: 'another' }),
    ]);
    expect(second.id).toBe(first.id);
    expect([...(await lastShown(db(), COLIBRI, ['E1'])).keys()]).toEqual(['question']);
  });

  it('remembers when each question of a fact was last seen', async () => {
    await sitDown(db());
    await show(db(), 'p1', { shown_at: NOW });
    await show(db(), 'p2', { shown_at: NOW + 1000 });
    await show(db(), 'p3', { shown_at: NOW + 500, question_id: 'other', fact_id: 'E2' });

    expect(await lastShown(db(), COLIBRI, ['E1', 'E2', 'E3'])).toEqual(
      new Map([
        ['question', NOW + 1000],
        ['other', NOW + 500],
      ]),
    );
    expect(await lastShown(db(), COLIBRI, [])).toEqual(new Map());
  });

  it('tells which facts were asked about since, the latest first and each once', async () => {
    await sitDown(db());
    const seen = ['E1', 'E2', 'E3', 'E2', 'E4'].entries();
    for (const [at, fact] of seen) {
      await show(db(), `p${at}`, { shown_at: NOW + at, question_id: `of-${fact}-${at}`, fact_id: fact });
    }
    expect(await factsShownSince(db(), COLIBRI, NOW, 3)).toEqual(['E4', 'E2', 'E3']);
    expect(await factsShownSince(db(), COLIBRI, NOW + 2, 3)).toEqual(['E4', 'E2']);
    expect(await factsShownSince(db(), 'nobody', NOW, 3)).toEqual([]);
  });
});

onEveryStore('What could be asked next', (db) => {
  it('is due first, the longest overdue before the others, then what can be practised', async () => {
    await sitDown(db());
    const facts: [string, number, 'again' | 'good', string][] = [
      ['E1', 20_000, 'good', 'evaluation'],
      ['E2', 19_990, 'again', 'evaluation'],
      ['E3', 19_980, 'good', 'evaluation'],
      ['S1', 19_970, 'again', 'selection'],
    ];
    for (const [fact, day, grade, topic] of facts) {
      await recordAnswer(
        db(),
        await show(db(), `p-${fact}`, { fact_id: fact }),
        { answer: '{}', correct: 0, score: 0, grade, answered_at: NOW, learner_day: day },
        topic,
        learn,
      );
    }
    expect(await factCandidates(db(), COLIBRI, 'evaluation', 20_001)).toEqual({
      due: ['E3', 'E2'],
      known: new Map([
        ['E1', 2.3065],
        ['E2', 0.212],
        ['E3', 2.3065],
      ]),
      practice: ['E1'],
    });
    expect((await factCandidates(db(), COLIBRI, null, 20_001)).due).toEqual(['S1', 'E3', 'E2']);
  });
});
