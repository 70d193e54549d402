import type { Rule } from './rule.ts';

const QUESTIONS = 240;
const TERMS = 60;

/** The course is large enough that nobody learns the questions instead of what they ask. */
export const courseSize: Rule = ({ questions, terms }) => [
  ...(questions.length < QUESTIONS
    ? [{ file: 'questions', line: 1, message: `${questions.length} questions of ${QUESTIONS}` }]
    : []),
  ...(terms.length < TERMS
    ? [{ file: 'glossary', line: 1, message: `${terms.length} terms of ${TERMS}` }]
    : []),
];
