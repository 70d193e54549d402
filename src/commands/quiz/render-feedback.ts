import type { PresentationRow, SittingRow } from '../../store/schema.ts';
import type { Graded } from '../../study/grading/graded.ts';
import { type Instance, instanceOf } from '../../study/instance.ts';
import type { Answer, Question } from '../../study/types.ts';
import { type Accent, button, buttons, type Card, card, text } from '../../ui/card.ts';
import { LETTERS } from './letters.ts';
import { renderHead } from './render-head.ts';
import { renderKey } from './render-key.ts';
import { sayTextOf, type Wording } from './wording.ts';

/** Half of the points are on the way to all of them. */
const ALMOST = 0.5;

/** An answer that counts, and the sitting after it. */
export type Answered = {
  question: Question;
  presentation: PresentationRow;
  sitting: SittingRow;
  graded: Graded;
  said: Answer;
};

/** The question after its answer: what is right, why, and what a wrong answer may come from. */
export function renderFeedback(
  { question, presentation, sitting, graded, said }: Answered,
  wording: Wording,
  png?: Uint8Array,
): Card {
  const { words, language, content } = wording;
  const { quiz } = words;
  const instance = instanceOf(question, presentation.seed);
  const say = sayTextOf(instance, wording);
  const head = renderHead(instance, sitting.answered, png, wording);
  const { accent, verdict } = verdictOn(graded, said, wording);
  const hasExtra =
    said.kind === 'options' &&
    instance.type === 'multiple' &&
    picksWrong(instance.question.keys, said.options);
  const lesson = content.lesson(question.topic, language);
  return card(
    accent,
    [
      ...head.blocks,
      text(`**${verdict}**`),
      text(...renderKey(instance, said, wording), hasExtra && quiz.extraPicks),
      text(say(question.explanation)),
      text(
        graded.slip && quiz.misconception(quiz.slips[graded.slip]),
        ...aboutAnswer(graded, instance, wording),
      ),
      buttons(
        button('primary', quiz.next, 'quiz.next', { presentation: presentation.id }),
        lesson &&
          button('secondary', quiz.readSection, 'lesson.beside', {
            topic: question.topic,
            page: question.section ?? '',
          }),
        button('secondary', quiz.stop, 'quiz.stop', { presentation: presentation.id }),
      ),
      text(quiz.score(sitting.correct, sitting.answered)),
    ],
    head.files,
  );
}

/** One line for each thing that was wrong, by its letter where several could be chosen. */
function aboutAnswer({ misconceptions }: Graded, instance: Instance, wording: Wording): string[] {
  const { quiz } = wording.words;
  const say = sayTextOf(instance, wording);
  const lines = misconceptions.map(({ text, option }) => {
    const at = instance.type === 'multiple' ? instance.options.findIndex(({ id }) => id === option) : -1;
    return at === -1 ? say(text) : `**${LETTERS[at]}.** ${say(text)}`;
  });
  const [only, ...others] = lines;
  if (only === undefined) return [];
  return others.length === 0 ? [quiz.misconception(only)] : [quiz.misconceptions, ...lines];
}

function verdictOn(
  { correct, score, points, possible }: Graded,
  said: Answer,
  { words: { quiz } }: Wording,
): { accent: Accent; verdict: string } {
  if (correct) return { accent: 'right', verdict: quiz.right };
  if (said.kind === 'dont_know') return { accent: 'wrong', verdict: quiz.notKnown };
  if (score >= ALMOST) return { accent: 'almost', verdict: quiz.almost(points, possible) };
  return { accent: 'wrong', verdict: points > 0 ? quiz.partly(points, possible) : quiz.wrong };
}

function picksWrong(keys: readonly string[], picked: readonly string[]): boolean {
  return picked.some((id) => !keys.includes(id));
}
