import { describe, expect, it } from 'vitest';
import { sayInFile, sayInMessage } from '../../src/ui/say.ts';

const colombia = { locale: 'es-CO', decimal: 'comma' } as const;
const say = sayInMessage(colombia);

describe('What is said of a table', () => {
  it('rounds a figure, and never a value that stands in the table', () => {
    expect(say.number(1000.5678)).toBe('1.001');
    expect(say.exact(1000.5)).toBe('1.000,5');
    expect(say.exact(12_345.678)).toBe('12.345,678');
    expect(say.number(1_234_567)).toBe('1.234.567');
  });

  it('writes shares and lists as the reader does', () => {
    expect(say.share(2 / 3)).toBe('66,7\u00a0%');
    expect(say.list(['`a`', '`b`', '`c`'])).toBe('`a`, `b` o `c`');
  });

  it('marks a name as not its own words: for Discord as code, for a file in quotes', () => {
    expect(say.name('**real**')).toBe('`**real**`');
    expect(sayInFile(colombia).name('**real**')).toBe('"**real**"');
  });
});
