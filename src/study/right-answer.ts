import type { Instance } from './instance.ts';
import type { Answer, Language } from './types.ts';

/** What somebody says who knows: `grade` gives it all points. A number is written with all its digits. */
export function rightAnswer(instance: Instance, language: Language): Answer {
  switch (instance.type) {
    case 'single':
    case 'classify':
      return { kind: 'option', option: instance.question.key };
    case 'chart':
      return { kind: 'option', option: instance.drawn.key };
    case 'true_false':
      return { kind: 'option', option: String(instance.question.key) };
    case 'multiple':
      return { kind: 'options', options: instance.question.keys };
    case 'cloze':
      return { kind: 'text', text: instance.question.answers[language][0] ?? '' };
    case 'numeric':
      return { kind: 'text', text: String(instance.drawn.answer) };
    case 'ordering':
      return { kind: 'order', items: instance.question.items.map(({ id }) => id) };
    case 'matching':
      return { kind: 'pairs', chosen: Object.fromEntries(instance.question.pairs.map(({ id }) => [id, id])) };
    default:
      return instance satisfies never;
  }
}
