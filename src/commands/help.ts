import { setLearner } from '../store/learners.ts';
import { button, buttons, card, divider, text } from '../ui/card.ts';
import { escaped } from '../ui/escape.ts';
import { respond } from '../ui/respond.ts';
import { descriptionIn, nameIn, slashCommand } from '../ui/slash-command.ts';
import type { Command } from './command.ts';

/** What there is, and three ways to begin. Who comes for the first time is greeted. */
export default {
  data: slashCommand((catalogue) => catalogue.help.command, {}),

  async run(interaction, context) {
    const { words, learner, commands, mention, db, clock, language } = context;
    const { help } = words;
    const isFirst = learner.greeted_at === null;
    const lines = commands.map((data) => {
      const name = nameIn(language, data);
      // Discord shows and takes only the English name in a mention, also where the list of commands has another.
      const also = name === data.name ? '' : ` (/${name})`;
      return `${mention(data.name)}${also} · ${descriptionIn(language, data)}`;
    });
    await respond(
      interaction,
      card('plain', [
        text(isFirst ? help.greeting(escaped(interaction.user.displayName)) : help.again),
        divider(),
        text(...lines),
        text(`-# ${help.private}`),
        divider(),
        text(help.startHere),
        buttons(
          button('primary', help.readLesson, 'lesson.open', { topic: '' }),
          button('secondary', help.takeQuiz, 'quiz.start', { topic: '' }),
          button('secondary', help.trySample, 'table.sample', { command: 'rmse' }),
        ),
      ]),
    );
    if (isFirst) await setLearner(db, learner.id, { greeted_at: clock.now() });
  },
} satisfies Command;
