import type { Answer, Grade, Localized, OptionId, Question, QuestionId, SingleQuestion } from './types.ts';

/** What an answer is worth. `misconception` is there when a wrong option was chosen, and never for "I don't know". */
export type Graded = {
  readonly ok: true;
  readonly correct: boolean;
  readonly grade: Grade;
  readonly key: OptionId;
  readonly chosen?: OptionId;
  readonly misconception?: Localized;
};

/** The answer names an option that the question does not have: it was answered on a message from before a rewrite. */
export type GradeFailure = {
  readonly ok: false;
  readonly code: 'unknown_option';
  readonly params: { readonly question: QuestionId; readonly option: OptionId };
};

/** Grades an answer: right → `good`, wrong or not known → `again`. */
export function grade(question: Question, answer: Answer): Graded | GradeFailure {
  switch (question.type) {
    case 'single':
      return gradeSingle(question, answer);
    default:
      return question.type satisfies never;
  }
}

function gradeSingle(question: SingleQuestion, answer: Answer): Graded | GradeFailure {
  const { key } = question;
  switch (answer.kind) {
    case 'dont_know':
      return { ok: true, correct: false, grade: 'again', key };
    case 'option': {
      const option = question.options.find(({ id }) => id === answer.option);
      if (option === undefined) {
        const params = { question: question.id, option: answer.option };
        return { ok: false, code: 'unknown_option', params };
      }
      const chosen = option.id;
      if (chosen === key) return { ok: true, correct: true, grade: 'good', key, chosen };
      const { misconception } = option;
      const wrong = { ok: true, correct: false, grade: 'again', key, chosen } as const;
      return misconception === undefined ? wrong : { ...wrong, misconception };
    }
    default:
      return answer satisfies never;
  }
}
