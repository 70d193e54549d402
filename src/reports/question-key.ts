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

/** What stands between the names of a list that was typed. */
const BETWEEN_NAMES = /[,;\n]/;

/** The parts of a list of names; a part is no whole name where a column's own has a comma. */
export function partsOfNames(named: string): string[] {
  return named.split(BETWEEN_NAMES);
}

const ONE_OF_LIST = /^(column\.\w+)\.(\d+)$/;

/**
 * What is to be kept of answers that are now given: one for `column.models.1` takes the place of the second part of the
 * list known under `column.models`, whose other parts stay.
 */
export function settleAnswers(given: Answers, known: Answers): Answers {
  const settled = Object.entries(given).map(([key, value]): [string, string] => {
    const [, list = '', part] = ONE_OF_LIST.exec(key) ?? [];
    const typed = known[list];
    if (typed === undefined) return [key, value];
    const parts = partsOfNames(typed).map((one, at) => (String(at) === part ? value : one));
    return [list, parts.join(',')];
  });
  return Object.fromEntries(settled);
}
