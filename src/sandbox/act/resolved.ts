import type {
  APIInteractionDataResolved,
  APIInteractionDataResolvedChannel,
  APIInteractionDataResolvedGuildMember,
} from 'discord-api-types/v10';
import { attachmentObject, withSignedLinks } from '../media/links.ts';
import { describeUpload } from '../world/attachments.ts';
import { guildIdOf, isThread, type StoredChannel } from '../world/channels.ts';
import { memberOf } from '../world/guilds.ts';
import { permissionsIn } from '../world/permissions.ts';
import type { World } from '../world/world.ts';
import type { Actor } from './actor.ts';
import { DriverError, UserError } from './errors.ts';
import type { Part } from './request.ts';

/** Bytes of the largest file a user without a subscription can upload. */
export const uploadLimit = 10 * 1024 * 1024;

/** Collects the objects that an interaction's data refers to by id. */
export type Resolver = {
  data: APIInteractionDataResolved;
  /** Each takes a name or an id and answers the id. */
  user(name: string): string;
  role(name: string): string;
  channel(name: string, types?: readonly number[]): string;
  mentionable(name: string): string;
  attachment(part: Part): string;
};

/** A resolver for what this actor can refer to. */
export function resolverFor(world: World, actor: Actor): Resolver {
  const data: APIInteractionDataResolved = {};

  const user = (name: string): string => {
    const known = findUser(world, name);
    if (known === undefined) throw new DriverError(`There is no user "${name}" here.`);
    data.users = { ...data.users, [known.id]: known };
    const member = actor.guild === undefined ? undefined : memberOf(actor.guild, known.id);
    if (member !== undefined) {
      const { user: _user, deaf: _deaf, mute: _mute, ...rest } = member;
      const permissions = permissionsIn(world, known.id, actor.channel).toString();
      const resolved: APIInteractionDataResolvedGuildMember = { ...rest, permissions };
      data.members = { ...data.members, [known.id]: resolved };
    }
    return known.id;
  };
  const findRole = (name: string) =>
    actor.guild?.guild.roles.find((role) => role.id === name || role.name === name);
  const role = (name: string): string => {
    const known = findRole(name);
    if (known === undefined) throw new DriverError(`There is no role "${name}" here.`);
    data.roles = { ...data.roles, [known.id]: known };
    return known.id;
  };

  return {
    data,
    user,
    role,
    channel: (name, types = []) => {
      const known = [...world.channels.values()].find(
        (channel) =>
          guildIdOf(channel) === actor.guild?.guild.id &&
          (channel.id === name || ('name' in channel && channel.name === name)),
      );
      if (known === undefined) throw new DriverError(`There is no channel "${name}" here.`);
      if (types.length > 0 && !types.includes(known.type)) {
        throw new UserError('wrong_channel_type', 'This channel cannot be chosen here.');
      }
      data.channels = { ...data.channels, [known.id]: resolvedChannel(world, actor, known) };
      return known.id;
    },
    mentionable: (name) => (findRole(name) === undefined ? user(name) : role(name)),
    attachment: (part) => {
      if (part.bytes.byteLength > uploadLimit)
        throw new UserError('file_too_large', 'Your files are too powerful! Max file size: 10 MB');
      const id = world.nextId();
      const attachment = describeUpload(id, actor.channel.id, part, { ephemeral: true });
      world.attachments.put(id, attachment);
      world.writeBytes(id, part.bytes);
      data.attachments = {
        ...data.attachments,
        [id]: withSignedLinks(attachmentObject(attachment), world.links.sign),
      };
      return id;
    },
  };
}

/** The resolved data if there is any: Discord leaves the field out otherwise. */
export function ifResolved(resolver: Resolver): { resolved?: APIInteractionDataResolved } {
  return Object.keys(resolver.data).length > 0 ? { resolved: resolver.data } : {};
}

function findUser(world: World, name: string) {
  return world.users.get(name) ?? [...world.users.values()].find((user) => user.username === name);
}

function resolvedChannel(
  world: World,
  actor: Actor,
  channel: StoredChannel,
): APIInteractionDataResolvedChannel {
  return {
    id: channel.id,
    name: channel.name ?? '',
    type: channel.type,
    permissions: permissionsIn(world, actor.user.id, channel).toString(),
    app_permissions: permissionsIn(world, world.bot().id, channel).toString(),
    ...(isThread(channel) && {
      parent_id: channel.parent_id ?? '',
      thread_metadata: channel.thread_metadata,
    }),
  } as APIInteractionDataResolvedChannel;
}
