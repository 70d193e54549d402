import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { shorten } from '../../src/ui/shorten.ts';

describe('A text that is too long', () => {
  it('is cut at its end, which is marked', () => {
    expect(shorten('predicho', 8)).toBe('predicho');
    expect(shorten('predicho', 7)).toBe('predic…');
  });

  it('loses whole characters, because Discord refuses halves', () => {
    expect(shorten('📈📈📈', 4)).toBe('📈…');
    const texts = fc.string({ unit: 'grapheme', maxLength: 200 });
    fc.assert(
      fc.property(texts, fc.integer({ min: 1, max: 100 }), (text, limit) => {
        const short = shorten(text, limit);
        expect(short.isWellFormed()).toBe(true);
        expect(short.length).toBeLessThanOrEqual(limit);
      }),
    );
  });
});
