import type { Localized, Question } from '../../study/types.ts';

/** Every text of a question, with the name of its field. */
export function questionTexts({
  stem,
  options,
  explanation,
}: Question): { field: string; text: Localized }[] {
  return [
    { field: 'stem', text: stem },
    ...options.flatMap(({ id, text, misconception }) => [
      { field: `option ${id}`, text },
      ...(misconception === undefined ? [] : [{ field: `misconception of ${id}`, text: misconception }]),
    ]),
    { field: 'explanation', text: explanation },
  ];
}
