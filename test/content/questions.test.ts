import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { loadContent } from '../../src/content/load.ts';
import { grade } from '../../src/study/grade.ts';
import { type Instance, instanceOf } from '../../src/study/instance.ts';
import { rightAnswer } from '../../src/study/right-answer.ts';
import type { Answer, Question, QuestionType } from '../../src/study/types.ts';
import { seeds } from '../support/seeds.ts';

/* Every question of the course, answered as a learner would. */

const content = loadContent();
const questions = [...content.questions.values()];
const confusables = [...content.terms.values()].flatMap(({ term, also }) => [
  term.es,
  term.en,
  ...also.es,
  ...also.en,
]);

function ofType<Type extends QuestionType>(type: Type) {
  return questions.filter(
    (question): question is Extract<Question, { type: Type }> => question.type === type,
  );
}

function gradeOf(instance: Instance, answer: Answer) {
  const graded = grade(instance, answer, { confusables });
  if (!graded.ok) throw new Error(`${instance.question.id}: ${graded.code}`);
  return graded;
}

const text = (typed: string): Answer => ({ kind: 'text', text: typed });

test('its right answer is right, in both languages, whatever the seed', () => {
  for (const question of questions) {
    fc.assert(
      fc.property(seeds, fc.constantFrom('es', 'en'), (seed, language) => {
        const instance = instanceOf(question, seed);
        expect(gradeOf(instance, rightAnswer(instance, language)).correct, question.id).toBe(true);
      }),
      { numRuns: 20 },
    );
  }
});

describe('what is typed into a gap', () => {
  test('is right for every answer that is listed, whatever else the glossary calls so', () => {
    for (const question of ofType('cloze')) {
      const instance = instanceOf(question, 1);
      for (const answer of [...question.answers.es, ...question.answers.en]) {
        expect(gradeOf(instance, text(answer)).correct, `${question.id}: ${answer}`).toBe(true);
        expect(gradeOf(instance, text(answer.toUpperCase())).correct, question.id).toBe(true);
      }
    }
  });

  test('is explained for every trap', () => {
    for (const question of ofType('cloze')) {
      for (const { answers, misconception } of question.traps) {
        for (const answer of [...answers.es, ...answers.en]) {
          const graded = gradeOf(instanceOf(question, 1), text(answer));
          expect(graded.misconceptions, `${question.id}: ${answer}`).toEqual([{ text: misconception }]);
        }
      }
    }
  });
});

describe('a number', () => {
  test('is right as the feedback shows it, with a comma or a point', () => {
    for (const question of ofType('numeric')) {
      fc.assert(
        fc.property(seeds, (seed) => {
          const instance = instanceOf(question, seed);
          if (instance.type !== 'numeric') return;
          const shown = String(Number(instance.drawn.answer.toPrecision(4)));
          for (const typed of [shown, shown.replace('.', ',')]) {
            const { correct } = gradeOf(instance, text(typed));
            expect(correct, `${question.id}: ${typed} for ${instance.drawn.answer}`).toBe(true);
          }
        }),
        { numRuns: 50 },
      );
    }
  });

  test('is explained for every trap, whatever is drawn', () => {
    for (const question of ofType('numeric')) {
      fc.assert(
        fc.property(seeds, (seed) => {
          const instance = instanceOf(question, seed);
          if (instance.type !== 'numeric') return;
          for (const [code, trap] of Object.entries(instance.drawn.traps)) {
            const { correct, misconceptions } = gradeOf(instance, text(trap.toFixed(6)));
            expect([correct, misconceptions.length], `${question.id}: ${code} ${trap}`).toEqual([false, 1]);
          }
        }),
        { numRuns: 50 },
      );
    }
  });
});

test('a picture has its right option among those offered, whatever is drawn', () => {
  for (const question of ofType('chart')) {
    const keys = new Set<string>();
    for (let seed = 0; seed < 300; seed += 1) {
      const instance = instanceOf(question, seed);
      if (instance.type === 'chart') keys.add(instance.drawn.key);
    }
    const ids = question.options.map(({ id }) => id);
    expect(
      [...keys].filter((key) => !ids.includes(key)),
      question.id,
    ).toEqual([]);
    expect(keys.size, question.id).toBeGreaterThan(1);
  }
});

test('a wrong option says its misconception', () => {
  for (const question of [...ofType('single'), ...ofType('true_false')]) {
    const wrong =
      question.type === 'single'
        ? question.options.map(({ id }) => id).filter((id) => id !== question.key)
        : [String(!question.key)];
    for (const option of wrong) {
      const graded = gradeOf(instanceOf(question, 1), { kind: 'option', option });
      expect([graded.correct, graded.misconceptions.length], `${question.id}: ${option}`).toEqual([false, 1]);
    }
  }
});
