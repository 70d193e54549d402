import { button, buttons, card, text } from '../../ui/card.ts';
import { type Replyable, replyPrivately } from '../../ui/respond.ts';
import type { Context } from '../context.ts';

/** Somebody pressed a button of another person's quiz, or of one that is not in the database: they are offered their own. */
export async function refuseStranger(interaction: Replyable, { words, mention }: Context): Promise<void> {
  const { quiz } = words;
  await replyPrivately(
    interaction,
    card('quiet', [
      text(quiz.notYours(mention('quiz'))),
      buttons(button('primary', quiz.own, 'quiz.start', { topic: '' })),
    ]),
  );
}
