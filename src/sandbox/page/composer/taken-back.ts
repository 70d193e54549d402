import { attachmentType, type Draft, withoutOption, withValue } from './draft.ts';
import { moreField } from './more-field.ts';

/** What Backspace does in a command's form. */
export type TakenBack =
  /** The file of the field is gone. */
  | { kind: 'file'; draft: Draft }
  /** An optional option is gone; `focus` is the field before it. */
  | { kind: 'option'; draft: Draft; focus: string }
  | { kind: 'back'; focus: string }
  /** In front of everything: the command itself is taken back. */
  | { kind: 'command' };

/** What Backspace takes back in a field with this text; nothing where it only removes a letter. */
export function takenBack(draft: Draft, focused: string | undefined, text: string): TakenBack | undefined {
  const at = draft.shown.findIndex(({ name }) => name === focused);
  const option = draft.shown[at];
  if (option?.type === attachmentType && draft.values[option.name]?.file !== undefined)
    return { kind: 'file', draft: withValue(draft, option, undefined) };
  if (text !== '') return undefined;
  const before = draft.shown[(at === -1 ? draft.shown.length : at) - 1];
  if (option !== undefined && !option.required)
    return { kind: 'option', draft: withoutOption(draft, option), focus: before?.name ?? moreField };
  return before === undefined ? { kind: 'command' } : { kind: 'back', focus: before.name };
}
