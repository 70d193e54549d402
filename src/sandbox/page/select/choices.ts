import type { APISelectMenuComponent } from 'discord-api-types/v10';
import type { Directory } from '../contract/places.ts';
import { componentKind } from '../messages/component-kind.ts';
import type { Choice } from './choice.ts';

/** Everything a select offers: its own options, or the people, roles and channels there are. */
export function choicesOf(select: APISelectMenuComponent, directory: Directory): Choice[] {
  switch (select.type) {
    case componentKind.stringSelect:
      return select.options.map(({ value, label, description, emoji }) => ({
        value,
        label,
        description,
        emoji,
      }));
    case componentKind.userSelect:
      return users(directory);
    case componentKind.roleSelect:
      return roles(directory);
    case componentKind.mentionableSelect:
      return [...users(directory), ...roles(directory)];
    case componentKind.channelSelect: {
      const types: readonly number[] = select.channel_types ?? [];
      return directory.channels
        .filter(({ type }) => types.length === 0 || types.includes(type))
        .map(({ id, name }) => ({ value: id, label: name, kind: 'channel' }));
    }
    default:
      return select satisfies never;
  }
}

/** What is selected before anybody has chosen. */
export function defaultsOf(select: APISelectMenuComponent): string[] {
  if (select.type === componentKind.stringSelect)
    return select.options.filter((option) => option.default === true).map(({ value }) => value);
  return (select.default_values ?? []).map(({ id }) => id);
}

function users({ users }: Directory): Choice[] {
  return users.map(({ id, name, username, color }) => ({
    value: id,
    label: name,
    description: username,
    kind: 'user',
    color,
  }));
}

function roles({ roles }: Directory): Choice[] {
  return roles.map(({ id, name, color }) => ({ value: id, label: name, kind: 'role', color }));
}
