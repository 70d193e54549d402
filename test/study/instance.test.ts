import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { type Instance, instanceOf, slotsOf } from '../../src/study/instance.ts';
import type { Question } from '../../src/study/types.ts';
import { seeds } from '../support/seeds.ts';
import {
  both,
  chart,
  classify,
  matching,
  multiple,
  numeric,
  ONE_OF_EACH,
  ordering,
  question,
} from '../support/study-questions.ts';

/** The ids of what is shown, in the order in which it is shown. */
function shown(instance: Instance): string[] {
  const ids = (ones: readonly { id: string }[]) => ones.map(({ id }) => id);
  switch (instance.type) {
    case 'single':
    case 'multiple':
    case 'chart':
      return ids(instance.options);
    case 'ordering':
      return ids(instance.items);
    case 'matching':
      return ids(instance.rights);
    case 'classify':
      return ids(instance.categories);
    default:
      return [];
  }
}

const choosing: [Question, Question][] = [
  [question(), question({ options: question().options.toReversed() })],
  [multiple(), multiple({ options: multiple().options.toReversed() })],
  [chart(), chart({ options: chart().options.toReversed() })],
  [matching(), matching({ pairs: matching().pairs.toReversed() })],
];

test('the same seed gives the same instance', () => {
  fc.assert(
    fc.property(fc.constantFrom(...ONE_OF_EACH), seeds, (asked, seed) => {
      expect(JSON.stringify(instanceOf(asked, seed))).toBe(JSON.stringify(instanceOf(asked, seed)));
    }),
  );
});

describe.each(choosing.map(([asked, moved]) => [asked.type, asked, moved] as const))(
  'Of type %s',
  (_, asked, moved) => {
    test('everything to choose from is shown once', () => {
      const all = shown(instanceOf(asked, 0)).sort();
      expect(new Set(all).size).toBe(all.length);
      fc.assert(
        fc.property(seeds, (seed) => {
          expect(shown(instanceOf(asked, seed)).sort()).toEqual(all);
        }),
      );
    });

    test('the order is that of the seed, also after the choices were moved in the file', () => {
      fc.assert(
        fc.property(seeds, (seed) => {
          expect(shown(instanceOf(moved, seed))).toEqual(shown(instanceOf(asked, seed)));
        }),
      );
    });

    test('over many seeds each choice stands in each place about equally often', () => {
      const all = shown(instanceOf(asked, 0));
      const share = 3000 / all.length;
      const places = all.map(() => 0);
      for (let seed = 0; seed < 3000; seed += 1) {
        const place = shown(instanceOf(asked, seed)).indexOf(all[0] ?? '');
        places[place] = (places[place] ?? 0) + 1;
      }
      // Five standard deviations of a binomial.
      const spread = 5 * Math.sqrt(share * (1 - 1 / all.length));
      for (const count of places) expect(Math.abs(count - share)).toBeLessThan(spread);
    });
  },
);

describe('An order to find', () => {
  test('is never shown solved, and every other order is shown for some seed', () => {
    const three = ordering({ items: ['a', 'b', 'c'].map((id) => ({ id, text: both(id) })) });
    const orders = Array.from({ length: 300 }, (_, seed) => shown(instanceOf(three, seed)).join(''));
    expect(new Set(orders)).toEqual(new Set(['acb', 'bac', 'bca', 'cab', 'cba']));
  });

  test('has all the items, whatever the seed', () => {
    const all = ordering().items.map(({ id }) => id);
    fc.assert(
      fc.property(seeds, (seed) => {
        const order = shown(instanceOf(ordering(), seed));
        expect(order).not.toEqual(all);
        expect([...order].sort()).toEqual([...all].sort());
      }),
    );
  });
});

test('categories keep the order of their set', () => {
  fc.assert(
    fc.property(seeds, (seed) => {
      expect(shown(instanceOf(classify(), seed))).toEqual(['data-drift', 'concept-drift', 'no-drift']);
    }),
  );
});

describe('What a template draws', () => {
  test('fills the slots, and the answer of a number', () => {
    fc.assert(
      fc.property(seeds, (seed) => {
        const { whole, answer } = slotsOf(instanceOf(numeric(), seed));
        expect(answer).toBe(Number(whole) / 2);
      }),
    );
    expect(Object.keys(slotsOf(instanceOf(chart(), 1)))).toEqual(['left', 'right']);
  });

  test('is nothing where there is no template', () => {
    expect(slotsOf(instanceOf(question(), 1))).toEqual({});
  });
});
