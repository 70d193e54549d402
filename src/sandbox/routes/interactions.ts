import { InteractionResponseType } from 'discord-api-types/v10';
import { noContent, ok, param, type Route } from '../http/route.ts';
import { acknowledge, type CallbackBody, callbackResponse } from '../interactions/callback.ts';
import { openInteraction } from '../interactions/find.ts';
import { editedMessage } from '../messages/edited-message.ts';

/** The first answer to an interaction. */
export const interactionRoutes: readonly Route[] = [
  {
    method: 'POST',
    template: '/interactions/{interaction_id}/{interaction_token}/callback',
    open: true,
    edited: ({ params, body, services: { world } }) => {
      const interaction = world.interactions.get(params.interaction_id ?? '');
      const source = interaction?.sourceMessageId;
      if ((body as CallbackBody | undefined)?.type !== InteractionResponseType.UpdateMessage)
        return undefined;
      return source === undefined ? undefined : editedMessage(world, world.messages.find(source));
    },
    handle: (call) => {
      const { world } = call.services;
      const interaction = openInteraction(
        call.services,
        param(call, 'interaction_id'),
        param(call, 'interaction_token'),
      );
      acknowledge(world, interaction, call.body as CallbackBody, call.files);
      if (call.query.get('with_response') !== 'true' || interaction.answer === undefined) return noContent;
      return ok(callbackResponse(world, interaction, interaction.answer));
    },
  },
];
