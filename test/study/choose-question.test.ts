import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
  type Candidates,
  type ChooseInput,
  chooseQuestion,
  LATELY,
} from '../../src/study/choose-question.ts';
import type { Question } from '../../src/study/types.ts';
import {
  chart,
  classify,
  cloze,
  matching,
  multiple,
  numeric,
  ordering,
  question,
  trueFalse,
} from '../support/study-questions.ts';

const QUESTIONS: Record<string, Question[]> = {
  E1: [question({ id: 'e1-a' }), question({ id: 'e1-b' })],
  E2: [question({ id: 'e2-a' })],
  E3: [question({ id: 'e3-reserved', reserved: true }), question({ id: 'e3-a' })],
  E4: [question({ id: 'e4-reserved', reserved: true })],
};

function choose({
  candidates,
  ...changes
}: Partial<Omit<ChooseInput, 'candidates'>> & { candidates?: Partial<Candidates> }) {
  return chooseQuestion({
    candidates: { due: [], fresh: [], practice: [], stability: new Map(), ...candidates },
    lately: [],
    questionsOf: (fact) => QUESTIONS[fact] ?? [],
    lastShown: new Map(),
    seed: 1,
    ...changes,
  });
}

describe('which fact', () => {
  test('a due one before a new one before one to practise', () => {
    const all = { due: ['E1'], fresh: ['E2'], practice: ['E3'] };
    expect(choose({ candidates: all })).toMatchObject({ fact: 'E1', reason: 'due' });
    expect(choose({ candidates: { ...all, due: [] } })).toMatchObject({ fact: 'E2', reason: 'fresh' });
    expect(choose({ candidates: { ...all, due: [], fresh: [] } })).toMatchObject({
      fact: 'E3',
      reason: 'practice',
    });
  });

  test('within a list, the first one', () => {
    expect(choose({ candidates: { due: ['E2', 'E1'], fresh: [], practice: [] } })?.fact).toBe('E2');
  });

  test('one without a question that may be asked is passed over', () => {
    expect(choose({ candidates: { due: ['E4', 'X9', 'E1'], fresh: [], practice: [] } })?.fact).toBe('E1');
  });
});

describe('a fact asked lately', () => {
  const candidates = { due: ['E1', 'E3'], fresh: ['E2'], practice: [] };

  test('waits behind what is due and what is new', () => {
    expect(choose({ candidates, lately: ['E1'] })?.fact).toBe('E3');
    expect(choose({ candidates, lately: ['E3', 'E1'] })).toMatchObject({ fact: 'E2', reason: 'fresh' });
  });

  test('comes before practice, the one asked longest ago first', () => {
    const failing = { due: ['E1', 'E3'], fresh: [], practice: ['E2'] };
    expect(choose({ candidates: failing, lately: ['E4', 'E3', 'E1'] })).toMatchObject({
      fact: 'E1',
      reason: 'due',
    });
    expect(choose({ candidates: failing, lately: ['E4', 'E1', 'E3'] })?.fact).toBe('E3');
  });

  test('lets something be practised before it is asked twice in a row', () => {
    const failing = { due: ['E1'], fresh: [], practice: ['E2'] };
    expect(choose({ candidates: failing, lately: ['E1'] })).toMatchObject({ fact: 'E2', reason: 'practice' });
  });

  test('is asked again at once where it is the only one', () => {
    expect(choose({ candidates: { due: ['E1'] }, lately: ['E1'] })?.fact).toBe('E1');
  });

  test('that is failed each time returns after three others', () => {
    const facts = Array.from({ length: 6 }, (_, index) => `F${index}`);
    const questionsOf = (fact: string) => [question({ id: `${fact}-a` }), question({ id: `${fact}-b` })];
    const asked: string[] = [];
    for (let turn = 0; turn < 12; turn += 1) {
      const failed = [...new Set(asked)];
      const next = choose({
        candidates: { due: failed, fresh: facts.filter((fact) => !failed.includes(fact)) },
        lately: asked.toReversed().slice(0, LATELY),
        questionsOf,
      });
      asked.push(next?.fact ?? '');
    }
    for (const [turn, fact] of asked.entries()) {
      expect(asked.slice(Math.max(0, turn - LATELY), turn)).not.toContain(fact);
      if (turn > LATELY) expect(asked[turn - LATELY - 1]).toBe(fact);
    }
  });
});

describe('which of its questions', () => {
  const candidates = { due: ['E1'], fresh: [], practice: [] };

  test('one never shown before one shown', () => {
    expect(choose({ candidates, lastShown: new Map([['e1-a', 5]]) })?.question.id).toBe('e1-b');
  });

  test('the one shown longest ago', () => {
    const lastShown = new Map([
      ['e1-a', 5],
      ['e1-b', 9],
    ]);
    expect(choose({ candidates, lastShown })?.question.id).toBe('e1-a');
  });

  test('of equals, the one that the seed picks, and every one for some seed', () => {
    const picks = Array.from({ length: 50 }, (_, seed) => choose({ candidates, seed })?.question.id);
    expect(new Set(picks)).toEqual(new Set(['e1-a', 'e1-b']));
    expect(choose({ candidates, seed: 7 })).toEqual(choose({ candidates, seed: 7 }));
  });
});

describe('the question just shown', () => {
  test('gives way to another of its fact', () => {
    const candidates = { due: ['E1'], fresh: [], practice: [] };
    const lastShown = new Map([['e1-b', 9]]);
    expect(choose({ candidates, lastShown, previous: 'e1-a' })?.question.id).toBe('e1-b');
  });

  test('gives way to another fact when its own has no other question', () => {
    const candidates = { due: ['E2'], fresh: ['E1'], practice: [] };
    expect(choose({ candidates, previous: 'e2-a' })).toMatchObject({ fact: 'E1', reason: 'fresh' });
  });

  test('returns when there is no other', () => {
    const candidates = { due: ['E2'], fresh: [], practice: [] };
    expect(choose({ candidates, previous: 'e2-a' })?.question.id).toBe('e2-a');
  });
});

describe('from recognising to producing', () => {
  const recognise = [question(), classify(), trueFalse(), multiple(), chart()];
  const produce = [cloze(), numeric(), ordering(), matching()];
  const all = [...produce, ...recognise];
  const chosen = (stability: number | undefined, changes: Partial<ChooseInput> = {}) =>
    choose({
      candidates: {
        due: ['E3'],
        stability: new Map(stability === undefined ? [] : [['E3', stability]]),
      },
      questionsOf: () => all,
      ...changes,
    })?.question;
  const chosenOver = (stability: number | undefined) =>
    new Set(Array.from({ length: 200 }, (_, seed) => chosen(stability, { seed })));

  test('a new fact, and one whose memory is young, is recognised', () => {
    for (const stability of [undefined, 0.2, 6.99]) expect(chosenOver(stability)).toEqual(new Set(recognise));
  });

  test('from 7 days of stability on, either', () => {
    for (const stability of [7, 20.99]) expect(chosenOver(stability)).toEqual(new Set(all));
  });

  test('from 21 days on, its answer is produced', () => {
    for (const stability of [21, 400]) expect(chosenOver(stability)).toEqual(new Set(produce));
  });

  test('among those that fit, the one shown longest ago', () => {
    const lastShown = new Map([
      ...all.map(({ id }, at) => [id, 100 + at] as const),
      [produce[2]?.id ?? '', 50],
    ]);
    expect(chosen(30, { lastShown })).toBe(produce[2]);
    expect(chosen(3, { lastShown })).toBe(recognise[0]);
    expect(chosen(10, { lastShown })).toBe(produce[2]);
  });

  test('what does not fit is asked where nothing fits, and before the one just shown returns', () => {
    expect(chosen(3, { questionsOf: () => produce })).toBeDefined();
    expect(chosen(30, { questionsOf: () => recognise })).toBeDefined();
    const two = [cloze(), question()];
    const lastShown = new Map([['recall-dengue', 9]]);
    expect(chosen(30, { questionsOf: () => two, previous: 'overfitting-gap', lastShown })).toBe(two[1]);
  });

  test('of a firm fact, nothing reserved', () => {
    const reserved = [cloze({ reserved: true }), question()];
    expect(chosen(30, { questionsOf: () => reserved })?.type).toBe('single');
  });
});

test('without anything to ask there is no choice', () => {
  expect(choose({})).toBeUndefined();
  expect(choose({ candidates: { due: ['E4'], fresh: [], practice: [] } })).toBeUndefined();
});

test('whatever the candidates: never a reserved question, never a repeat where another exists', () => {
  const facts = fc.subarray(Object.keys(QUESTIONS));
  const candidatesOf = fc.record({ due: facts, fresh: facts, practice: facts });
  const previousOf = fc.option(fc.constantFrom('e1-a', 'e1-b', 'e2-a', 'e3-a'), { nil: undefined });
  fc.assert(
    fc.property(candidatesOf, previousOf, fc.nat(), (candidates, previous, seed) => {
      const askable = Object.values(candidates)
        .flat()
        .flatMap((fact) => QUESTIONS[fact] ?? [])
        .filter(({ reserved }) => !reserved)
        .map(({ id }) => id);
      const choice = choose({ candidates, previous, seed });
      expect(choice === undefined).toBe(askable.length === 0);
      if (choice === undefined) return;
      expect(askable).toContain(choice.question.id);
      if (askable.some((id) => id !== previous)) expect(choice.question.id).not.toBe(previous);
    }),
  );
});
