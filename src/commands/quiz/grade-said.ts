import type { Content } from '../../content/content.ts';
import { grade } from '../../study/grade.ts';
import type { Instance } from '../../study/instance.ts';
import type { Answer } from '../../study/types.ts';
import type { Context } from '../context.ts';

/** Grades an answer; what is typed may also be another word of the glossary. */
export function gradeSaid(instance: Instance, said: Answer, { content }: Pick<Context, 'content'>) {
  const confusables = said.kind === 'text' ? namesIn(content) : [];
  return grade(instance, said, { confusables });
}

/** The glossary never changes while ciclo runs. */
const names = new WeakMap<Content, readonly string[]>();

function namesIn(content: Content): readonly string[] {
  const known = names.get(content);
  if (known) return known;
  const made = [...content.terms.values()].flatMap(({ term, also }) => [
    term.es,
    term.en,
    ...also.es,
    ...also.en,
  ]);
  names.set(content, made);
  return made;
}
