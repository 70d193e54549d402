import type { OptionId, OrderingQuestion } from '../types.ts';
import { type Graded, gradedBy } from './graded.ts';
import { itemsInOrder } from './items-in-order.ts';

/**
 * A point for every item that stands in order among the others, so that one item out of place costs one point and does
 * not spoil those behind it. One item is always in order with itself: that alone earns nothing.
 */
export function gradeOrdering(question: OrderingQuestion, said: readonly OptionId[]): Graded | undefined {
  const inOrder = itemsInOrder(question, said)?.length;
  return inOrder === undefined ? undefined : gradedBy(inOrder === 1 ? 0 : inOrder, question.items.length);
}
