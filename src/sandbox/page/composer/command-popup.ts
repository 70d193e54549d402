import type { PageCommand } from '../contract/commands.ts';
import type { ShellWords } from '../words/shell-en.ts';
import type { Popup } from './popup.ts';
import { commandSuggestions } from './suggestions.ts';

/** The commands that a text could become; none when it is no beginning of one. */
export function commandPopup(
  commands: readonly PageCommand[],
  text: string,
  words: ShellWords,
): Popup | undefined {
  if (!/^\/[^\n]*$/.test(text)) return undefined;
  const suggestions = commandSuggestions(commands, text.slice(1));
  if (suggestions.length === 0 && text.includes(' ')) return undefined;
  const note = suggestions.length === 0 ? words.noCommands : '';
  return { heading: words.commands, option: undefined, suggestions, note };
}
