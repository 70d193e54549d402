import type { PresentationRow } from '../../store/schema.ts';
import { button, buttons, type Card, card, text } from '../../ui/card.ts';
import type { Wording } from './wording.ts';

/** A question that was rewritten between its showing and its answer. */
export function renderChanged({ id }: PresentationRow, { words: { quiz } }: Pick<Wording, 'words'>): Card {
  return card('quiet', [
    text(quiz.changed),
    buttons(
      button('primary', quiz.next, 'quiz.next', { presentation: id }),
      button('secondary', quiz.stop, 'quiz.stop', { presentation: id }),
    ),
  ]);
}
