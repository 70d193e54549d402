import { describe, expect, it } from 'vitest';
import { wordsFor } from '../../../src/sandbox/page/words/words.ts';

type Leaf = { path: string; value: unknown };

function leavesOf(value: unknown, path = ''): Leaf[] {
  if (value === null || typeof value !== 'object' || Array.isArray(value)) return [{ path, value }];
  return Object.entries(value).flatMap(([key, child]) => leavesOf(child, `${path}/${key}`));
}

const es = leavesOf(wordsFor('es-419'));
const en = leavesOf(wordsFor('en-US'));

describe('the words of the page', () => {
  it('are the same ones in both languages, in the same order', () => {
    const shape = (leaves: Leaf[]) => leaves.map(({ path, value }) => [path, typeof value]);
    expect(shape(es)).toEqual(shape(en));
  });

  it('are never empty', () => {
    expect([...es, ...en].filter(({ value }) => value === '')).toEqual([]);
  });

  it('say every sentence in its own language', () => {
    const same = es.filter(
      ({ path, value }, index) =>
        typeof value === 'string' &&
        /\p{L} \p{L}/u.test(value) &&
        value === en[index]?.value &&
        // The name of a language is written in that language.
        !path.includes('/languages/'),
    );
    expect(same.map(({ path }) => path)).toEqual([]);
  });

  it('count one character as one', () => {
    const [spanish, english] = [wordsFor('es-419').shell, wordsFor('en-US').shell];
    expect([2, 1, 0, -1, -2].map(spanish.charactersLeft)).toEqual([
      ...['Quedan 2 caracteres', 'Queda 1 carácter', 'Quedan 0 caracteres'],
      ...['Sobra 1 carácter', 'Sobran 2 caracteres'],
    ]);
    expect([2, 1, 0, -1, -2].map(english.charactersLeft)).toEqual([
      ...['2 characters left', '1 character left', '0 characters left'],
      ...['1 character too many', '2 characters too many'],
    ]);
  });

  it('address the reader as tú', () => {
    const foreign = /\b(usted|ustedes|vosotros|vos|fichero|ordenador|computadora|pulsa|pulse|haga)\b/i;
    expect(es.filter(({ value }) => foreign.test(String(value)))).toEqual([]);
  });
});
