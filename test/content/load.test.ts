import { appendFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { ContentError, describeFault } from '../../src/content/fault.ts';
import { loadContent } from '../../src/content/load.ts';
import { TOPICS } from '../../src/study/types.ts';
import { change, copyOfContent } from './copy-of-content.ts';

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
    const shown = images.map(({ id }) => id);
    expect(shown).toEqual(
      expect.arrayContaining(['confusion-matrix', 'accuracy', 'precision', 'recall', 'f1']),
    );
    for (const { svg, alt } of images) {
      expect(svg).toMatch(/^<svg /);
      expect(svg).not.toMatch(/href=|url\(http/);
      expect(alt.length).toBeGreaterThan(20);
    }
  });

  test('has no question of a fact that does not exist', () => {
    expect(content.questionsOfFact('X1')).toEqual([]);
  });
});

describe('broken content stops the start', () => {
  function faultsOf(directory: string): string[] {
    try {
      loadContent(directory);
    } catch (error) {
      if (error instanceof ContentError) return error.faults.map(describeFault);
      throw error;
    }
    return [];
  }

  test('a copy of the sound content loads', () => {
    expect(faultsOf(copyOfContent())).toEqual([]);
  });

  test('every fault is named at once: file, line, entry', () => {
    const directory = copyOfContent();
    const [evaluation, selection] = ['questions/evaluation.yaml', 'questions/selection.yaml'];
    const difficulty = change(directory, evaluation, 'difficulty: 1', 'difficulty: 4');
    change(directory, selection, 'key: best-predictions', 'key: best');
    const best = change(directory, selection, '- id: best-model-notes', '- id: best-model-notes');
    const byHand = change(directory, selection, '- id: rmse-by-hand', '- id: rmse-by-hand');
    const heading = change(directory, 'lessons/evaluation.es.md', '## F1 {#f1}', '## F1');
    appendFileSync(join(directory, 'retired.yaml'), '\n- { id: rmse-by-hand, reason: A test. }\n');
    expect(faultsOf(directory)).toEqual(
      expect.arrayContaining([
        expect.stringContaining(`${evaluation}:${difficulty} (accuracy-coffee-leaves): difficulty: `),
        `${selection}:${best} (best-model-notes): The key "best" is not one of the options`,
        `${selection}:${byHand} (rmse-by-hand): The id is retired: give the question a new one`,
        `lessons/evaluation.es.md:${heading}: A heading is written "## Title {#page-id}"`,
      ]),
    );
  });

  test('a formula that was changed and not drawn again', () => {
    const directory = copyOfContent();
    const line = change(directory, 'lessons/evaluation.en.md', 'F_1 =', 'F_2 =') - 1;
    expect(faultsOf(directory)).toContain(
      `lessons/evaluation.en.md:${line} (f1): The formula is not drawn yet: npm run formulas`,
    );
  });

  test('a picture that cannot be drawn', () => {
    const directory = copyOfContent();
    const line = change(directory, 'lessons/evaluation.en.md', 'tp=18', 'tp=many');
    expect(faultsOf(directory)).toEqual([
      expect.stringContaining(`lessons/evaluation.en.md:${line} (confusion-matrix): tp: `),
    ]);
  });

  test('a picture of a chart that there is not', () => {
    const directory = copyOfContent();
    const line = change(directory, 'lessons/evaluation.es.md', 'picture:confusion-matrix?', 'picture:pie?');
    expect(faultsOf(directory)).toContain(`lessons/evaluation.es.md:${line} (pie): No chart is called "pie"`);
  });

  test('a file that is not named after a topic', () => {
    const directory = copyOfContent();
    writeFileSync(join(directory, 'questions/evaluacion.yaml'), '');
    expect(faultsOf(directory)).toEqual(['questions/evaluacion.yaml:1: The file is not named after a topic']);
  });
});
