import { questionKind } from '../../study/question-kind.ts';
import type { Rule } from './rule.ts';

const PER_FACT = 3;
const PRACTISED = 2;

/**
 * Every fact has three questions or more: two or more to practise, of which one lets recognise and one makes produce the
 * answer, and one or more reserved for the progress checks.
 */
export const factsAsked: Rule = ({ facts, questions }) =>
  facts.flatMap(({ value: { id }, file, line }) => {
    const own = questions.map(({ value }) => value).filter((question) => question.facts.includes(id));
    const practised = own.filter(({ reserved }) => !reserved);
    const kinds = practised.map(questionKind);
    const lacks = [
      own.length < PER_FACT && `${own.length} questions of ${PER_FACT}`,
      practised.length < PRACTISED && `${practised.length} to practise of ${PRACTISED}`,
      !kinds.includes('recognition') && 'none to practise by recognising',
      !kinds.includes('production') && 'none to practise by producing',
      own.length === practised.length && 'none reserved',
    ].filter((lack) => lack !== false);
    return lacks.length === 0
      ? []
      : [{ file, line, entry: id, message: `Too few questions: ${lacks.join(', ')}` }];
  });
