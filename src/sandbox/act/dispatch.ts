import { randomBytes } from 'node:crypto';
import {
  type APIAuthorizingIntegrationOwnersMap,
  type APIBaseInteraction,
  type APIMessageInteractionMetadata,
  GatewayDispatchEvents,
  type InteractionType,
} from 'discord-api-types/v10';
import type { Services } from '../http/route.ts';
import { forgetExpired } from '../interactions/find.ts';
import { rendered } from '../messages/rendered.ts';
import { isDm, type StoredChannel } from '../world/channels.ts';
import { asBotReads } from '../world/direct-messages.ts';
import { memberOf } from '../world/guilds.ts';
import type { StoredInteraction } from '../world/interactions.ts';
import type { StoredMessage } from '../world/messages.ts';
import { permissionsIn } from '../world/permissions.ts';
import type { UsedCommand } from '../world/used-command.ts';
import type { World } from '../world/world.ts';
import type { Actor } from './actor.ts';
import { uploadLimit } from './resolved.ts';

/** What an action adds to the frame that all interactions share. */
export type Action = {
  type: InteractionType;
  data: unknown;
  userInstalled: boolean;
  /** The command that was run, also by way of a modal. */
  command?: UsedCommand | undefined;
  source?: StoredMessage | undefined;
  /** What answers carry as `interaction_metadata` beside the common part. */
  metadata?: Partial<APIMessageInteractionMetadata>;
};

/** Makes an interaction of an action, keeps it and sends it to the bot. */
export function dispatch(services: Services, actor: Actor, action: Action): StoredInteraction {
  const { world } = services;
  forgetExpired(services);
  const id = world.nextId();
  const owners = ownersOf(actor, action.userInstalled);
  const interaction: StoredInteraction = {
    id,
    token: Buffer.from(`interaction:${id}:${randomBytes(48).toString('hex')}`).toString('base64url'),
    type: action.type,
    createdAt: world.clock.now(),
    dispatchedAt: Date.now(),
    userId: actor.user.id,
    channelId: actor.channel.id,
    ...(actor.guild !== undefined && { guildId: actor.guild.guild.id }),
    context: actor.context,
    userInstalled: action.userInstalled,
    metadata: {
      id,
      type: action.type,
      user: actor.user,
      authorizing_integration_owners: owners,
      ...action.metadata,
    } as APIMessageInteractionMetadata,
    ...(action.command !== undefined && { command: action.command }),
    ...(action.source !== undefined && { sourceMessageId: action.source.message.id }),
    messageIds: [],
    followUps: 0,
  };
  world.interactions.put(interaction);
  world.events.publish({
    t: GatewayDispatchEvents.InteractionCreate,
    d: payload(world, actor, action, interaction, owners),
    guildId: interaction.guildId,
    onlyFor: [world.bot().id],
  });
  return interaction;
}

function payload(
  world: World,
  actor: Actor,
  action: Action,
  interaction: StoredInteraction,
  owners: APIAuthorizingIntegrationOwnersMap,
): APIBaseInteraction<InteractionType, unknown> {
  const { guild } = actor;
  const member = guild === undefined ? undefined : memberOf(guild, actor.user.id);
  const permissions = permissionsIn(world, actor.user.id, actor.channel).toString();
  // Where it is only user-installed, the application can do what its user can.
  const appPermissions = action.userInstalled
    ? permissions
    : permissionsIn(world, world.bot().id, actor.channel).toString();
  return {
    id: interaction.id,
    application_id: world.bot().id,
    type: action.type,
    token: interaction.token,
    version: 1,
    data: action.data,
    channel_id: actor.channel.id,
    channel: channelIn(world, actor.channel, permissions),
    ...(guild !== undefined && member !== undefined
      ? {
          guild_id: guild.guild.id,
          guild: { id: guild.guild.id, locale: guild.guild.preferred_locale, features: guild.guild.features },
          guild_locale: guild.guild.preferred_locale,
          member: { ...member, permissions },
        }
      : { user: actor.user }),
    ...(action.source !== undefined && { message: rendered(world, action.source) }),
    app_permissions: appPermissions,
    locale: actor.locale,
    entitlements: [],
    authorizing_integration_owners: owners,
    context: actor.context,
    attachment_size_limit: uploadLimit,
  };
}

/** The channel as interactions describe it: with what its user may do there. */
function channelIn(world: World, channel: StoredChannel, permissions: string): StoredChannel {
  return isDm(channel) ? asBotReads(world, channel) : Object.assign({ permissions }, channel);
}

/** Who authorised the application here: the server (written 0 in a direct message with the bot), or the user. */
function ownersOf(actor: Actor, userInstalled: boolean): APIAuthorizingIntegrationOwnersMap {
  return userInstalled ? { 1: actor.user.id } : { 0: actor.guild?.guild.id ?? '0' };
}
