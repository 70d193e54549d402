import { deferBeside, respond } from '../../ui/respond.ts';
import { slashCommand } from '../../ui/slash-command.ts';
import { termChoices, termNamed } from '../../ui/terms.ts';
import type { Command } from '../command.ts';
import { renderIndex, renderTerm, renderUnknown } from './render.ts';
import { showTerm } from './show-term.ts';

/** What the words of the course mean. */
export default {
  data: slashCommand((catalogue) => catalogue.glossary.command, {
    options: { term: { type: 'string', autocomplete: true } },
  }),

  async run(interaction, context) {
    const typed = interaction.options.getString('term') ?? '';
    const term = termNamed(context.content, typed);
    if (typed === '') await respond(interaction, renderIndex(undefined, context));
    else if (term) await respond(interaction, renderTerm(term, context));
    else await respond(interaction, renderUnknown(typed, context));
  },

  async complete(interaction, { content, language }) {
    await interaction.respond(termChoices(content, interaction.options.getFocused(), language));
  },

  actions: {
    'glossary.open': (interaction, _, context) => respond(interaction, renderIndex(undefined, context)),
    'glossary.beside': async (interaction, { topic }, context) => {
      // Whoever looks up a word of a lesson comes back to it.
      await deferBeside(interaction);
      await respond(interaction, renderIndex(topic, context));
    },
    'glossary.topic': (interaction, _, context) =>
      respond(interaction, renderIndex(interaction.values[0], context)),
    'glossary.choose': (interaction, _, context) =>
      showTerm(interaction, interaction.values[0] ?? '', context),
    'glossary.show': (interaction, { term }, context) => showTerm(interaction, term, context),
  },
} satisfies Command;
