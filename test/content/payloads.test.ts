import { describe, expect, test } from 'vitest';
import { payloadFaults } from '../../src/cli/payloads/payload-faults.ts';
import type { Content, Term } from '../../src/content/content.ts';
import { loadContent } from '../../src/content/load.ts';
import type { Question } from '../../src/study/types.ts';
import {
  both,
  classify,
  cloze,
  matching,
  numeric,
  ONE_OF_EACH,
  ordering,
  question,
} from '../support/study-questions.ts';
import { located, page, sourceOf, teaching } from './sound-source.ts';

const content = loadContent();

async function faultsOf(
  changes: Parameters<typeof sourceOf>[0],
  shown: Content = content,
): Promise<string[]> {
  const faults = await payloadFaults(sourceOf(changes), shown);
  return faults.map(({ file, entry, message }) => `${file} (${entry}): ${message}`);
}

const asked = (...questions: Question[]) => faultsOf({ questions: located(...questions) });

describe('what the bot shows of a course is held against Discord’s rules', () => {
  test('a sound question of every type passes', async () => {
    expect(await asked(...ONE_OF_EACH)).toEqual([]);
  });

  test('a button with too long a label', async () => {
    const { set } = classify();
    const long = {
      ...set,
      categories: set.categories.map((one) => ({ ...one, name: both('a'.repeat(81)) })),
    };
    const [first, ...others] = await asked(classify({ set: long }));
    expect(first).toMatch(
      /^questions\/evaluation\.yaml \(rain-in-quito\): Discord refuses it: .*label.* \(es\)$/,
    );
    expect(others).toHaveLength(1);
  });

  test('texts that are too long together', async () => {
    const items = ordering().items.map((item) => ({ ...item, text: both('a'.repeat(900)) }));
    const faults = await asked(ordering({ items }));
    expect(faults).toContainEqual(expect.stringMatching(/\(in-order\): Discord refuses it: .*4000/));
  });

  test('an id that does not fit a button', async () => {
    const items = ordering().items.map((item) => ({ ...item, id: `${item.id}${'a'.repeat(100)}` }));
    expect(await asked(ordering({ items }))).toContainEqual(
      expect.stringMatching(/\(in-order\): It cannot be shown: Custom id of \d+ characters/),
    );
  });

  test('a slot that nothing fills', async () => {
    expect(await asked(numeric({ explanation: { es: 'Es {answr}.', en: 'It is {answer}.' } }))).toEqual([
      'questions/evaluation.yaml (half-of-it): "{answr}" is left in a text (es)',
    ]);
  });

  test('a trap that cannot be typed', async () => {
    const traps = [{ answers: { es: ['¿?'], en: ['x'] }, misconception: both('?') }];
    expect(await asked(cloze({ traps }))).toEqual([expect.stringContaining('An answer cannot be graded')]);
  });

  test('one choice twice in a menu', async () => {
    const extra = [{ id: 'recall', text: both('again') }];
    expect(await asked(matching({ extra }))).toContainEqual(expect.stringContaining('Discord refuses it'));
  });

  test('a word whose definition is too long', async () => {
    const term: Term = {
      id: 'recall',
      topic: 'evaluation',
      term: both('Recall'),
      also: { es: [], en: [] },
      definition: both('a'.repeat(4001)),
      related: [],
    };
    const terms = [{ value: term, file: 'glossary/evaluation.yaml', line: 1 }];
    expect(await faultsOf({ terms })).toHaveLength(2);
    const many = Array.from({ length: 26 }, () => ({
      ...terms[0],
      value: { ...term, definition: both('a') },
    }));
    expect(await faultsOf({ terms: many as typeof terms })).toEqual([
      'glossary/evaluation.yaml (undefined): 26 words: a menu holds 25',
    ]);
  });

  test('a page that is too long', async () => {
    const long = {
      ...page('long'),
      blocks: [{ kind: 'text' as const, markdown: 'a'.repeat(4000), line: 7 }],
    };
    const lesson: Content['lesson'] = () => {
      return { topic: 'evaluation', title: 'T', minutes: 3, pages: [long] };
    };
    const faults = await faultsOf({ lessons: [teaching([long])] }, { ...content, lesson });
    expect(faults).toEqual([
      expect.stringMatching(/^lessons\/evaluation\.es\.md \(long\): Discord refuses it/),
    ]);
  });

  test('a title that the quiz cannot show', async () => {
    expect(await asked(question({ stem: both('a'.repeat(4001)) }))).toHaveLength(2);
  });
});
