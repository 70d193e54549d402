import { describe, expect, it } from 'vitest';
import { isJumbo } from '../../../src/sandbox/page/markdown/is-jumbo.ts';
import { parseMarkdown } from '../../../src/sandbox/page-data/parse-markdown.ts';

const isLarge = (text: string) => isJumbo(parseMarkdown(text));

describe('a message of emoji alone', () => {
  it.each(['😀', '🎉🔥👍🏽', '👩‍👩‍👧‍👦 🇨🇴', '1️⃣\n2️⃣', '🐦'.repeat(30)])('is drawn large: %s', (text) => {
    expect(isLarge(text)).toBe(true);
  });

  it.each(['', ' ', '7', '#', 'hola 😀', '**😀**', '<:propio:1234567890123456789>', '🐦'.repeat(31)])(
    'is no other message: "%s"',
    (text) => {
      expect(isLarge(text)).toBe(false);
    },
  );
});
