import type { Topic } from '../../study/types.ts';
import { card, menu, text } from '../../ui/card.ts';
import { quoted } from '../../ui/escape.ts';
import { defer, deferBeside, type Replyable, replyPrivately, respond } from '../../ui/respond.ts';
import { slashCommand } from '../../ui/slash-command.ts';
import { topicChoices, topicNamed, topicsWithLesson } from '../../ui/topics.ts';
import type { Command } from '../command.ts';
import type { Context } from '../context.ts';
import { imagesOf, renderPage } from './render.ts';

/** The summary of a topic, a page at a time, on one message. */
export default {
  data: slashCommand((catalogue) => catalogue.lesson.command, {
    options: { topic: { type: 'string', autocomplete: true } },
  }),

  async run(interaction, context) {
    const typed = interaction.options.getString('topic') ?? '';
    const topics = topicsWithLesson(context.content, context.language);
    const topic = topicNamed(topics, typed);
    if (typed !== '' && topic === undefined) {
      const known = topics.map(({ name }) => name[context.language]).join(', ');
      await respond(
        interaction,
        card('quiet', [text(context.words.lesson.unknownTopic(quoted(typed), known))]),
      );
      return;
    }
    await open(interaction, topic?.id, context);
  },

  async complete(interaction, { content, language }) {
    const typed = interaction.options.getFocused();
    await interaction.respond(topicChoices(topicsWithLesson(content, language), typed, language));
  },

  actions: {
    'lesson.open': (interaction, { topic }, context) => open(interaction, topic || undefined, context),
    'lesson.beside': async (interaction, { topic }, context) => {
      // Whoever looks something up in the middle of a quiz comes back to it.
      await deferBeside(interaction);
      await open(interaction, topic, context);
    },
    'lesson.choose': (interaction, _, context) => open(interaction, interaction.values[0], context),
    'lesson.page': (interaction, { topic, page }, context) => showPage(interaction, topic, page, context),
  },
} satisfies Command;

/** The lesson's first page; without a topic, the list to choose from (or the only lesson there is). */
async function open(interaction: Replyable, topic: string | undefined, context: Context): Promise<void> {
  const { content, language, words } = context;
  const topics = topicsWithLesson(content, language);
  const only = topics.length === 1 ? topics[0]?.id : undefined;
  const chosen = topic ?? only;
  if (chosen !== undefined) return showPage(interaction, chosen, undefined, context);
  const options = topics.map(({ id, name }) => {
    const minutes = content.lesson(id, language)?.minutes ?? 0;
    return { value: id, label: name[language], description: words.lesson.minutes(minutes) };
  });
  const choose = menu(words.lesson.choosePlaceholder, options, 'lesson.choose', {});
  await respond(interaction, card('plain', [text(words.lesson.choose), choose]));
}

/** A page that was renamed since its button was posted opens the lesson at its start. */
async function showPage(
  interaction: Replyable,
  topic: string,
  page: string | undefined,
  context: Context,
): Promise<void> {
  const lesson = context.content.lesson(topic as Topic, context.language);
  const shown = lesson?.pages.find(({ id }) => id === page) ?? lesson?.pages[0];
  if (!lesson || !shown) {
    await replyPrivately(interaction, card('quiet', [text(context.words.frame.outdated)]));
    return;
  }
  const isReady = context.pictures.ready(imagesOf(shown).map(({ svg }) => svg));
  if (!isReady && !interaction.deferred) await defer(interaction);
  await respond(interaction, await renderPage(lesson, shown, context));
}
