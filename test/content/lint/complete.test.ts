import { describe, expect, test } from 'vitest';
import { courseSize } from '../../../src/content/lint/course-size.ts';
import { factsAsked } from '../../../src/content/lint/facts-asked.ts';
import { topicsCovered } from '../../../src/content/lint/topics-covered.ts';
import type { Question } from '../../../src/study/types.ts';
import { classify, cloze, matching, question, trueFalse } from '../../support/study-questions.ts';
import { located, page, sourceOf, teaching } from '../sound-source.ts';

const source = sourceOf({});
const [recall] = source.facts.filter(({ value }) => value.id === 'E3');

describe('a fact is asked often enough', () => {
  const lacks = (...questions: Question[]) =>
    factsAsked({ ...source, facts: recall ? [recall] : [], questions: located(...questions) }).map(
      ({ message }) => message,
    );
  const reserved = trueFalse({ id: 'kept', reserved: true });

  test('with one to recognise, one to produce and one reserved', () => {
    expect(lacks(question(), cloze(), reserved)).toEqual([]);
  });

  test.each([
    ['none', [], '0 questions of 3, 0 to practise of 2'],
    ['two', [question(), reserved], '2 questions of 3, 1 to practise of 2, none to practise by producing'],
    ['nothing reserved', [question(), cloze(), matching()], 'none reserved'],
    ['nothing to recognise', [matching(), cloze(), reserved], 'none to practise by recognising'],
    ['nothing to produce', [question(), classify(), reserved], 'none to practise by producing'],
    [
      'what produces is reserved',
      [question(), classify(), cloze({ reserved: true })],
      'none to practise by producing',
    ],
  ] as [string, Question[], string][])('not with %s', (_, questions, lack) => {
    expect(lacks(...questions)).toEqual([expect.stringContaining(lack)]);
  });

  test('a fault stands where the fact does', () => {
    expect(factsAsked({ ...source, questions: [] })).toContainEqual(
      expect.objectContaining({ file: 'facts.yaml', line: recall?.line, entry: 'E3' }),
    );
  });
});

describe('a topic is covered', () => {
  const questions = Array.from({ length: 10 }, (_, at) => {
    const make = [question, classify, cloze, matching][at % 4] ?? question;
    return make({ id: `q-${at}` });
  });
  const lacks = (given: readonly Question[], lessons = [teaching([page('goal')])]) =>
    topicsCovered({ ...source, lessons, questions: located(...given) })
      .filter(({ entry }) => entry === 'evaluation')
      .map(({ message }) => message);

  test('with a lesson and ten questions of four types', () => {
    expect(lacks(questions)).toEqual([]);
  });

  test('not with fewer, of fewer types, or without a lesson', () => {
    expect(lacks(questions.slice(1))).toEqual(['Incomplete: 9 questions of 10']);
    expect(
      lacks(
        questions.filter(({ type }) => type !== 'cloze'),
        [],
      ),
    ).toEqual(['Incomplete: no lesson, 8 questions of 10, 3 types of question of 4']);
  });
});

test('a course has 240 questions and 60 terms', () => {
  const questions = (count: number) => located(...Array.from({ length: count }, () => question()));
  const messages = courseSize({ ...source, questions: questions(239) }).map(({ message }) => message);
  expect(messages).toEqual(['239 questions of 240', '0 terms of 60']);
  expect(courseSize({ ...source, questions: questions(240) })).toHaveLength(1);
});
