import { renderFeedback } from '../../commands/quiz/render-feedback.ts';
import { renderForm } from '../../commands/quiz/render-form.ts';
import { renderQuestion } from '../../commands/quiz/render-question.ts';
import type { Wording } from '../../commands/quiz/wording.ts';
import type { PresentationRow, SittingRow } from '../../store/schema.ts';
import { grade } from '../../study/grade.ts';
import { type Instance, instanceOf } from '../../study/instance.ts';
import type { Answer, Question } from '../../study/types.ts';
import { answersTo } from './answers-to.ts';
import { cardRefusal, formRefusal } from './discord-refusal.ts';

/** Late in a long sitting: its numbers take the most room. */
const SITTING: SittingRow = {
  id: 'abcdefghijklmnop',
  learner_id: '1234567890123456789',
  topic: null,
  answered: 1999,
  correct: 1234,
  started_at: 0,
  ended_at: null,
};

/** Of any picture only its place in the message counts here. */
const PNG = new Uint8Array(1);

/**
 * Every message and form that a question leads to with this seed, each shown to Discord's rules: as it is asked, half
 * ordered, and after every sort of answer.
 *
 * @returns why Discord would refuse one, once each
 */
export function questionRefusals(question: Question, seed: number, wording: Wording): string[] {
  const presentation: PresentationRow = {
    id: 'ponmlkjihgfedcba',
    sitting_id: SITTING.id,
    learner_id: SITTING.learner_id,
    question_id: question.id,
    fact_id: question.facts[0] ?? '',
    kind: 'review',
    seed,
    content_hash: '',
    previous_id: null,
    shown_at: 0,
  };
  const instance = instanceOf(question, seed);
  const drawn = { question, presentation, sitting: SITTING };
  const asked = ordersOf(instance).flatMap((order) =>
    (instance.type === 'chart' ? [PNG, undefined] : [undefined]).map((png) =>
      cardRefusal(renderQuestion(drawn, wording, { png, order })),
    ),
  );
  const form = hasForm(instance) ? [formRefusal(renderForm(instance, presentation.id, wording))] : [];
  const answered = answersTo(instance, wording.language).map((said) => feedbackRefusal(said));
  return [...new Set([...asked, ...form, ...answered].filter((one) => one !== undefined))];

  function feedbackRefusal(said: Answer): string | undefined {
    const graded = grade(instance, said);
    if (!graded.ok) return `An answer cannot be graded: ${JSON.stringify(said)}`;
    return cardRefusal(renderFeedback({ ...drawn, graded, said }, wording, PNG));
  }
}

/** What may have been tapped of an ordering: nothing, some of it, all but the last. */
function ordersOf(instance: Instance): string[][] {
  if (instance.type !== 'ordering') return [[]];
  const ids = instance.items.map(({ id }) => id);
  return [[], ids.slice(0, 1), ids.slice(0, -1)];
}

function hasForm({ type }: Instance): boolean {
  return type === 'cloze' || type === 'numeric' || type === 'matching';
}
