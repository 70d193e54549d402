import { type Replyable, respond } from '../../ui/respond.ts';
import type { Context } from '../context.ts';
import { begin } from './begin.ts';
import { renderZoneQuestion } from './zone.ts';

/** Begins a quiz on a topic, or on everything (null). Who was never asked for their time zone is asked first. */
export async function start(interaction: Replyable, topic: string | null, context: Context): Promise<void> {
  if (context.learner.zone_asked_at !== null) return begin(interaction, topic, context);
  await respond(interaction, renderZoneQuestion(topic, context));
}
