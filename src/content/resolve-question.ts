import type { CategorySet, Question, Topic } from '../study/types.ts';
import type { WrittenQuestion } from './schema.ts';
import { CHART_TEMPLATES, NUMERIC_TEMPLATES } from './templates/index.ts';

/** What an author wrote with the template and the categories that it names; `missing` says which are not there. */
export function resolveQuestion(
  written: WrittenQuestion,
  topic: Topic,
  sets: readonly CategorySet[],
): Question | { missing: string } {
  switch (written.type) {
    case 'numeric': {
      const template = NUMERIC_TEMPLATES.find(({ name }) => name === written.template);
      return template ? { ...written, topic, template } : { missing: noTemplate(written.template) };
    }
    case 'chart': {
      const template = CHART_TEMPLATES.find(({ name }) => name === written.template);
      return template ? { ...written, topic, template } : { missing: noTemplate(written.template) };
    }
    case 'classify': {
      const set = sets.find(({ id }) => id === written.set);
      return set
        ? { ...written, topic, set }
        : { missing: `There is no set "${written.set}" in categories.yaml` };
    }
    default:
      return { ...written, topic };
  }
}

function noTemplate(name: string): string {
  return `There is no template "${name}" in templates/index.ts`;
}
