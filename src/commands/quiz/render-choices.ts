import type { APIButtonComponent, APIComponentInContainer } from 'discord.js';
import type { Instance } from '../../study/instance.ts';
import type { Item, Option } from '../../study/types.ts';
import { button, buttons, choice, disabled, menu, text } from '../../ui/card.ts';
import { LETTERS, PLACES } from './letters.ts';
import { type SayText, sayTextOf, type Wording } from './wording.ts';

/** Discord's limit on a row of buttons; more categories are chosen from a menu. */
const ROW = 5;

/** How a question is answered: blocks of its own, and what begins its last row of buttons. */
export type Choices = {
  blocks: (APIComponentInContainer | undefined)[];
  first: (APIButtonComponent | undefined)[];
};

/** @param order the items of an ordering that have been tapped so far, first to last */
export function renderChoices(
  instance: Instance,
  presentation: string,
  order: readonly string[],
  wording: Wording,
): Choices {
  const { quiz } = wording.words;
  const say = sayTextOf(instance, wording);
  const answerWith = (option: string, label: string) =>
    button('secondary', label, 'quiz.answer', { presentation, option });
  switch (instance.type) {
    case 'single':
    case 'chart':
      return blocks(
        instance.options.map(({ id, text: option }, at) =>
          choice(`**${LETTERS[at]}.** ${say(option)}`, answerWith(id, LETTERS[at] ?? '')),
        ),
      );
    case 'true_false':
      return blocks([buttons(answerWith('true', quiz.yes), answerWith('false', quiz.no))]);
    case 'classify': {
      const { categories } = instance;
      if (categories.length <= ROW)
        return blocks([buttons(...categories.map(({ id, name }) => answerWith(id, say(name))))]);
      const options = categories.map(({ id, name }) => ({ value: id, label: say(name) }));
      return blocks([menu(quiz.pickOne, options, 'quiz.pick', { presentation })]);
    }
    case 'multiple': {
      const { options } = instance;
      const lettered = options.map(({ id, text: option }, at) => ({
        value: id,
        label: `${LETTERS[at]}. ${say(option)}`,
      }));
      return blocks([
        text(...options.map(({ text: option }, at) => `**${LETTERS[at]}.** ${say(option)}`)),
        menu(quiz.pickAll, lettered, 'quiz.pickAll', { presentation }, options.length),
      ]);
    }
    case 'cloze':
      return { blocks: [], first: [button('primary', quiz.respond, 'quiz.openForm', { presentation })] };
    case 'numeric': {
      const { unit } = instance.question;
      return {
        blocks: [text(unit && quiz.unit(say(unit)))],
        first: [button('primary', quiz.respond, 'quiz.openForm', { presentation })],
      };
    }
    case 'ordering':
      return renderOrdering(instance.items, presentation, order, say, wording);
    case 'matching': {
      const { question, rights } = instance;
      return {
        blocks: [
          text(...question.pairs.map(({ left }) => `- **${say(left)}**`)),
          text(`-# ${quiz.rights}`, ...rights.map(({ text: right }) => `- ${say(right)}`)),
        ],
        first: [button('primary', quiz.pair, 'quiz.openForm', { presentation })],
      };
    }
    default:
      return instance satisfies never;
  }
}

function blocks(shown: Choices['blocks']): Choices {
  return { blocks: shown, first: [] };
}

/** What has been tapped carries its place and cannot be tapped again; the rest waits under its letter. */
function renderOrdering(
  items: readonly (Item | Option)[],
  presentation: string,
  order: readonly string[],
  say: SayText,
  { words: { quiz } }: Wording,
): Choices {
  const shown = items.map(({ id, text: item }, at) => {
    const place = order.indexOf(id);
    const mark = (place < 0 ? LETTERS[at] : PLACES[place]) ?? '';
    const tap = button('secondary', mark, 'quiz.tap', { presentation, item: id });
    return choice(
      place < 0 ? `**${mark}.** ${say(item)}` : `**${mark}** ${say(item)}`,
      place < 0 ? tap : disabled(tap),
    );
  });
  const undo = button('secondary', quiz.undo, 'quiz.undo', { presentation });
  return {
    blocks: [...shown, text(quiz.tapInOrder(order.length, items.length))],
    first: order.length === 0 ? [] : [undo],
  };
}
