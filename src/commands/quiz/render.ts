import type { PresentationRow, SittingRow } from '../../store/schema.ts';
import type { Graded } from '../../study/grading/graded.ts';
import { instanceOf } from '../../study/instance.ts';
import type { Answer, Option, Question } from '../../study/types.ts';
import { button, buttons, type Card, card, choice, text } from '../../ui/card.ts';
import type { Context } from '../context.ts';
import type { Drawn } from './draw.ts';

/** The options as letters in the order of this presentation. */
const LETTERS = ['A', 'B', 'C', 'D'] as const;

type Wording = Pick<Context, 'words' | 'language' | 'content'>;

/** A question that waits for its answer. */
export function renderQuestion({ question, presentation, sitting }: Drawn, context: Wording): Card {
  const { words, language } = context;
  const options = optionsShown(question, presentation).map(({ letter, option }) =>
    choice(
      `**${letter}.** ${option.text[language]}`,
      button('secondary', letter, 'quiz.answer', { presentation: presentation.id, option: option.id }),
    ),
  );
  return card('plain', [
    heading(question, sitting.answered + 1, context),
    text(`### ${question.stem[language]}`),
    ...options,
    buttons(
      button('secondary', words.quiz.dontKnow, 'quiz.dontKnow', { presentation: presentation.id }),
      button('secondary', words.quiz.stop, 'quiz.stop', { sitting: sitting.id }),
    ),
    text(words.quiz.score(sitting.correct, sitting.answered)),
  ]);
}

/** The same message after the answer: what is right, why, and what a wrong choice may come from. */
export function renderFeedback(
  {
    question,
    presentation,
    sitting,
    graded,
    said,
  }: {
    question: Question;
    presentation: PresentationRow;
    sitting: SittingRow;
    graded: Graded;
    said: Answer;
  },
  context: Wording,
): Card {
  const { words, language, content } = context;
  const { quiz } = words;
  const verdict = graded.correct ? quiz.right : said.kind === 'dont_know' ? quiz.notKnown : quiz.wrong;
  const options = optionsShown(question, presentation).map(({ letter, option }) => {
    const isKey = question.type === 'single' && option.id === question.key;
    const isChosen = said.kind === 'option' && option.id === said.option;
    const mark = isKey ? '✅ ' : isChosen ? '❌ ' : '';
    const remark = [isKey && quiz.keyMark, isChosen && quiz.chosenMark].filter(Boolean).join(' · ');
    return `${mark}**${letter}.** ${option.text[language]}${remark ? ` — *${remark}*` : ''}`;
  });
  const lesson = content.lesson(question.topic, language);
  return card(graded.correct ? 'right' : 'wrong', [
    heading(question, sitting.answered, context),
    text(`### ${question.stem[language]}`),
    text(`**${verdict}**`),
    text(...options),
    text(question.explanation[language]),
    ...graded.misconceptions.map((one) => text(quiz.misconception(one[language]))),
    buttons(
      button('primary', quiz.next, 'quiz.next', { presentation: presentation.id }),
      button('secondary', quiz.stop, 'quiz.stop', { sitting: sitting.id }),
      lesson && button('secondary', quiz.readLesson, 'lesson.beside', { topic: question.topic }),
    ),
    text(quiz.score(sitting.correct, sitting.answered)),
  ]);
}

/** A question that was rewritten between its showing and its answer. */
export function renderChanged(presentation: PresentationRow, { words }: Pick<Context, 'words'>): Card {
  const { quiz } = words;
  return card('quiet', [
    text(quiz.changed),
    buttons(
      button('primary', quiz.next, 'quiz.next', { presentation: presentation.id }),
      button('secondary', quiz.stop, 'quiz.stop', { sitting: presentation.sitting_id }),
    ),
  ]);
}

function heading(question: Question, number: number, { words, language, content }: Wording) {
  const topic = content.topics.find(({ id }) => id === question.topic);
  return text(words.quiz.heading(topic?.name[language] ?? question.topic, number));
}

function optionsShown(question: Question, { seed }: PresentationRow): { letter: string; option: Option }[] {
  const instance = instanceOf(question, seed);
  if (instance.type !== 'single') return [];
  return instance.options.map((option, at) => ({ letter: LETTERS[at] ?? '', option }));
}
