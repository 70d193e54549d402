import { gradeCloze } from './grading/grade-cloze.ts';
import { gradeMatching } from './grading/grade-matching.ts';
import { gradeMultiple } from './grading/grade-multiple.ts';
import { gradeNumeric } from './grading/grade-numeric.ts';
import { gradeOrdering } from './grading/grade-ordering.ts';
import { type Graded, type GradeFailure, gradedBy } from './grading/graded.ts';
import type { Instance } from './instance.ts';
import type { Answer, Localized, OptionId } from './types.ts';

/** What a typed answer may be confused with: the other terms of the subject. */
export type GradeContext = { readonly confusables: readonly string[] };

/**
 * Grades an answer to a question as it was shown. Pure: the same instance and answer are always worth the same.
 *
 * @returns a failure where there is nothing to grade: see `GradeFailure`
 */
export function grade(
  instance: Instance,
  answer: Answer,
  { confusables }: GradeContext = { confusables: [] },
): Graded | GradeFailure {
  if (answer.kind === 'dont_know') return gradedBy(0, possiblePoints(instance));
  const graded = gradeSaid(instance, answer, confusables);
  if (graded) return graded;
  return { ok: false, code: failureOf(instance, answer), params: { question: instance.question.id } };
}

function failureOf({ type }: Instance, { kind }: Said): GradeFailure['code'] {
  if (kind !== 'text') return 'not_an_answer';
  if (type === 'numeric') return 'not_a_number';
  return type === 'cloze' ? 'nothing_typed' : 'not_an_answer';
}

type Said = Exclude<Answer, { kind: 'dont_know' }>;

function gradeSaid(instance: Instance, said: Said, confusables: readonly string[]): Graded | undefined {
  switch (instance.type) {
    case 'single':
      return said.kind === 'option'
        ? gradeChoice(instance.options, instance.question.key, said.option)
        : undefined;
    case 'chart':
      return said.kind === 'option'
        ? gradeChoice(instance.options, instance.drawn.key, said.option)
        : undefined;
    case 'classify': {
      const { key, misconceptions } = instance.question;
      const options = instance.categories.map(({ id }) => ({ id, misconception: misconceptions[id] }));
      return said.kind === 'option' ? gradeChoice(options, key, said.option) : undefined;
    }
    case 'true_false': {
      const { key, misconception } = instance.question;
      const options = ['true', 'false'].map((id) => ({ id, misconception }));
      return said.kind === 'option' ? gradeChoice(options, String(key), said.option) : undefined;
    }
    case 'multiple':
      return said.kind === 'options' ? gradeMultiple(instance.question, said.options) : undefined;
    case 'cloze':
      return said.kind === 'text' ? gradeCloze(instance.question, said.text, confusables) : undefined;
    case 'numeric':
      return said.kind === 'text' ? gradeNumeric(instance.question, instance.drawn, said.text) : undefined;
    case 'ordering':
      return said.kind === 'order' ? gradeOrdering(instance.question, said.items) : undefined;
    case 'matching':
      return said.kind === 'pairs' ? gradeMatching(instance.question, said.chosen) : undefined;
    default:
      return instance satisfies never;
  }
}

type Choice = { readonly id: OptionId; readonly misconception?: Localized | undefined };

function gradeChoice(options: readonly Choice[], key: OptionId, chosen: OptionId): Graded | undefined {
  const option = options.find(({ id }) => id === chosen);
  if (!option) return undefined;
  if (option.id === key) return gradedBy(1, 1);
  return gradedBy(0, 1, option.misconception ? [{ text: option.misconception }] : []);
}

/** How many parts of a question can be right. */
function possiblePoints({ type, question }: Instance): number {
  switch (type) {
    case 'multiple':
      return question.keys.length;
    case 'ordering':
      return question.items.length;
    case 'matching':
      return question.pairs.length;
    default:
      return 1;
  }
}
