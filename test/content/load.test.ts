import { appendFileSync, cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { ContentError } from '../../src/content/fault.ts';
import { loadContent } from '../../src/content/load.ts';
import { CONTENT_DIRECTORY } from '../../src/content/read-source.ts';
import { TOPICS } from '../../src/study/types.ts';

describe('the content that ships', () => {
  const content = loadContent();

  test('has the twelve topics in order, each with its facts', () => {
    expect(content.topics.map(({ id }) => id)).toEqual(TOPICS);
    for (const topic of TOPICS) expect(content.factsOf(topic).length).toBeGreaterThan(0);
    expect(content.facts.get('E3')).toMatchObject({ topic: 'evaluation', source: 'notes' });
  });

  test('introduces facts in the order of the topics', () => {
    const order = [...content.facts.values()].map(({ topic }) => TOPICS.indexOf(topic));
    expect(order).toEqual(order.toSorted((a, b) => a - b));
  });

  test.each(['evaluation', 'selection'] as const)('asks for every fact of %s', (topic) => {
    for (const { id } of content.factsOf(topic)) {
      expect(content.questionsOfFact(id), id).not.toEqual([]);
      for (const question of content.questionsOfFact(id)) expect(question.facts).toContain(id);
    }
  });

  test('teaches evaluation in both languages, page for page, and about three minutes long', () => {
    const [es, en] = [content.lesson('evaluation', 'es'), content.lesson('evaluation', 'en')];
    expect(es?.pages.map(({ id }) => id)).toEqual(en?.pages.map(({ id }) => id));
    for (const lesson of [es, en]) {
      expect(lesson?.minutes).toBeGreaterThanOrEqual(3);
      expect(lesson?.minutes).toBeLessThanOrEqual(4);
    }
  });

  test('shows formulas and pictures as self-contained drawings with a description', () => {
    const blocks = content.lesson('evaluation', 'es')?.pages.flatMap((page) => page.blocks) ?? [];
    const images = blocks.flatMap((block) => (block.kind === 'image' ? [block] : []));
    expect(images.map(({ id }) => id)).toEqual(['confusion-matrix', 'accuracy', 'precision', 'recall', 'f1']);
    for (const { svg, alt } of images) {
      expect(svg).toMatch(/^<svg /);
      expect(svg).not.toMatch(/href=|url\(http/);
      expect(alt.length).toBeGreaterThan(20);
    }
  });

  test('says nothing where a lesson is not written or a fact does not exist', () => {
    expect(content.lesson('mlops', 'es')).toBeUndefined();
    expect(content.questionsOfFact('X1')).toEqual([]);
  });
});

describe('broken content stops the start', () => {
  let directory = '';
  beforeEach(() => {
    directory = mkdtempSync(join(tmpdir(), 'content-'));
    cpSync(CONTENT_DIRECTORY, directory, { recursive: true });
  });
  afterEach(() => rmSync(directory, { recursive: true }));

  function faults(): string[] {
    try {
      loadContent(directory);
    } catch (error) {
      if (error instanceof ContentError) return error.message.split('\n').slice(1);
      throw error;
    }
    return [];
  }

  /** The line, counted from 1, of the first line that holds the text. */
  function lineOf(file: string, text: string): number {
    return (
      readFileSync(join(directory, file), 'utf8')
        .split('\n')
        .findIndex((line) => line.includes(text)) + 1
    );
  }

  function change(file: string, from: string, to: string): void {
    const text = readFileSync(join(directory, file), 'utf8');
    writeFileSync(join(directory, file), text.replace(from, to));
  }

  test('a copy of the sound content loads', () => {
    expect(faults()).toEqual([]);
  });

  test('every fault is named at once: file, line, entry', () => {
    const questions = 'questions/evaluation.yaml';
    change(questions, 'difficulty: 1', 'difficulty: 4');
    change('questions/selection.yaml', 'key: best-predictions', 'key: best');
    change('lessons/evaluation.es.md', '## F1 {#f1}', '## F1');
    appendFileSync(join(directory, 'retired.yaml'), '\n- { id: rmse-by-hand, reason: A test. }\n');
    const best = lineOf('questions/selection.yaml', 'id: best-model-notes');
    const byHand = lineOf('questions/selection.yaml', 'id: rmse-by-hand');
    expect(faults()).toEqual(
      expect.arrayContaining([
        expect.stringContaining(
          `${questions}:${lineOf(questions, 'difficulty: 4')} (accuracy-coffee-leaves): difficulty`,
        ),
        `questions/selection.yaml:${best} (best-model-notes): The key "best" is not one of the options`,
        `questions/selection.yaml:${byHand} (rmse-by-hand): The id is retired: give the question a new one`,
        `lessons/evaluation.es.md:${lineOf('lessons/evaluation.es.md', '## F1')}: A heading is written "## Title {#page-id}"`,
      ]),
    );
  });

  test('a formula that was changed and not drawn again', () => {
    change('lessons/evaluation.en.md', 'F_1 =', 'F_2 =');
    expect(faults()).toEqual(
      expect.arrayContaining([
        expect.stringContaining('(f1): The formula is not drawn yet: npm run formulas'),
      ]),
    );
  });

  test('a picture that cannot be drawn', () => {
    change('lessons/evaluation.en.md', 'tp=18', 'tp=many');
    const line = lineOf('lessons/evaluation.en.md', 'tp=many');
    expect(faults()).toEqual([
      expect.stringContaining(`lessons/evaluation.en.md:${line} (confusion-matrix): tp`),
    ]);
  });

  test('a file that is not named after a topic', () => {
    writeFileSync(join(directory, 'questions/evaluacion.yaml'), '');
    expect(faults()).toEqual(['questions/evaluacion.yaml:1: The file is not named after a topic']);
  });
});
