import type { ChoiceBody, OptionBody } from './command-to-check.ts';
import { type Fault, fault, type Path } from './fault.ts';
import { localizations } from './localizations.ts';

const maxValue = 100;

/** The fixed choices of an option: they exclude autocompletion, and their names and values are unique. */
export function commandChoices({ choices, autocomplete }: OptionBody, path: Path): Fault[] {
  if (!choices) return [];
  const here = [...path, 'choices'];
  const faults = [
    ...duplicates(choices, here),
    ...choices.flatMap((choice, i) => localizations(choice, [...here, i])),
    ...choiceValues(choices, here),
  ];
  if (autocomplete && choices.length > 0) {
    // Documented as impossible, but not with which answer: the code is ours.
    faults.push({
      path: [...path, 'autocomplete'],
      code: 'APPLICATION_COMMAND_OPTIONS_AUTOCOMPLETE_INVALID',
      message: 'Autocomplete cannot be used together with choices',
    });
  }
  return faults;
}

/** A string that a choice stands for has up to 100 characters, and may be empty; the specification says 6000. */
export const choiceValues = (choices: readonly (ChoiceBody | null)[], path: Path): Fault[] =>
  choices.flatMap((choice, i) =>
    typeof choice?.value === 'string' && choice.value.length > maxValue
      ? [fault.maxLength([...path, i, 'value'], maxValue)]
      : [],
  );

function duplicates(choices: readonly ChoiceBody[], path: Path): Fault[] {
  return (['name', 'value'] as const).flatMap((key) => {
    const seen = new Set<string | number>();
    return choices.flatMap((choice, i) => {
      if (!seen.has(choice[key])) {
        seen.add(choice[key]);
        return [];
      }
      return [
        {
          path: [...path, i],
          code: `APPLICATION_COMMAND_OPTIONS_CHOICES_${key === 'name' ? 'NAME' : 'VALUE'}_INVALID`,
          message: `Option choice ${key} ${choice[key]} already exists`,
        },
      ];
    });
  });
}
