import { ApplicationCommandType, InteractionType } from 'discord-api-types/v10';
import { rendered } from '../messages/rendered.ts';
import type { World } from '../world/world.ts';
import type { Actor } from './actor.ts';
import { visibleMessage } from './component.ts';
import type { Action } from './dispatch.ts';
import { usableCommand } from './find-command.ts';
import type { MessageCommandAct, UserCommandAct } from './request.ts';
import { resolverFor } from './resolved.ts';

type Install = 'server' | 'user' | undefined;

/** A user uses a command from the menu of a user. */
export function userCommandAction(world: World, actor: Actor, act: UserCommandAct, install: Install): Action {
  const type = ApplicationCommandType.User;
  const { command, userInstalled } = usableCommand(world, actor, act.name, install, type);
  const resolver = resolverFor(world, actor);
  const target_id = resolver.user(act.user);
  return {
    type: InteractionType.ApplicationCommand,
    data: { ...dataOf(command), target_id, resolved: resolver.data },
    userInstalled,
    command: { id: command.id, type, path: command.name },
    metadata: { target_user: world.users.get(target_id) } as Action['metadata'] & object,
  };
}

/** A user uses a command from the menu of a message. */
export function messageCommandAction(
  world: World,
  actor: Actor,
  act: MessageCommandAct,
  install: Install,
): Action {
  const type = ApplicationCommandType.Message;
  const { command, userInstalled } = usableCommand(world, actor, act.name, install, type);
  const message = rendered(world, visibleMessage(world, actor.user.id, act.message));
  return {
    type: InteractionType.ApplicationCommand,
    data: { ...dataOf(command), target_id: message.id, resolved: { messages: { [message.id]: message } } },
    userInstalled,
    command: { id: command.id, type, path: command.name },
    metadata: { target_message_id: message.id } as Action['metadata'] & object,
  };
}

function dataOf({ id, name, type, guild_id }: { id: string; name: string; type: number; guild_id?: string }) {
  return { id, name, type, ...(guild_id !== undefined && { guild_id }) };
}
