import type { Instance } from '../../study/instance.ts';
import { rightAnswer } from '../../study/right-answer.ts';
import type { Answer, Language } from '../../study/types.ts';

/** The longest thing that fits the form. */
const LONG = '¿mmm? '.repeat(17).slice(0, 100);

/** Answers of every sort to a question as it is shown: right, not known, and wrong in the ways that say the most. */
export function answersTo(instance: Instance, language: Language): Answer[] {
  return [rightAnswer(instance, language), { kind: 'dont_know' }, ...wrongAnswers(instance, language)];
}

function wrongAnswers(instance: Instance, language: Language): Answer[] {
  const options = (ids: readonly string[]): Answer[] => ids.map((option) => ({ kind: 'option', option }));
  const idsOf = (ones: readonly { id: string }[]) => ones.map(({ id }) => id);
  switch (instance.type) {
    case 'single':
    case 'chart':
      return options(idsOf(instance.options));
    case 'classify':
      return options(idsOf(instance.categories));
    case 'true_false':
      return options([String(!instance.question.key)]);
    case 'multiple': {
      const all = idsOf(instance.options);
      const wrong = all.filter((id) => !instance.question.keys.includes(id));
      return [wrong, all].map((picked) => ({ kind: 'options', options: picked }));
    }
    case 'cloze':
      return [...instance.question.traps.map(({ answers }) => answers[language][0] ?? ''), LONG].map(typed);
    case 'numeric':
      return [...Object.values(instance.drawn.traps).map(String), `${instance.drawn.answer / 100}`].map(
        typed,
      );
    case 'ordering':
      return [{ kind: 'order', items: idsOf(instance.question.items).toReversed() }];
    case 'matching': {
      const ids = idsOf(instance.question.pairs);
      const rights = idsOf(instance.rights);
      const chosen = ids.map((id, at) => [id, rights.find((right) => right !== id) ?? rights[at] ?? '']);
      return [{ kind: 'pairs', chosen: Object.fromEntries(chosen) }];
    }
    default:
      return instance satisfies never;
  }
}

function typed(text: string): Answer {
  return { kind: 'text', text };
}
