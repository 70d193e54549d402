import type { PageChannel } from '../contract/places.ts';
import type { PageState } from '../contract/state.ts';

/** Every place a user can go to, in the order in which the page lists them. */
export function everyChannel({ guilds, directMessages }: PageState): PageChannel[] {
  return [...guilds.flatMap(({ channels }) => channels), ...directMessages];
}

/** The channel that an address names by its id or name, by `dm` or by `@user`; else the first there is. */
export function channelAt(state: PageState, place: string): PageChannel | undefined {
  const all = everyChannel(state);
  const isNamed = (channel: PageChannel) => {
    if (place === 'dm') return channel.userId === state.bot.id;
    if (channel.id === place) return true;
    if (place.startsWith('@')) return channel.kind === 'dm' && channel.name === place.slice(1);
    return channel.kind !== 'dm' && channel.name === place;
  };
  return all.find(isNamed) ?? all[0];
}

/** How an address names a channel: readable where that is unique. */
export function placeOf(state: PageState, channel: PageChannel): string {
  if (channel.userId === state.bot.id) return 'dm';
  if (channel.kind !== 'text') return channel.id;
  const alike = everyChannel(state).filter(({ kind, name }) => kind === 'text' && name === channel.name);
  return alike.length === 1 ? channel.name : channel.id;
}

/** How a person reads it: `#general`, `@Quetzal`, a thread's name. */
export function placeName({ kind, name }: PageChannel): string {
  switch (kind) {
    case 'text':
      return `#${name}`;
    case 'dm':
      return `@${name}`;
    case 'thread':
      return name;
    default:
      return kind satisfies never;
  }
}
