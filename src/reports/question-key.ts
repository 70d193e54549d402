import type { Question } from './outcome.ts';

/** Under which name the answer to a question is kept. */
export function questionKey(question: Question): string {
  switch (question.code) {
    case 'decimal':
    case 'sheet':
    case 'dates':
      return `${question.code}.${question.place}`;
    case 'column':
      return `column.${question.params.role}`;
    case 'value':
      return `value.${question.params.about}`;
    case 'scale':
      return `scale.${question.params.id}`;
    case 'better':
      return 'better';
    case 'confirm':
      return `confirm.${question.params.about}`;
    default:
      return question satisfies never;
  }
}

/** As much of a value as Discord lets a menu carry: a report that asks for a value knows the answer again by it. */
export function answerText(value: string): string {
  return value.slice(0, 100).toWellFormed();
}

/** What the learner has answered so far, by key. */
export type Answers = Readonly<Record<string, string>>;
