import { card, text } from '../../ui/card.ts';
import { quoted } from '../../ui/escape.ts';
import { deferBeside, type Replyable, respond } from '../../ui/respond.ts';
import { slashCommand } from '../../ui/slash-command.ts';
import { topicChoices, topicNamed, topicsWithLesson } from '../../ui/topics.ts';
import type { Command } from '../command.ts';
import type { Context } from '../context.ts';
import { showMap } from './map.ts';
import { showPage } from './page.ts';
import { sharePage } from './share.ts';

/** The course map, and the summary of a topic, a page at a time, on one message. */
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
    await open(interaction, topic?.id ?? '', context);
  },

  async complete(interaction, { content, language }) {
    const typed = interaction.options.getFocused();
    await interaction.respond(topicChoices(topicsWithLesson(content, language), typed, language));
  },

  actions: {
    'lesson.open': (interaction, { topic }, context) => open(interaction, topic, context),
    'lesson.beside': async (interaction, { topic, page }, context) => {
      // Whoever looks something up in the middle of a quiz comes back to it.
      await deferBeside(interaction);
      await showPage(interaction, topic, page, context);
    },
    'lesson.choose': (interaction, _, context) => open(interaction, interaction.values[0] ?? '', context),
    'lesson.page': (interaction, { topic, page }, context) => showPage(interaction, topic, page, context),
    'lesson.share': (interaction, { topic, page }, context) => sharePage(interaction, topic, page, context),
  },
} satisfies Command;

/** A lesson at its start; without a topic, the course map. */
async function open(interaction: Replyable, topic: string, context: Context): Promise<void> {
  if (topic === '') await showMap(interaction, context);
  else await showPage(interaction, topic, '', context);
}
