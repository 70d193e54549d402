import type { PageCommand, PageOption } from '../contract/commands.ts';
import type { Directory } from '../contract/places.ts';
import { placeName } from '../state/places.ts';
import type { ShellWords } from '../words/shell-en.ts';
import type { Filled } from './draft.ts';

/** A line of the list above the composer. */
export type Suggestion =
  | { kind: 'command'; label: string; detail: string; command: PageCommand }
  | { kind: 'option'; label: string; detail: string; option: PageOption }
  | { kind: 'value'; label: string; detail: string; filled: Filled };

const [boolean, user, channel, role, mentionable] = [5, 6, 7, 8, 9] as const;
const most = 25;

/** The commands that fit what was typed after `/`, by their labels, those that begin with it first. */
export function commandSuggestions(commands: readonly PageCommand[], typed: string): Suggestion[] {
  const byLabel = [...commands].sort((a, b) => a.label.localeCompare(b.label));
  return bestFirst(byLabel, typed, ({ label }) => label).map((command) => ({
    kind: 'command',
    label: `/${command.label}`,
    detail: command.description,
    command,
  }));
}

/** The options that could be added, by what was typed. */
export function optionSuggestions(options: readonly PageOption[], typed: string): Suggestion[] {
  return bestFirst(options, typed, ({ label }) => label).map((option) => ({
    kind: 'option',
    label: option.label,
    detail: option.description,
    option,
  }));
}

/** What can be picked for an option: its choices, truth values, or the people and places there are. */
export function valueSuggestions(
  option: PageOption,
  typed: string,
  directory: Directory,
  words: ShellWords,
): Suggestion[] {
  const offered = offeredFor(option, directory, words);
  return bestFirst(offered, typed, ({ label }) => label)
    .slice(0, most)
    .map(({ label, detail, value }) => ({ kind: 'value', label, detail, filled: { text: label, value } }));
}

type Offered = { label: string; detail: string; value: string | number | boolean };

function offeredFor(option: PageOption, directory: Directory, words: ShellWords): Offered[] {
  if (option.choices.length > 0) return option.choices.map((choice) => ({ ...choice, detail: '' }));
  const users = () =>
    directory.users.map(({ id, name, username }) => ({ label: `@${name}`, detail: username, value: id }));
  const roles = () => directory.roles.map(({ id, name }) => ({ label: `@${name}`, detail: '', value: id }));
  switch (option.type) {
    case boolean:
      return [
        { label: words.yes, detail: '', value: true },
        { label: words.no, detail: '', value: false },
      ];
    case user:
      return users();
    case role:
      return roles();
    case mentionable:
      return [...users(), ...roles()];
    case channel:
      return directory.channels
        .filter(({ type }) => option.channelTypes?.includes(type) ?? true)
        .map((each) => ({ label: placeName(each), detail: '', value: each.id }));
    default:
      return [];
  }
}

/** What contains the typed text, whatever its case and accents; what begins with it comes first. */
function bestFirst<T>(all: readonly T[], typed: string, labelOf: (item: T) => string): T[] {
  const wanted = plain(typed);
  const scored = all.map((item) => {
    const label = plain(labelOf(item)).replace(/^[@#]/, '');
    return { item, at: label.indexOf(wanted.replace(/^[@#]/, '')) };
  });
  return scored
    .filter(({ at }) => at >= 0)
    .sort((a, b) => Number(a.at > 0) - Number(b.at > 0))
    .map(({ item }) => item);
}

function plain(text: string): string {
  return text.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase().trim();
}
