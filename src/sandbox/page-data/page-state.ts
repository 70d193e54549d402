import { type APIUser, PermissionFlagsBits } from 'discord-api-types/v10';
import type { Services } from '../http/route.ts';
import type { PageChannel, PageGuild } from '../page/contract/places.ts';
import type { PageState } from '../page/contract/state.ts';
import { guildIdOf, isDm, isThread, type StoredChannel, type StoredThread } from '../world/channels.ts';
import { memberOf, type StoredGuild } from '../world/guilds.ts';
import { permissionsIn } from '../world/permissions.ts';
import type { World } from '../world/world.ts';
import { pageChannel, unopenedDm } from './page-channel.ts';
import { pageRole, pageUser } from './people.ts';

/** So many archived threads of a server are listed; older ones are opened where they were started. */
const mostArchived = 20;

/** Everything around the messages that a user's page shows; `open` is the id of a thread that is listed in any case. */
export function pageState(
  { world, sessions }: Services,
  viewer: APIUser,
  instance: string,
  open?: string,
): PageState {
  const guilds = [...world.guilds.values()].filter((stored) => memberOf(stored, viewer.id) !== undefined);
  const channels = [...world.channels.values()].filter((channel) => isVisible(world, viewer.id, channel));
  const home = guilds[0];
  const users = [...world.users.values()].map((user) => pageUser(user, home));
  const listed = guilds.map((stored) => pageGuild(world, viewer.id, stored, channels, open));
  return {
    instance,
    viewer: pageUser(viewer, home),
    accounts: users.filter((user) => !user.bot),
    bot: { ...pageUser(world.bot(), home), connected: sessions() > 0 },
    guilds: listed,
    directMessages: directMessages(world, viewer, channels),
    directory: {
      users,
      roles: listed.flatMap(({ roles }) => roles),
      channels: listed.flatMap((guild) => guild.channels),
    },
    now: world.clock.now(),
    canMoveClock: world.clock.advance !== undefined,
  };
}

/** One with each other user, opened or not: reading the state opens none. */
function directMessages(world: World, viewer: APIUser, channels: readonly StoredChannel[]): PageChannel[] {
  const opened = channels.filter(isDm).map((channel) => pageChannel(world, viewer.id, channel));
  const others = [...world.users.values()].filter(
    ({ id }) => id !== viewer.id && !opened.some(({ userId }) => userId === id),
  );
  return [...opened, ...others.map(unopenedDm)].sort((a, b) => a.name.localeCompare(b.name));
}

/** Whether a user can see a channel at all. */
export function isVisible(world: World, viewerId: string, channel: StoredChannel): boolean {
  return (permissionsIn(world, viewerId, channel) & PermissionFlagsBits.ViewChannel) !== 0n;
}

function pageGuild(
  world: World,
  viewerId: string,
  { guild }: StoredGuild,
  visible: readonly StoredChannel[],
  open: string | undefined,
): PageGuild {
  const here = visible.filter((channel) => guildIdOf(channel) === guild.id);
  const listed = (channel: StoredChannel): PageChannel => pageChannel(world, viewerId, channel);
  const threads = listedThreads(here.filter(isThread), open);
  const places = here
    .filter((channel) => !isThread(channel))
    .sort((a, b) => positionOf(a) - positionOf(b) || (BigInt(a.id) < BigInt(b.id) ? -1 : 1));
  return {
    id: guild.id,
    name: guild.name,
    // A thread stands under its channel.
    channels: places.flatMap((channel) => [
      listed(channel),
      ...threads.filter((thread) => thread.parent_id === channel.id).map(listed),
    ]),
    roles: guild.roles.filter((role) => role.id !== guild.id).map(pageRole),
  };
}

/** The open threads, then the ones archived last. */
function listedThreads(threads: readonly StoredThread[], open: string | undefined): StoredThread[] {
  const isArchived = ({ thread_metadata }: StoredThread) => thread_metadata?.archived === true;
  const archivedAt = ({ thread_metadata }: StoredThread) => thread_metadata?.archive_timestamp ?? '';
  const archived = threads
    .filter(isArchived)
    .sort((a, b) => (archivedAt(a) < archivedAt(b) ? 1 : -1))
    .filter(({ id }, index) => index < mostArchived || id === open);
  return [...threads.filter((thread) => !isArchived(thread)), ...archived];
}

function positionOf(channel: StoredChannel): number {
  return 'position' in channel ? channel.position : 0;
}
