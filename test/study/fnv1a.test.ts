import { expect, test } from 'vitest';
import { fnv1a } from '../../src/study/fnv1a.ts';

test.each([
  ['', 'cbf29ce484222325'],
  ['a', 'af63dc4c8601ec8c'],
  ['foobar', '85944171f73967e8'],
])('the hash of %j is the published one', (text, hash) => {
  expect(fnv1a(text)).toBe(hash);
});

test('accents count, as UTF-8 bytes', () => {
  expect(fnv1a('precisión')).not.toBe(fnv1a('precision'));
});
