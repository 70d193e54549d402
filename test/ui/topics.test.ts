import { describe, expect, it } from 'vitest';
import type { TopicEntry } from '../../src/content/content.ts';
import { topicChoices, topicNamed } from '../../src/ui/topics.ts';

const TOPICS: TopicEntry[] = [
  { id: 'evaluation', name: { es: 'Evaluación del modelo', en: 'Model evaluation' } },
  { id: 'selection', name: { es: 'Selección del modelo', en: 'Model selection' } },
  { id: 'modeling', name: { es: 'Modelado', en: 'Modeling' } },
];

describe('The topic that somebody means', () => {
  it.each([
    ['evaluation', 'evaluation'],
    ['Evaluación del modelo', 'evaluation'],
    ['  MODEL SELECTION ', 'selection'],
    ['evaluacion', 'evaluation'],
    ['modelado', 'modeling'],
    ['modeling', 'modeling'],
  ])('is found by id, by name in either language, or by a part of it: %s', (typed, id) => {
    expect(topicNamed(TOPICS, typed)?.id).toBe(id);
  });

  it.each(['modelo', 'model', '', ' ', 'astrología'])('is not guessed: "%s"', (typed) => {
    expect(topicNamed(TOPICS, typed)).toBeUndefined();
  });
});

describe('The list of topics', () => {
  it('shows those that fit what was typed so far, in the language of the reader', () => {
    const names = (typed: string) => topicChoices(TOPICS, typed, 'es').map(({ name }) => name);
    expect(names('MODELO')).toEqual(['Evaluación del modelo', 'Selección del modelo']);
    expect(names('evaluat')).toEqual(['Evaluación del modelo']);
    expect(names('')).toHaveLength(TOPICS.length);
  });
});
