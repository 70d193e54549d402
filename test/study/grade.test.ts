import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { grade } from '../../src/study/grade.ts';
import type { Graded } from '../../src/study/grading/graded.ts';
import { instanceOf } from '../../src/study/instance.ts';
import { rightAnswer } from '../../src/study/right-answer.ts';
import type { Answer, OptionId, Question } from '../../src/study/types.ts';
import { seeds } from '../support/seeds.ts';
import {
  both,
  chart,
  classify,
  cloze,
  matching,
  multiple,
  numeric,
  ONE_OF_EACH,
  ordering,
  question,
  trueFalse,
} from '../support/study-questions.ts';

function graded(asked: Question, answer: Answer): Graded {
  const result = grade(instanceOf(asked, 1), answer);
  if (!result.ok) throw new Error(result.code);
  return result;
}

const option = (id: OptionId): Answer => ({ kind: 'option', option: id });
const options = (...ids: OptionId[]): Answer => ({ kind: 'options', options: ids });
const order = (...items: OptionId[]): Answer => ({ kind: 'order', items });

describe.each(ONE_OF_EACH.map((asked) => [asked.type, asked] as const))('Of type %s', (_, asked) => {
  test('the right answer is right, and good for memory, whatever the seed and the language', () => {
    fc.assert(
      fc.property(seeds, fc.constantFrom('es', 'en'), (seed, language) => {
        const instance = instanceOf(asked, seed);
        const result = grade(instance, rightAnswer(instance, language));
        expect(result).toMatchObject({ correct: true, score: 1, grade: 'good', misconceptions: [] });
        expect(result).toMatchObject({ points: (result as Graded).possible });
      }),
    );
  });

  test('"I don\'t know" is again, with nothing right and no misconception', () => {
    const result = graded(asked, { kind: 'dont_know' });
    expect(result).toMatchObject({ correct: false, score: 0, points: 0, grade: 'again', misconceptions: [] });
    const instance = instanceOf(asked, 1);
    expect(grade(instance, rightAnswer(instance, 'es'))).toMatchObject({ possible: result.possible });
  });

  test('an answer that it cannot have is a failure, not a wrong answer', () => {
    const others: Answer[] = [
      option('no-such'),
      options('no-such'),
      order('no-such'),
      { kind: 'pairs', chosen: {} },
    ];
    for (const answer of others) {
      expect(grade(instanceOf(asked, 1), answer)).toEqual({
        ok: false,
        code: 'not_an_answer',
        params: { question: asked.id },
      });
    }
  });
});

describe('one choice', () => {
  test.each([
    ['single', question(), 'precision', { es: 'Divide entre las alarmas.', en: 'It divides by the alarms.' }],
    ['classify', classify(), 'concept-drift', both('The rule holds.')],
    ['true_false', trueFalse(), 'true', both('That is precision.')],
  ] as const)('that is wrong says its misconception: %s', (_, asked, id, misconception) => {
    expect(graded(asked, option(id))).toMatchObject({
      correct: false,
      score: 0,
      grade: 'again',
      misconceptions: [{ text: misconception }],
    });
  });

  test('on a picture is right or wrong by what was drawn', () => {
    const instance = instanceOf(chart(), 3);
    const key = instance.type === 'chart' ? instance.drawn.key : '';
    expect(grade(instance, option(key))).toMatchObject({ correct: true });
    expect(grade(instance, option('accuracy'))).toMatchObject({
      correct: false,
      misconceptions: [{ text: both('Read the bars again.') }],
    });
  });

  test('of a large set need not have a misconception', () => {
    expect(graded(classify({ misconceptions: {} }), option('no-drift')).misconceptions).toEqual([]);
  });
});

describe('several choices', () => {
  test('earn a point for each right one and lose one for each wrong one, never below none', () => {
    expect(graded(multiple(), options('precision'))).toMatchObject({ points: 1, possible: 2, score: 0.5 });
    expect(graded(multiple(), options('precision', 'f1', 'rmse'))).toMatchObject({ points: 1, score: 0.5 });
    expect(graded(multiple(), options('precision', 'rmse'))).toMatchObject({ points: 0, score: 0 });
    expect(graded(multiple(), options('rmse', 'accuracy'))).toMatchObject({ points: 0, score: 0 });
    expect(graded(multiple(), options('precision', 'f1', 'rmse', 'accuracy'))).toMatchObject({ score: 0 });
    expect(graded(multiple(), options())).toMatchObject({ score: 0, grade: 'again' });
  });

  test('say what was wrong to choose and what was missed', () => {
    expect(graded(multiple(), options('f1', 'rmse')).misconceptions).toEqual([
      { option: 'precision', text: both('It divides by the alarms.') },
      { option: 'rmse', text: both('It has no alarms.') },
    ]);
  });

  test('count once each', () => {
    expect(graded(multiple(), options('f1', 'f1'))).toMatchObject({ points: 1 });
  });

  test('nearly all right is hard', () => {
    const ids = ['a', 'b', 'c', 'd', 'e'];
    const asked = multiple({ options: ids.map((id) => ({ id, text: both(id) })), keys: ids.slice(0, 4) });
    expect(graded(asked, options('a', 'b', 'c'))).toMatchObject({
      score: 0.75,
      grade: 'hard',
      correct: false,
    });
  });
});

describe('an order', () => {
  test.each([
    ['as it should be', ['collect', 'prepare', 'train', 'evaluate', 'deploy'], 5, 'good'],
    ['the last one first', ['deploy', 'collect', 'prepare', 'train', 'evaluate'], 4, 'hard'],
    ['two neighbours exchanged', ['prepare', 'collect', 'train', 'evaluate', 'deploy'], 4, 'hard'],
    ['two pairs exchanged', ['prepare', 'collect', 'evaluate', 'train', 'deploy'], 3, 'again'],
    ['backwards', ['deploy', 'evaluate', 'train', 'prepare', 'collect'], 0, 'again'],
  ] as const)('%s', (_, items, points, expected) => {
    expect(graded(ordering(), order(...items))).toMatchObject({
      points,
      possible: 5,
      score: points / 5,
      grade: expected,
    });
  });

  test('is none with an item missing, double or foreign', () => {
    const wrong = [
      ['collect', 'prepare', 'train', 'evaluate'],
      ['collect', 'prepare', 'train', 'evaluate', 'evaluate'],
      ['collect', 'prepare', 'train', 'evaluate', 'rest'],
    ];
    for (const items of wrong) {
      expect(grade(instanceOf(ordering(), 1), order(...items))).toMatchObject({ code: 'not_an_answer' });
    }
  });

  test('however the items stand: one moved from the right order costs one point', () => {
    const ids = ordering().items.map(({ id }) => id);
    const place = fc.nat({ max: ids.length - 1 });
    fc.assert(
      fc.property(place, place, (from, to) => {
        const moved = ids.toSpliced(from, 1).toSpliced(to, 0, ids[from] ?? '');
        expect(graded(ordering(), order(...moved)).points).toBe(from === to ? 5 : 4);
      }),
    );
  });
});

describe('pairs', () => {
  const pairs = (chosen: Record<OptionId, OptionId>): Answer => ({ kind: 'pairs', chosen });

  test('earn a point each', () => {
    const chosen = { precision: 'precision', recall: 'accuracy', accuracy: 'loss' };
    expect(graded(matching(), pairs(chosen))).toMatchObject({ points: 1, possible: 3, grade: 'again' });
    const swapped = { precision: 'precision', recall: 'accuracy', accuracy: 'recall' };
    expect(graded(matching(), pairs(swapped))).toMatchObject({ points: 1 });
  });

  test('may say the same twice, of which one is right', () => {
    const same = { precision: 'recall', recall: 'recall', accuracy: 'recall' };
    expect(graded(matching(), pairs(same))).toMatchObject({ points: 1 });
  });

  test('three of four are hard', () => {
    const four = ['a', 'b', 'c', 'd'].map((id) => ({ id, left: both(id), right: both(`${id}!`) }));
    const asked = matching({ pairs: four, extra: [] });
    expect(graded(asked, pairs({ a: 'a', b: 'b', c: 'c', d: 'a' }))).toMatchObject({
      grade: 'hard',
      points: 3,
    });
  });

  test('are none with a side left out or a foreign one', () => {
    for (const chosen of [
      { precision: 'precision' },
      { precision: 'precision', recall: 'x', accuracy: 'accuracy' },
    ]) {
      expect(grade(instanceOf(matching(), 1), pairs(chosen))).toMatchObject({ code: 'not_an_answer' });
    }
  });
});

describe('what is typed', () => {
  const text = (typed: string): Answer => ({ kind: 'text', text: typed });

  test('is graded as a number or as words, with what it may be confused with', () => {
    expect(graded(numeric(), text('0'))).toMatchObject({ correct: false });
    const instance = instanceOf(cloze(), 1);
    expect(grade(instance, text('sobreajuster'))).toMatchObject({ correct: true });
    expect(grade(instance, text('sobreajuster'), { confusables: ['sobreajuster'] })).toMatchObject({
      correct: false,
    });
  });

  test('can be typed again where there is nothing to grade', () => {
    expect(grade(instanceOf(numeric(), 1), text('no sé'))).toMatchObject({ ok: false, code: 'not_a_number' });
    expect(grade(instanceOf(cloze(), 1), text('…'))).toMatchObject({ ok: false, code: 'nothing_typed' });
    expect(grade(instanceOf(ordering(), 1), text('collect'))).toMatchObject({ code: 'not_an_answer' });
  });
});

test('whatever is said to whatever question: a score from 0 to 1, and its grade follows from it', () => {
  const ids = fc.constantFrom(
    'recall',
    'precision',
    'f1',
    'rmse',
    'true',
    'no-drift',
    'train',
    'deploy',
    'loss',
  );
  const answers = fc.oneof(
    fc.record({ kind: fc.constant('option' as const), option: ids }),
    fc.record({ kind: fc.constant('options' as const), options: fc.array(ids, { maxLength: 6 }) }),
    fc.record({ kind: fc.constant('text' as const), text: fc.string({ maxLength: 20 }) }),
    fc.record({
      kind: fc.constant('order' as const),
      items: fc.shuffledSubarray(ordering().items.map(({ id }) => id)),
    }),
    fc.record({ kind: fc.constant('pairs' as const), chosen: fc.dictionary(ids, ids, { maxKeys: 4 }) }),
  );
  fc.assert(
    fc.property(fc.constantFrom(...ONE_OF_EACH), seeds, answers, (asked, seed, answer) => {
      const result = grade(instanceOf(asked, seed), answer);
      if (!result.ok) return;
      const { score, points, possible, correct } = result;
      expect(score).toBe(points / possible);
      expect(score).toBeGreaterThanOrEqual(0);
      expect(score).toBeLessThanOrEqual(1);
      expect(correct).toBe(score === 1);
      expect(result.grade).toBe(score === 1 ? 'good' : score >= 0.75 ? 'hard' : 'again');
      if (correct) expect(result.misconceptions).toEqual([]);
    }),
    { numRuns: 1000 },
  );
});
