import type { Lesson, LessonPage } from '../../content/content.ts';
import type { Language } from '../../i18n/languages.ts';
import type { Topic } from '../../study/types.ts';
import { card, text } from '../../ui/card.ts';
import { defer, type Replyable, replyPrivately, respond } from '../../ui/respond.ts';
import type { Context } from '../context.ts';
import { imagesOf, renderPage } from './render.ts';

/** A page of a lesson, its first where none is named. One that was renamed since its button was posted opens it at its start. */
export async function showPage(
  interaction: Replyable,
  topic: string,
  page: string,
  context: Context,
): Promise<void> {
  const found = findPage(topic, page, context.language, context);
  if (!found) return sayOutdated(interaction, context);
  await deferForPictures(interaction, found.page, context);
  const sharing = context.guild ? 'possible' : 'not here';
  await respond(interaction, await renderPage(found.lesson, found.page, sharing, context));
}

/** A page of a lesson in a language, or the lesson's first; undefined while the lesson is not written. */
export function findPage(
  topic: string,
  page: string,
  language: Language,
  { content }: Context,
): { lesson: Lesson; page: LessonPage } | undefined {
  const lesson = content.lesson(topic as Topic, language);
  const shown = lesson?.pages.find(({ id }) => id === page) ?? lesson?.pages[0];
  return lesson && shown && { lesson, page: shown };
}

/** Buys time where a page has pictures that are not drawn yet. */
export async function deferForPictures(
  interaction: Replyable,
  page: LessonPage,
  { pictures }: Context,
): Promise<void> {
  const isReady = pictures.ready(imagesOf(page).map(({ svg }) => svg));
  if (!isReady && !interaction.deferred) await defer(interaction);
}

export async function sayOutdated(interaction: Replyable, { words }: Context): Promise<void> {
  await replyPrivately(interaction, card('quiet', [text(words.frame.outdated)]));
}
