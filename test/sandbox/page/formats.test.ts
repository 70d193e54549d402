import { describe, expect, it } from 'vitest';
import { relativeTime } from '../../../src/sandbox/page/markdown/relative-time.ts';
import { fileSize } from '../../../src/sandbox/page/media/file-size.ts';
import { safeHref } from '../../../src/sandbox/page/media/safe-href.ts';
import { messageTime } from '../../../src/sandbox/page/messages/message-time.ts';
import { message as english } from '../../../src/sandbox/page/words/message-en.ts';

const minute = 60_000;
const day = 24 * 60 * minute;

describe('how far a moment is', () => {
  it.each([
    [0, 'en-US', 'now'],
    [59_000, 'en-US', 'in 59 seconds'],
    [-90 * minute, 'en-US', '1 hour ago'],
    [3 * day, 'es-419', 'dentro de 3 días'],
    [-400 * day, 'es-ES', 'hace 1 año'],
  ])('%i ms is said in %s: %s', (distance, locale, words) => {
    expect(relativeTime(1e12 + distance, 1e12, locale)).toBe(words);
  });
});

describe('when a message was written', () => {
  const now = new Date(2026, 2, 9, 15, 4).getTime();

  it('is said by the time alone today, and with the day before', () => {
    expect(messageTime(now - 60 * minute, now, 'en-US', english)).toBe('2:04 PM');
    expect(messageTime(now - day, now, 'en-US', english)).toBe('Yesterday at 3:04 PM');
    expect(messageTime(now - 3 * day, now, 'en-US', english)).toBe('3/6/26, 3:04 PM');
  });
});

describe('the size of a file', () => {
  it.each([
    [0, '0 bytes'],
    [1, '1 byte'],
    [1536, '1.5 kB'],
    [3_500_000, '3.34 MB'],
  ])('of %i bytes is %s', (bytes, words) => {
    expect(fileSize(bytes, 'en-US')).toBe(words);
  });
});

describe('an address', () => {
  it('is followed only on the web', () => {
    expect(safeHref(' https://example.org/a ')).toBe('https://example.org/a');
    expect(safeHref('HTTP://example.org')).toBe('HTTP://example.org');
    for (const address of [
      'javascript:alert(1)',
      'data:text/html,x',
      ' \tjavascript:x',
      '//example.org',
      'attachment://a',
    ])
      expect(safeHref(address), address).toBeUndefined();
  });
});
