import { courseMapPicture } from '../../jobs/course-map-picture.ts';
import { defer, type Replyable, respond } from '../../ui/respond.ts';
import type { Context } from '../context.ts';
import { courseState } from './course-state.ts';
import { renderMap } from './render-map.ts';

/** Where the learner stands in the course, and every way on. */
export async function showMap(interaction: Replyable, context: Context): Promise<void> {
  const { jobs, numbers, words } = context;
  if (!interaction.deferred) await defer(interaction);
  const topics = await courseState(context);
  const png = await courseMapPicture(jobs, topics, words.lesson.map, numbers);
  await respond(interaction, renderMap(topics, png, context));
}
