import type { ButtonInteraction } from 'discord.js';
import { catalogues } from '../../i18n/catalogue.ts';
import { announce, defer, respond } from '../../ui/respond.ts';
import type { Context } from '../context.ts';
import { deferForPictures, findPage, sayOutdated } from './page.ts';
import { renderPage, renderShared } from './render.ts';

/** The messages whose page is being shared at this moment. */
const underWay = new Set<string>();

/**
 * Shows a page to everybody in the channel, in the server's language, and marks it as shared where it was read. A double
 * click shares it once: after it there is no button any more.
 */
export async function sharePage(
  interaction: ButtonInteraction,
  topic: string,
  page: string,
  context: Context,
): Promise<void> {
  const { id } = interaction.message;
  if (underWay.has(id)) return defer(interaction);
  underWay.add(id);
  try {
    await share(interaction, topic, page, context);
  } finally {
    underWay.delete(id);
  }
}

async function share(
  interaction: ButtonInteraction,
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
