import type { Localized, Question } from '../../study/types.ts';

type NamedText = { readonly field: string; readonly text: Localized };

/** Every text of a question, with the name of its field. Words that are typed are lists and not among them. */
export function questionTexts(question: Question): NamedText[] {
  const { stem, explanation } = question;
  return [{ field: 'stem', text: stem }, ...ownTexts(question), { field: 'explanation', text: explanation }];
}

function ownTexts(question: Question): NamedText[] {
  switch (question.type) {
    case 'single':
    case 'multiple':
      return optionTexts(question.options);
    case 'chart':
      return [{ field: 'alt', text: question.alt }, ...optionTexts(question.options)];
    case 'true_false':
      return [{ field: 'misconception', text: question.misconception }];
    case 'cloze':
      return question.traps.map(({ misconception }, at) => ({
        field: `trap ${at + 1}`,
        text: misconception,
      }));
    case 'numeric':
      return [...recordTexts('trap', question.traps), ...present('unit', question.unit)];
    case 'ordering':
      return question.items.map(({ id, text }) => ({ field: `item ${id}`, text }));
    case 'matching':
      return [
        ...question.pairs.flatMap(({ id, left, right }) => [
          { field: `left of ${id}`, text: left },
          { field: `right of ${id}`, text: right },
        ]),
        ...question.extra.map(({ id, text }) => ({ field: `extra ${id}`, text })),
      ];
    case 'classify':
      return recordTexts('misconception of', question.misconceptions);
    default:
      return question satisfies never;
  }
}

type Worded = { id: string; text: Localized; misconception?: Localized; missed?: Localized };

function optionTexts(options: readonly Worded[]): NamedText[] {
  return options.flatMap(({ id, text, misconception, missed }) => [
    { field: `option ${id}`, text },
    ...present(`misconception of ${id}`, misconception),
    ...present(`missed of ${id}`, missed),
  ]);
}

function recordTexts(field: string, texts: Readonly<Record<string, Localized>>): NamedText[] {
  return Object.entries(texts).map(([id, text]) => ({ field: `${field} ${id}`, text }));
}

function present(field: string, text: Localized | undefined): NamedText[] {
  return text === undefined ? [] : [{ field, text }];
}
