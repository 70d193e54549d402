import { card, text } from '../../ui/card.ts';
import { quoted } from '../../ui/escape.ts';
import { respond } from '../../ui/respond.ts';
import { slashCommand } from '../../ui/slash-command.ts';
import { topicChoices, topicNamed, topicsWithQuestions } from '../../ui/topics.ts';
import type { Command } from '../command.ts';
import { answer } from './answer.ts';
import { openForm, submitForm } from './form.ts';
import { again, next } from './next.ts';
import { start } from './start.ts';
import { stop } from './stop.ts';
import { tap, undo } from './tap.ts';
import { keepZone } from './zone.ts';

/** One question after another on one message; every answer is on disk before it is acknowledged. */
export default {
  data: slashCommand((catalogue) => catalogue.quiz.command, {
    options: { topic: { type: 'string', autocomplete: true } },
  }),

  async run(interaction, context) {
    const typed = interaction.options.getString('topic') ?? '';
    const topics = topicsWithQuestions(context.content);
    const topic = topicNamed(topics, typed);
    if (typed !== '' && topic === undefined) {
      const known = topics.map(({ name }) => name[context.language]).join(', ');
      await respond(
        interaction,
        card('quiet', [text(context.words.quiz.unknownTopic(quoted(typed), known))]),
      );
      return;
    }
    await start(interaction, topic?.id ?? null, context);
  },

  async complete(interaction, { content, language }) {
    const typed = interaction.options.getFocused();
    await interaction.respond(topicChoices(topicsWithQuestions(content), typed, language));
  },

  actions: {
    'quiz.start': (interaction, { topic }, context) => start(interaction, topic || null, context),
    'quiz.answer': (interaction, { presentation, option }, context) =>
      answer(interaction, presentation, { kind: 'option', option }, context),
    'quiz.dontKnow': (interaction, { presentation }, context) =>
      answer(interaction, presentation, { kind: 'dont_know' }, context),
    'quiz.pick': (interaction, { presentation }, context) =>
      answer(interaction, presentation, { kind: 'option', option: interaction.values[0] ?? '' }, context),
    'quiz.pickAll': (interaction, { presentation }, context) =>
      answer(interaction, presentation, { kind: 'options', options: interaction.values }, context),
    'quiz.openForm': (interaction, { presentation }, context) => openForm(interaction, presentation, context),
    'quiz.form': (interaction, { presentation }, context) => submitForm(interaction, presentation, context),
    'quiz.tap': (interaction, { presentation, item }, context) =>
      tap(interaction, presentation, item, context),
    'quiz.undo': (interaction, { presentation }, context) => undo(interaction, presentation, context),
    'quiz.next': (interaction, { presentation }, context) => next(interaction, presentation, context),
    'quiz.stop': (interaction, { presentation }, context) => stop(interaction, presentation, context),
    'quiz.again': (interaction, { presentation }, context) => again(interaction, presentation, context),
    'zone.keep': (interaction, { topic, zone }, context) =>
      keepZone(interaction, zone, topic || null, context),
    'zone.choose': (interaction, { topic }, context) =>
      keepZone(interaction, interaction.values[0] ?? context.zone, topic || null, context),
  },
} satisfies Command;
