import type { PageOption } from '../contract/commands.ts';
import type { Directory } from '../contract/places.ts';
import type { ShellWords } from '../words/shell-en.ts';
import type { Completions } from './completions.ts';
import type { Filled } from './draft.ts';
import type { Popup } from './popup.ts';
import { type Suggestion, valueSuggestions } from './suggestions.ts';

export type OptionPopup = {
  option: PageOption;
  filled: Filled | undefined;
  completions: Completions | undefined;
  directory: Directory;
  words: ShellWords;
};

/** What an option is for, and what can be picked for it. */
export function optionPopup({ option, filled, completions, directory, words }: OptionPopup): Popup {
  const heading = words.choices;
  const isPicked = filled?.value !== undefined;
  if (!option.autocomplete) {
    // What was picked is no longer what is searched for.
    const typed = isPicked ? '' : (filled?.text ?? '');
    return { heading, option, suggestions: valueSuggestions(option, typed, directory, words), note: '' };
  }
  if (completions?.option !== option.name || isPicked) return { heading, option, suggestions: [], note: '' };
  const suggestions = completions.offered.map(
    ({ name, value }): Suggestion => ({
      kind: 'value',
      label: name,
      detail: '',
      filled: { text: name, value },
    }),
  );
  const notes = { loading: words.optionsLoading, failed: words.optionsFailed, there: words.noMatches };
  return { heading, option, suggestions, note: suggestions.length === 0 ? notes[completions.status] : '' };
}
