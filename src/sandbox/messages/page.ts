import type { StoredMessage } from '../world/messages.ts';
import type { World } from '../world/world.ts';

/** A page of messages, newest first; `before`, `after` and `around` are message ids. */
export function messagePage(world: World, channelId: string, query: URLSearchParams): StoredMessage[] {
  const limit = Math.min(100, Math.max(1, Number(query.get('limit') ?? 50) || 50));
  const visible = world.messages.in(channelId).filter((stored) => stored.ephemeralFor === undefined);
  const id = (name: string) => {
    const value = query.get(name);
    return value !== null && /^\d+$/.test(value) ? BigInt(value) : undefined;
  };
  const idOf = (stored: StoredMessage) => BigInt(stored.message.id);
  const [before, after, around] = [id('before'), id('after'), id('around')];
  if (after !== undefined)
    return visible
      .filter((stored) => idOf(stored) > after)
      .slice(0, limit)
      .reverse();
  if (around !== undefined) {
    const middle = visible.findIndex((stored) => idOf(stored) >= around);
    const from = Math.max(0, (middle < 0 ? visible.length : middle) - Math.trunc(limit / 2));
    return visible.slice(from, from + limit).reverse();
  }
  const older = before === undefined ? visible : visible.filter((stored) => idOf(stored) < before);
  return older.slice(-limit).reverse();
}
