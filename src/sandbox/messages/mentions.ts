import {
  AllowedMentionsTypes,
  type APIAllowedMentions,
  type APIMessageTopLevelComponent,
  type APIUser,
  ComponentType,
} from 'discord-api-types/v10';
import type { World } from '../world/world.ts';
import { everyComponent } from './components.ts';

/** Whom a message notifies. */
export type Mentions = { mentions: APIUser[]; mention_roles: string[]; mention_everyone: boolean };

/** Finds the mentions in a message's text (its content, or its V2 text displays) that `allowed_mentions` lets through. */
export function mentionsIn(
  world: World,
  message: { content: string; components?: APIMessageTopLevelComponent[] },
  allowed: APIAllowedMentions | null | undefined,
): Mentions {
  const text = [message.content, ...textDisplays(message.components ?? [])].join('\n');
  if (!text.includes('<@') && !text.includes('@'))
    return { mentions: [], mention_roles: [], mention_everyone: false };
  const lets = (kind: AllowedMentionsTypes, listed: readonly string[] | undefined, id: string) =>
    allowed === null ||
    allowed === undefined ||
    allowed.parse?.includes(kind) === true ||
    listed?.includes(id) === true;
  const ids = (pattern: RegExp) => [
    ...new Set([...text.matchAll(pattern)].flatMap((match) => match[1] ?? [])),
  ];
  return {
    mentions: ids(/<@!?(\d+)>/g)
      .filter((id) => lets(AllowedMentionsTypes.User, allowed?.users, id))
      .flatMap((id) => world.users.get(id) ?? []),
    mention_roles: ids(/<@&(\d+)>/g).filter((id) => lets(AllowedMentionsTypes.Role, allowed?.roles, id)),
    mention_everyone: /@(everyone|here)\b/.test(text) && lets(AllowedMentionsTypes.Everyone, [], ''),
  };
}

function textDisplays(components: readonly APIMessageTopLevelComponent[]): string[] {
  return [...everyComponent(components)].flatMap((component) =>
    component.type === ComponentType.TextDisplay ? [component.content] : [],
  );
}
