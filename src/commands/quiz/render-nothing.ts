import { button, buttons, type Card, card, text } from '../../ui/card.ts';
import type { Wording } from './wording.ts';

/** There is nothing to ask on this topic, or at all (null); something else can be done. */
export function renderNothing(topic: string | null, { words: { quiz } }: Pick<Wording, 'words'>): Card {
  const other =
    topic === null
      ? button('primary', quiz.courseMap, 'lesson.open', { topic: '' })
      : button('primary', quiz.everything, 'quiz.start', { topic: '' });
  return card('quiet', [text(quiz.nothing), buttons(other)]);
}
