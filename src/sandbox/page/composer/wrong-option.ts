import type { Draft } from './draft.ts';
import { optionProblem } from './option-problem.ts';

/** What is wrong with an option, in Discord's English. */
export type WrongOption = { option: string; said: string };

/** The first option of a draft that Discord's client would not send. */
export function wrongOption({ shown, values }: Draft): WrongOption | undefined {
  for (const option of shown) {
    const said = optionProblem(option, values[option.name]);
    if (said !== undefined) return { option: option.name, said };
  }
  return undefined;
}

/** The name of the first required option that is not filled in rightly. */
export function firstUnfilled({ shown, values }: Draft): string | undefined {
  return shown.find((option) => option.required && optionProblem(option, values[option.name]) !== undefined)
    ?.name;
}
