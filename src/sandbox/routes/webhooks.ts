import { failures } from '../failures.ts';
import { type Call, noContent, ok, param, type Route } from '../http/route.ts';
import { interactionOfToken } from '../interactions/find.ts';
import { createFollowUp, editReply } from '../interactions/reply.ts';
import type { MessageBody } from '../messages/body.ts';
import { editedMessage } from '../messages/edited-message.ts';
import { deleteMessage } from '../messages/publish.ts';
import { rendered } from '../messages/rendered.ts';
import type { StoredInteraction } from '../world/interactions.ts';
import type { StoredMessage } from '../world/messages.ts';

const messageRoute = '/webhooks/{webhook_id}/{webhook_token}/messages/{message_id}';

/** Follow-ups and edits through an interaction's token. */
export const webhookRoutes: readonly Route[] = [
  {
    method: 'POST',
    template: '/webhooks/{webhook_id}/{webhook_token}',
    open: true,
    handle: (call) => {
      const { world } = call.services;
      const interaction = interactionOf(call);
      const stored = createFollowUp(world, interaction, call.body as MessageBody, call.files);
      world.interactions.changed(interaction);
      // An interaction's webhook always waits, whatever `wait` says.
      return ok(rendered(world, stored));
    },
  },
  {
    method: 'GET',
    template: messageRoute,
    open: true,
    handle: (call) => ok(rendered(call.services.world, messageOf(call, interactionOf(call)))),
  },
  {
    method: 'PATCH',
    template: messageRoute,
    open: true,
    edited: (call) => {
      const { world } = call.services;
      return editedMessage(
        world,
        findMessage(call, world.interactions.byToken(param(call, 'webhook_token'))),
      );
    },
    handle: (call) => {
      const { world } = call.services;
      const interaction = interactionOf(call);
      const before = messageOf(call, interaction);
      const stored = editReply(world, interaction, before, call.body as MessageBody, call.files);
      world.interactions.changed(interaction);
      return ok(rendered(world, stored));
    },
  },
  {
    method: 'DELETE',
    template: messageRoute,
    open: true,
    handle: (call) => {
      const { world } = call.services;
      const interaction = interactionOf(call);
      deleteMessage(world, messageOf(call, interaction));
      world.interactions.changed(interaction);
      return noContent;
    },
  },
];

function interactionOf(call: Pick<Call, 'params' | 'services'>): StoredInteraction {
  return interactionOfToken(call.services, param(call, 'webhook_id'), param(call, 'webhook_token'));
}

function messageOf(call: Pick<Call, 'params' | 'services'>, interaction: StoredInteraction): StoredMessage {
  const stored = findMessage(call, interaction);
  if (stored === undefined) throw failures.unknownMessage();
  return stored;
}

/** A message that this token may reach: the original, the one it came from, or a follow-up of its own. */
function findMessage(
  call: Pick<Call, 'params' | 'services'>,
  interaction: StoredInteraction | undefined,
): StoredMessage | undefined {
  if (interaction === undefined) return undefined;
  const asked = param(call, 'message_id');
  const id = asked === '@original' ? interaction.answer?.messageId : asked;
  const stored = id === undefined ? undefined : call.services.world.messages.get(interaction.channelId, id);
  const own =
    stored?.interactionId === interaction.id ||
    id === interaction.answer?.messageId ||
    id === interaction.sourceMessageId;
  return own ? stored : undefined;
}
