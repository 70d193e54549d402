import { describe, expect, it } from 'vitest';
import { catalogues } from '../../src/i18n/catalogue.ts';

type Leaf = { path: string; kind: string; length: number; value: unknown };

function leavesOf(value: unknown, path = ''): Leaf[] {
  if (typeof value === 'object' && value !== null) {
    return Object.entries(value).flatMap(([key, child]) => leavesOf(child, `${path}/${key}`));
  }
  return [{ path, kind: typeof value, length: typeof value === 'function' ? value.length : 0, value }];
}

const es = leavesOf(catalogues.es);
const en = leavesOf(catalogues.en);
const textsOf = (leaves: Leaf[]) => leaves.map(({ path, value }) => ({ path, text: String(value) }));

describe('The catalogues', () => {
  it('have the same entries in the same order', () => {
    expect(es.map(({ path, kind }) => [path, kind])).toEqual(en.map(({ path, kind }) => [path, kind]));
  });

  it('leave nothing empty', () => {
    expect([...es, ...en].filter(({ value }) => value === '')).toEqual([]);
  });

  it('address the learner as tú, and speak the Spanish of Latin America', () => {
    const foreign = /\b(usted|ustedes|vosotros|vos|fichero|ordenador|pulsa|pulse|haga|vale)\b/i;
    expect(textsOf(es).filter(({ text }) => foreign.test(text))).toEqual([]);
  });

  it('translate everything that is a sentence', () => {
    const same = es.filter(
      ({ value }, i) => typeof value === 'string' && /\p{L} \p{L}/u.test(value) && value === en[i]?.value,
    );
    expect(same.map(({ path }) => path)).toEqual([]);
  });
});
