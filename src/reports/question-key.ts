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
    default:
      return question satisfies never;
  }
}

/** What the learner has answered so far, by key. */
export type Answers = Readonly<Record<string, string>>;
