import { instanceOf } from '../../study/instance.ts';
import { button, buttons, type Card, card, text } from '../../ui/card.ts';
import type { Drawn } from './draw.ts';
import { renderChoices } from './render-choices.ts';
import { renderHead } from './render-head.ts';
import type { Wording } from './wording.ts';

/** What is there besides the question: its picture, and what has been tapped of an ordering. */
export type Beside = { png?: Uint8Array | undefined; order?: readonly string[] };

/** A question that waits for its answer. */
export function renderQuestion(
  { question, presentation, sitting }: Drawn,
  wording: Wording,
  { png, order = [] }: Beside = {},
): Card {
  const { quiz } = wording.words;
  const instance = instanceOf(question, presentation.seed);
  const head = renderHead(instance, sitting.answered + 1, png, wording);
  const choices = renderChoices(instance, presentation.id, order, wording);
  return card(
    'plain',
    [
      ...head.blocks,
      ...choices.blocks,
      buttons(
        ...choices.first,
        button('secondary', quiz.dontKnow, 'quiz.dontKnow', { presentation: presentation.id }),
        button('secondary', quiz.stop, 'quiz.stop', { presentation: presentation.id }),
      ),
      text(quiz.score(sitting.correct, sitting.answered)),
    ],
    head.files,
  );
}
