import { itemsInOrder } from '../../study/grading/items-in-order.ts';
import type { Instance } from '../../study/instance.ts';
import type { Answer, Localized, OptionId } from '../../study/types.ts';
import { quoted } from '../../ui/escape.ts';
import { formatDrawn } from '../../ui/fill-text.ts';
import { LETTERS } from './letters.ts';
import { sayTextOf, type Wording } from './wording.ts';

/** The whole right answer, line by line, with what the learner answered beside it. */
export function renderKey(instance: Instance, said: Answer, wording: Wording): string[] {
  const { words, language, numbers } = wording;
  const { quiz } = words;
  const say = sayTextOf(instance, wording);
  switch (instance.type) {
    case 'single':
      return choiceLines(lettered(instance.options), [instance.question.key], said, wording);
    case 'chart':
      return choiceLines(lettered(instance.options), [instance.drawn.key], said, wording);
    case 'multiple':
      return choiceLines(lettered(instance.options), instance.question.keys, said, wording);
    case 'true_false': {
      const key = String(instance.question.key);
      const choices = [
        { id: 'true', shown: quiz.yes },
        { id: 'false', shown: quiz.no },
      ];
      return choiceLines(choices, [key], said, wording);
    }
    case 'classify': {
      const { key } = instance.question;
      const matters = new Set([key, ...pickedIn(said)]);
      const choices = instance.categories
        .filter(({ id }) => matters.has(id))
        .map(({ id, name }) => ({ id, shown: say(name) }));
      return choiceLines(choices, [key], said, wording);
    }
    case 'cloze': {
      const { answers } = instance.question;
      const [shown = '', ...others] = answers[language];
      return [
        ...typedLine(said, wording),
        quiz.answerIs(`**${shown}**`),
        ...(others.length > 0 ? [quiz.alsoRight(others.join(', '))] : []),
      ];
    }
    case 'numeric': {
      const { unit } = instance.question;
      const answer = `**${formatDrawn(instance.drawn.answer, numbers)}**${unit ? ` ${say(unit)}` : ''}`;
      return [...typedLine(said, wording), quiz.answerIs(answer)];
    }
    case 'ordering': {
      const inOrder = said.kind === 'order' ? itemsInOrder(instance.question, said.items) : undefined;
      return instance.question.items.map(({ id, text }, at) => {
        const line = `**${at + 1}.** ${say(text)}`;
        if (said.kind !== 'order') return line;
        const place = said.items.indexOf(id);
        const mark = inOrder?.includes(id) ? '✅' : '❌';
        return `${mark} ${line}${place === at ? '' : remark([quiz.placedMark(place + 1)])}`;
      });
    }
    case 'matching': {
      const { question, rights } = instance;
      return question.pairs.map(({ id, left, right }) => {
        const chosen = said.kind === 'pairs' ? said.chosen[id] : undefined;
        const line = `**${say(left)}** → ${say(right)}`;
        if (chosen === undefined) return line;
        if (chosen === id) return `✅ ${line}`;
        const wrong = rights.find((one) => one.id === chosen);
        return `❌ ${line}${wrong ? remark([quiz.pairedMark(say(wrong.text))]) : ''}`;
      });
    }
    default:
      return instance satisfies never;
  }

  function lettered(options: readonly { id: OptionId; text: Localized }[]): Shown[] {
    return options.map(({ id, text }, at) => ({ id, shown: `**${LETTERS[at]}.** ${say(text)}` }));
  }
}

type Shown = { id: OptionId; shown: string };

function choiceLines(
  choices: readonly Shown[],
  keys: readonly OptionId[],
  said: Answer,
  { words: { quiz } }: Wording,
): string[] {
  const picked = pickedIn(said);
  return choices.map(({ id, shown }) => {
    const isKey = keys.includes(id);
    const isPicked = picked.includes(id);
    const isOneOfSeveral = said.kind === 'options';
    const mark = isKey ? '✅ ' : isPicked ? '❌ ' : '';
    const remarks = [
      isKey && !isOneOfSeveral && quiz.keyMark,
      isPicked && quiz.chosenMark,
      isKey && isOneOfSeveral && !isPicked && quiz.missedMark,
    ];
    return `${mark}${shown}${remark(remarks.filter((one) => one !== false))}`;
  });
}

function pickedIn(said: Answer): readonly OptionId[] {
  if (said.kind === 'option') return [said.option];
  return said.kind === 'options' ? said.options : [];
}

function typedLine(said: Answer, { words: { quiz } }: Wording): string[] {
  return said.kind === 'text' ? [quiz.typed(quoted(said.text))] : [];
}

function remark(remarks: readonly string[]): string {
  return remarks.length === 0 ? '' : ` — *${remarks.join(' · ')}*`;
}
