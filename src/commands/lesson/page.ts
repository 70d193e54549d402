import type { Lesson, LessonPage } from '../../content/content.ts';
import { catalogues } from '../../i18n/catalogue.ts';
import type { Language } from '../../i18n/languages.ts';
import type { Topic } from '../../study/types.ts';
import { card, text } from '../../ui/card.ts';
import { announce, defer, type Replyable, replyPrivately, respond } from '../../ui/respond.ts';
import type { Context } from '../context.ts';
import { imagesOf, renderPage, renderShared } from './render.ts';

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

/** Shows the page to everybody in the channel, in the server's language, and marks it as shared where it was read. */
export async function sharePage(
  interaction: Replyable,
  topic: string,
  page: string,
  context: Context,
): Promise<void> {
  const mine = findPage(topic, page, context.language, context);
  if (!mine) return sayOutdated(interaction, context);
  await deferForPictures(interaction, mine.page, context);
  await respond(interaction, await renderPage(mine.lesson, mine.page, 'done', context));
  const language = context.guild?.language ?? context.fallback.language;
  const theirs = findPage(topic, page, language, context);
  const shared = theirs ?? mine;
  const words = theirs ? catalogues[language] : context.words;
  const person = `<@${interaction.user.id}>`;
  await announce(interaction, await renderShared(shared.lesson, shared.page, person, { ...context, words }));
}

function findPage(
  topic: string,
  page: string,
  language: Language,
  { content }: Context,
): { lesson: Lesson; page: LessonPage } | undefined {
  const lesson = content.lesson(topic as Topic, language);
  const shown = lesson?.pages.find(({ id }) => id === page) ?? lesson?.pages[0];
  return lesson && shown && { lesson, page: shown };
}

async function deferForPictures(
  interaction: Replyable,
  page: LessonPage,
  { pictures }: Context,
): Promise<void> {
  const isReady = pictures.ready(imagesOf(page).map(({ svg }) => svg));
  if (!isReady && !interaction.deferred) await defer(interaction);
}

async function sayOutdated(interaction: Replyable, { words }: Context): Promise<void> {
  await replyPrivately(interaction, card('quiet', [text(words.frame.outdated)]));
}
