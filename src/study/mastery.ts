import type { LearnerDay } from './learner-day.ts';
import type { FactId } from './types.ts';

/** From this stability on (days until recall is down to 90 %) a fact is called firm. */
export const FIRM_DAYS = 21;

/** What a card says of a fact. */
export type Remembered = {
  readonly fact: FactId;
  readonly stability: number;
  readonly dueDay: LearnerDay;
};

/** How many of some facts are known: `firm` ones for long, `fresh` ones for now. No fact is both. */
export type Mastery = { readonly facts: number; readonly firm: number; readonly fresh: number };

/**
 * How well a topic is known today. Firm is what stays for three weeks or more; fresh is what was known and is not due
 * again yet.
 */
export function masteryOf(
  facts: readonly FactId[],
  remembered: readonly Remembered[],
  today: LearnerDay,
): Mastery {
  const known = remembered.filter(({ fact }) => facts.includes(fact));
  const firm = known.filter(({ stability }) => stability >= FIRM_DAYS).length;
  const fresh = known.filter(({ stability, dueDay }) => stability < FIRM_DAYS && dueDay > today).length;
  return { facts: facts.length, firm, fresh };
}
