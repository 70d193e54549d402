import type { APIComponentInLabel } from 'discord-api-types/v10';
import { componentKind as kind } from '../messages/component-kind.ts';
import { defaultsOf } from '../select/choices.ts';

/** What a field holds while it is filled in: text, a mark, the values chosen, or files. */
export type FieldValue = string | boolean | null | string[] | File[];

/** What a field holds when its modal opens. */
export function initialValue(component: APIComponentInLabel): FieldValue {
  switch (component.type) {
    case kind.textInput:
      return component.value ?? '';
    case kind.checkbox:
      return component.default ?? false;
    case kind.radioGroup:
      return component.options.find((option) => option.default === true)?.value ?? null;
    case kind.checkboxGroup:
      return component.options.filter((option) => option.default === true).map(({ value }) => value);
    case kind.fileUpload:
      return [];
    case kind.stringSelect:
    case kind.userSelect:
    case kind.roleSelect:
    case kind.mentionableSelect:
    case kind.channelSelect:
      return defaultsOf(component);
    default:
      return component satisfies never;
  }
}
