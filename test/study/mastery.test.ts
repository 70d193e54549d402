import { describe, expect, it } from 'vitest';
import { FIRM_DAYS, masteryOf } from '../../src/study/mastery.ts';

const TODAY = 20_000;
const remembered = (fact: string, stability: number, dueDay: number) => ({ fact, stability, dueDay });

describe('How well a topic is known', () => {
  it('is nothing where nothing has been asked', () => {
    expect(masteryOf(['E1', 'E2'], [], TODAY)).toEqual({ facts: 2, firm: 0, fresh: 0 });
  });

  it('counts as firm what lasts three weeks, also on the day on which it is due', () => {
    const known = [remembered('E1', FIRM_DAYS, TODAY), remembered('E2', FIRM_DAYS - 0.1, TODAY)];
    expect(masteryOf(['E1', 'E2'], known, TODAY)).toEqual({ facts: 2, firm: 1, fresh: 0 });
  });

  it('counts as fresh what is not due yet, and never twice what is firm', () => {
    const known = [
      remembered('E1', 3, TODAY + 1),
      remembered('E2', 3, TODAY),
      remembered('E3', 40, TODAY + 40),
    ];
    expect(masteryOf(['E1', 'E2', 'E3'], known, TODAY)).toEqual({ facts: 3, firm: 1, fresh: 1 });
  });

  it('leaves out other topics, and facts that the course has lost', () => {
    const known = [remembered('R1', 40, TODAY + 40), remembered('X9', 40, TODAY + 40)];
    expect(masteryOf(['E1'], known, TODAY)).toEqual({ facts: 1, firm: 0, fresh: 0 });
  });
});
