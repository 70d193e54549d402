import { FIRM_DAYS } from './mastery.ts';
import { questionKind } from './question-kind.ts';
import { seeded } from './seeded.ts';
import type { FactId, Question, QuestionId } from './types.ts';

/**
 * Facts that could come next, the most wanted first in each list. Two of each are enough (one may offer nothing but
 * the question just shown), so a store answers with a handful of rows however long somebody has been learning.
 */
export type Candidates = {
  /** Cards due today or before: the most overdue first, and among equals the one answered longest ago. */
  readonly due: readonly FactId[];
  /** Facts without a card, in topic order. Empty when today's share of new facts is used up. */
  readonly fresh: readonly FactId[];
  /** Facts with a card that is not due, the one shown longest ago first. */
  readonly practice: readonly FactId[];
  /** How firm the memory of each fact with a card is: the card's stability, in days. */
  readonly stability: ReadonlyMap<FactId, number>;
};

/** Up to so many days of stability a fact is recognised; once it is firm its answer is produced. Between them, either. */
const YOUNG_DAYS = 7;

export type ChooseInput = {
  readonly candidates: Candidates;
  /** `content.questionsOfFact` */
  readonly questionsOf: (fact: FactId) => readonly Question[];
  /** When each question of the candidate facts was last shown to this learner (ms UTC); absent means never. */
  readonly lastShown: ReadonlyMap<QuestionId, number>;
  /** The question shown just before, which only returns when there is no other. */
  readonly previous?: QuestionId | undefined;
  /** Breaks ties; an unsigned 32-bit integer. */
  readonly seed: number;
};

/** `practice` means that nothing was due or new: the answer is not a review and must not feed memory. */
export type Choice = {
  readonly fact: FactId;
  readonly question: Question;
  readonly reason: 'due' | 'fresh' | 'practice';
};

/**
 * The question to ask next: of a due fact, else of a new one, else of one to practise. Of that fact, a question to
 * recognise the answer of while its memory is young, and one to produce it once it is firm, so that nobody learns the
 * shape of a list of options; and of those the one shown longest ago. Never a reserved question. `undefined` when no
 * candidate has a question that may be asked.
 */
export function chooseQuestion(input: ChooseInput): Choice | undefined {
  const choices = ranked(input);
  return choices.find(({ question }) => question.id !== input.previous) ?? choices[0];
}

function ranked(input: ChooseInput): Choice[] {
  const draw = seeded(input.seed);
  return (['due', 'fresh', 'practice'] as const).flatMap((reason) =>
    input.candidates[reason].flatMap((fact) =>
      input
        .questionsOf(fact)
        .filter(({ reserved }) => !reserved)
        .map((question) => ({
          question,
          unfit: isFit(question, input.candidates.stability.get(fact) ?? 0) ? 0 : 1,
          shown: input.lastShown.get(question.id) ?? 0,
          tie: draw(),
        }))
        .sort((a, b) => a.unfit - b.unfit || a.shown - b.shown || a.tie - b.tie)
        .map(({ question }) => ({ fact, question, reason })),
    ),
  );
}

function isFit(question: Question, stability: number): boolean {
  if (stability >= FIRM_DAYS) return questionKind(question) === 'production';
  return stability >= YOUNG_DAYS || questionKind(question) === 'recognition';
}
