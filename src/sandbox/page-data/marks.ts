import type { StoredMarks } from '../world/marks.ts';
import type { StoredMessage } from '../world/messages.ts';
import type { World } from '../world/world.ts';

const marksOf = (world: World, userId: string): StoredMarks =>
  world.marks.get(userId) ?? { read: {}, dismissed: [] };

/** Notes that a user has seen a channel up to a message; never takes a later mark back. */
export function markRead(world: World, userId: string, channelId: string, messageId: string): void {
  const marks = marksOf(world, userId);
  if (BigInt(marks.read[channelId] ?? 0) >= BigInt(messageId)) return;
  world.marks.put(userId, { ...marks, read: { ...marks.read, [channelId]: messageId } });
}

/** Takes an ephemeral message out of its user's view, as Discord's "dismiss message" does. */
export function dismiss(world: World, userId: string, messageId: string): void {
  const marks = marksOf(world, userId);
  world.marks.put(userId, { ...marks, dismissed: [...marks.dismissed, messageId] });
}

/** Whether a user has dismissed a message. */
export function isDismissed(world: World, userId: string, messageId: string): boolean {
  return world.marks.get(userId)?.dismissed.includes(messageId) === true;
}

const mostCounted = 100;

/** How many messages of others a user has not seen in a channel (a hundred at most), and how many mention the user. */
export function unreadIn(
  world: World,
  userId: string,
  channelId: string,
): { unread: number; mentions: number } {
  const mark = BigInt(marksOf(world, userId).read[channelId] ?? 0);
  const messages = world.messages.in(channelId);
  const unread: StoredMessage[] = [];
  for (let index = messages.length - 1; index >= 0 && unread.length < mostCounted; index -= 1) {
    const stored = messages[index];
    if (stored === undefined || BigInt(stored.message.id) <= mark) break;
    if (isNews(stored, userId)) unread.push(stored);
  }
  const mentions = unread.filter(
    ({ message }) => message.mention_everyone || message.mentions.some(({ id }) => id === userId),
  );
  return { unread: unread.length, mentions: mentions.length };
}

/** What others wrote, unless it answers this user's own command. */
function isNews({ message, ephemeralFor }: StoredMessage, userId: string): boolean {
  return (
    message.author.id !== userId &&
    (ephemeralFor === undefined || ephemeralFor === userId) &&
    message.interaction_metadata?.user.id !== userId
  );
}
