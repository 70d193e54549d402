import fc from 'fast-check';
import { expect, test } from 'vitest';
import { itemsInOrder } from '../../../src/study/grading/items-in-order.ts';
import { ordering } from '../../support/study-questions.ts';

const question = ordering();
const ids = question.items.map(({ id }) => id);
const [first = '', second = '', third = '', fourth = '', fifth = ''] = ids;

test('all of them, where all are', () => {
  expect(itemsInOrder(question, ids)).toEqual(ids);
});

test('all but the one that was moved', () => {
  expect(itemsInOrder(question, [second, third, first, fourth, fifth])).toEqual([
    second,
    third,
    fourth,
    fifth,
  ]);
});

test('of several selections, the one that stands where it belongs', () => {
  expect(itemsInOrder(question, [fifth, second, first, fourth, third])).toEqual([second, fourth]);
  expect(itemsInOrder(question, [third, second, fourth, first, fifth])).toEqual([second, fourth, fifth]);
});

test('nothing, where the items are not those of the question, each once', () => {
  expect(itemsInOrder(question, ids.slice(1))).toBeUndefined();
  expect(itemsInOrder(question, [first, first, third, fourth, fifth])).toBeUndefined();
});

test('whatever the order: a longest selection, with most in their own places among all the longest', () => {
  const subsets = Array.from({ length: 2 ** ids.length }, (_, bits) =>
    ids.filter((_, at) => (bits >> at) % 2 === 1),
  );
  fc.assert(
    fc.property(fc.shuffledSubarray(ids, { minLength: ids.length }), (said) => {
      const stands = (subset: string[]) =>
        subset.every((id, at) => at === 0 || said.indexOf(subset[at - 1] ?? '') < said.indexOf(id));
      const inPlace = (subset: readonly string[]) =>
        subset.filter((id) => said.indexOf(id) === ids.indexOf(id)).length;
      const possible = subsets.filter(stands);
      const longest = Math.max(...possible.map(({ length }) => length));
      const most = Math.max(...possible.filter(({ length }) => length === longest).map(inPlace));
      const chosen = itemsInOrder(question, said) ?? [];
      expect(possible).toContainEqual(chosen);
      expect([chosen.length, inPlace(chosen)]).toEqual([longest, most]);
    }),
  );
});
