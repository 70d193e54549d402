import type { Directory } from '../contract/places.ts';
import type { ShellWords } from '../words/shell-en.ts';
import type { Completions } from './completions.ts';
import { type Draft, hiddenOptions } from './draft.ts';
import { moreField } from './more-field.ts';
import { optionPopup } from './option-popup.ts';
import type { Popup } from './popup.ts';
import { optionSuggestions } from './suggestions.ts';

export type FormPopup = {
  draft: Draft;
  /** The name of the field that has the focus. */
  focused: string | undefined;
  /** What was typed behind the options. */
  more: string;
  completions: Completions | undefined;
  directory: Directory;
  words: ShellWords;
};

/** What stands above a command's form for the field that has the focus. */
export function formPopup(form: FormPopup): Popup | undefined {
  const { draft, focused, more, completions, directory, words } = form;
  if (focused === moreField) {
    const suggestions = optionSuggestions(hiddenOptions(draft), more);
    if (suggestions.length === 0) return undefined;
    return { heading: words.options, option: undefined, suggestions, note: '' };
  }
  const option = draft.shown.find(({ name }) => name === focused);
  if (option === undefined) return undefined;
  return optionPopup({ option, filled: draft.values[option.name], completions, directory, words });
}
