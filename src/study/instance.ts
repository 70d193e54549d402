import { seeded } from './seeded.ts';
import { shuffle } from './shuffle.ts';
import type {
  Category,
  ChartQuestion,
  ClassifyQuestion,
  ClozeQuestion,
  DrawnChart,
  DrawnNumber,
  Item,
  MatchingQuestion,
  MultipleOption,
  MultipleQuestion,
  NumericQuestion,
  Option,
  OrderingQuestion,
  Question,
  SingleQuestion,
  Slots,
  TrueFalseQuestion,
} from './types.ts';

/** What a seed makes of a question: the order in which its choices are shown, and what its template draws. */
export type Instance =
  | { readonly type: 'single'; readonly question: SingleQuestion; readonly options: readonly Option[] }
  | {
      readonly type: 'multiple';
      readonly question: MultipleQuestion;
      readonly options: readonly MultipleOption[];
    }
  | { readonly type: 'true_false'; readonly question: TrueFalseQuestion }
  | { readonly type: 'cloze'; readonly question: ClozeQuestion }
  | { readonly type: 'numeric'; readonly question: NumericQuestion; readonly drawn: DrawnNumber }
  | {
      readonly type: 'chart';
      readonly question: ChartQuestion;
      readonly options: readonly Option[];
      readonly drawn: DrawnChart;
    }
  | { readonly type: 'ordering'; readonly question: OrderingQuestion; readonly items: readonly Item[] }
  /** `rights` are the right sides of all pairs and the extra ones. */
  | { readonly type: 'matching'; readonly question: MatchingQuestion; readonly rights: readonly Item[] }
  /** Categories keep the order of their set, which has a sense of its own. */
  | {
      readonly type: 'classify';
      readonly question: ClassifyQuestion;
      readonly categories: readonly Category[];
    };

/**
 * The same question and seed give the same instance, whatever the order in the file.
 *
 * @param seed an unsigned 32-bit integer
 */
export function instanceOf(question: Question, seed: number): Instance {
  const chance = seeded(seed);
  switch (question.type) {
    case 'single':
      return { type: 'single', question, options: shuffled(question.options, chance) };
    case 'multiple':
      return { type: 'multiple', question, options: shuffled(question.options, chance) };
    case 'true_false':
      return { type: 'true_false', question };
    case 'cloze':
      return { type: 'cloze', question };
    case 'numeric':
      return { type: 'numeric', question, drawn: question.template.draw(chance) };
    case 'chart': {
      const options = shuffled(question.options, chance);
      return { type: 'chart', question, options, drawn: question.template.draw(chance) };
    }
    case 'ordering':
      return { type: 'ordering', question, items: outOfOrder(question.items, chance) };
    case 'matching': {
      const rights = [...question.pairs.map(({ id, right }) => ({ id, text: right })), ...question.extra];
      return { type: 'matching', question, rights: shuffled(rights, chance) };
    }
    case 'classify':
      return { type: 'classify', question, categories: question.set.categories };
    default:
      return question satisfies never;
  }
}

/** What fills the `{slots}` of an instance's texts. */
export function slotsOf(instance: Instance): Slots {
  switch (instance.type) {
    case 'numeric':
      return { ...instance.drawn.slots, answer: instance.drawn.answer };
    case 'chart':
      return instance.drawn.slots;
    default:
      return {};
  }
}

function shuffled<One extends { readonly id: string }>(ones: readonly One[], chance: () => number): One[] {
  const sorted = [...ones].sort((a, b) => (a.id < b.id ? -1 : 1));
  return shuffle(sorted, chance);
}

/** Any order but the right one: a question that is shown solved asks nothing. */
function outOfOrder(items: readonly Item[], chance: () => number): Item[] {
  for (;;) {
    const order = shuffled(items, chance);
    if (order.some((item, at) => item.id !== items[at]?.id)) return order;
  }
}
