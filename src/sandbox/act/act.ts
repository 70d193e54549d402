import type {
  APIApplicationCommandOptionChoice,
  APIMessage,
  APIModalInteractionResponseCallbackData,
} from 'discord-api-types/v10';
import type { Services } from '../http/route.ts';
import { rendered } from '../messages/rendered.ts';
import type { StoredInteraction } from '../world/interactions.ts';
import { type Actor, actorIn, channelNamed, userNamed } from './actor.ts';
import { commandAction, completeAction } from './command.ts';
import { chooseAction, pressAction, visibleMessage } from './component.ts';
import { type Action, dispatch } from './dispatch.ts';
import { DriverError, UserError } from './errors.ts';
import { finish, type Settled } from './finish.ts';
import { messageCommandAction, userCommandAction } from './menu-command.ts';
import type { ActRequest, Parts } from './request.ts';
import { say } from './say.ts';
import { submitAction } from './submit.ts';
import { voteIn } from './vote.ts';

/** What came of an action. */
export type ActResult = {
  interaction_id: string | null;
  /** Real milliseconds until the bot's first answer. */
  answered_ms: number | null;
  /** The last state of each message that the bot made or edited because of it. */
  messages: APIMessage[];
  modal: ({ id: string } & APIModalInteractionResponseCallbackData) | null;
  choices: APIApplicationCommandOptionChoice[] | null;
  /** What Discord would tell the user. */
  error: { code: string; message: string } | null;
};

/** Acts as a user of Discord and waits until the bot has finished with it. */
export async function act(
  services: Services,
  request: ActRequest,
  parts: Parts,
  settled: Settled | undefined,
): Promise<ActResult> {
  let interaction: StoredInteraction | undefined;
  try {
    const { actor, action } = prepare(services, request, parts);
    if (action === undefined) return result(services, undefined, null);
    interaction = dispatch(services, actor, action);
    const { answeredMs } = await finish(services, interaction, settled);
    if (request.submit !== undefined) services.world.modals.delete(request.submit.modal);
    return result(services, interaction, null, answeredMs);
  } catch (error) {
    if (error instanceof UserError)
      return result(services, interaction, { code: error.code, message: error.message });
    throw error;
  }
}

function prepare(services: Services, request: ActRequest, parts: Parts): { actor: Actor; action?: Action } {
  const { world } = services;
  const user = userNamed(world, request.as);
  if (user.bot === true) throw new DriverError('The bot cannot act as a user.');
  const actorAt = (place: string) => actorIn(world, user, channelNamed(world, user, place), request.locale);
  const place = request.in ?? 'general';

  if (request.command !== undefined) {
    const actor = actorAt(place);
    return { actor, action: commandAction(world, actor, request.command, request.install, parts) };
  }
  if (request.complete !== undefined) {
    const actor = actorAt(place);
    return { actor, action: completeAction(world, actor, request.complete, request.install, parts) };
  }
  // A component and a modal are where they are, whatever the driver says.
  const component = request.press ?? request.choose;
  if (component !== undefined) {
    const message = visibleMessage(world, user.id, component.message);
    const actor = actorAt(message.message.channel_id);
    const action =
      request.choose === undefined
        ? pressAction(message, component)
        : chooseAction(world, actor, message, request.choose);
    return { actor, action };
  }
  if (request.submit !== undefined) {
    const modal = world.modals.get(request.submit.modal);
    if (modal === undefined || modal.userId !== user.id) {
      throw new UserError('unknown_modal', 'This modal is not open.');
    }
    const actor = actorAt(modal.opener.channelId);
    return { actor, action: submitAction(world, actor, modal, request.submit, parts) };
  }
  if (request.user_command !== undefined) {
    const actor = actorAt(place);
    return { actor, action: userCommandAction(world, actor, request.user_command, request.install) };
  }
  if (request.message_command !== undefined) {
    const actor = actorAt(visibleMessage(world, user.id, request.message_command.message).message.channel_id);
    return { actor, action: messageCommandAction(world, actor, request.message_command, request.install) };
  }
  if (request.vote !== undefined) {
    const actor = actorAt(visibleMessage(world, user.id, request.vote.message).message.channel_id);
    voteIn(world, actor, request.vote);
    return { actor };
  }
  const actor = actorAt(place);
  say(world, actor, request.say ?? { content: '', files: [] }, parts);
  return { actor };
}

function result(
  { world }: Services,
  interaction: StoredInteraction | undefined,
  error: ActResult['error'],
  answeredMs: number | null = null,
): ActResult {
  const modal = interaction?.modalId === undefined ? undefined : world.modals.get(interaction.modalId);
  return {
    interaction_id: interaction?.id ?? null,
    answered_ms: answeredMs,
    messages: (interaction?.messageIds ?? []).flatMap((id) => {
      const stored = world.messages.find(id);
      return stored === undefined ? [] : rendered(world, stored);
    }),
    modal: modal === undefined ? null : { id: modal.id, ...modal.data },
    choices: interaction?.choices ?? null,
    error,
  };
}
