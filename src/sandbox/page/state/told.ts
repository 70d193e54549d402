import type { PageEvent } from '../contract/server-events.ts';
import { afterEvent, type Model } from './model.ts';

/** What is told of messages while the page asks for them. */
export type Told = Extract<PageEvent, { type: 'message' | 'message-deleted' }>;

/** With what was told while the answers were on their way, which may not be in them. */
export function withTold(model: Model, told: readonly Told[]): Model {
  const isHere = (event: Told) =>
    event.type === 'message-deleted' || event.entry.message.channel_id === model.channel.id;
  return told.filter(isHere).reduce((now, event) => afterEvent(now, event, 0), model);
}
