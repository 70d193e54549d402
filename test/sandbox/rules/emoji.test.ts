import { describe, expect, it } from 'vitest';
import { emoji } from '../../../src/sandbox/rules/emoji.ts';

describe('emoji', () => {
  it.each(['✅', '▶', '▶️', '1️⃣', '🇲🇽', '👩🏽‍🏫', '🏴󠁧󠁢󠁷󠁬󠁳󠁿'])('takes %s', (name) => {
    expect(emoji({ name }, ['emoji'])).toEqual([]);
  });

  it.each(['', '1', 'a', '★', ':tada:', '🎉🎉', '🎉 '])('refuses %j', (name) => {
    expect(emoji({ name }, ['emoji'])).toMatchObject([{ path: ['emoji', 'name'] }]);
  });

  it('takes a custom one by its id, whatever its name', () => {
    expect(emoji({ id: '123456789012345678', name: 'ciclo' }, ['emoji'])).toEqual([]);
  });

  it('has nothing against none', () => {
    expect(emoji(undefined, ['emoji'])).toEqual([]);
  });
});
