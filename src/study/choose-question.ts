import { FIRM_DAYS } from './mastery.ts';
import { questionKind } from './question-kind.ts';
import { seeded } from './seeded.ts';
import type { FactId, Question, QuestionId } from './types.ts';

/**
 * Facts that could come next, the most wanted first in each list. Two more of each than the facts that wait (see
 * `LATELY`) are enough, so a store answers with a handful of rows however long somebody has been learning.
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

/** So many questions pass before a fact returns, where there are others: its answer is to be recalled, not repeated. */
export const LATELY = 3;

export type ChooseInput = {
  readonly candidates: Candidates;
  /** The facts asked about just before, the latest first, at most `LATELY`. They wait until others were asked. */
  readonly lately: readonly FactId[];
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
 * The question to ask next: of a due fact, else of a new one, else of one that was asked lately, else of one to practise,
 * and only when nothing else is there of the one asked just now. Of that fact, a question to
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
  return inTurn(input).flatMap(({ fact, reason }) =>
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
  );
}

type Turn = Pick<Choice, 'fact' | 'reason'>;

/** Without waiting facts the same few, failed again and again, would take turns for ever: due comes before new. */
function inTurn({ candidates, lately }: ChooseInput): Turn[] {
  const turns = (['due', 'fresh', 'practice'] as const).flatMap((reason) =>
    candidates[reason].map((fact): Turn => ({ fact, reason })),
  );
  const place = ({ fact, reason }: Turn): number => {
    const ago = lately.indexOf(fact);
    if (ago === 0) return LATELY + 1;
    if (reason === 'practice') return LATELY;
    return ago === -1 ? 0 : LATELY - ago;
  };
  // Sorting keeps the order within a place.
  return turns.toSorted((one, other) => place(one) - place(other));
}

function isFit(question: Question, stability: number): boolean {
  if (stability >= FIRM_DAYS) return questionKind(question) === 'production';
  return stability >= YOUNG_DAYS || questionKind(question) === 'recognition';
}
