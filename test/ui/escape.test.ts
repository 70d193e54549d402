import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { escaped, plain, quoted } from '../../src/ui/escape.ts';

describe("A stranger's text", () => {
  it('stays on one line and within reach, whatever it holds', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (raw) => {
        expect([...plain(raw)].length).toBeLessThanOrEqual(60);
        expect(plain(raw)).not.toMatch(/[\n\r\u061c\u202e\u2066]/);
      }),
    );
  });

  it('stays apart from another one that begins alike', () => {
    const question = '¿Qué tan de acuerdo está con lo que se dice del servicio de domicilios de su barrio?';
    expect([`${question} [rapidez]`, `${question} [precio]`].map(plain)).toEqual([
      '¿Qué tan de acuerdo está con …cilios de su barrio? [rapidez]',
      '¿Qué tan de acuerdo está con …icilios de su barrio? [precio]',
    ]);
  });

  it('cannot end its own quotation', () => {
    fc.assert(
      fc.property(fc.string({ unit: fc.constantFrom('`', 'a', '\n', '*') }), (raw) => {
        expect(quoted(raw)).toMatch(/^`[^`]+`$/);
      }),
    );
  });

  it('from right to left does not turn the sentence around it', () => {
    expect(quoted('שלום')).toBe('\u200e`שלום`\u200e');
    expect(quoted('peso (سلام)')).toBe('\u200e`peso (سلام)`\u200e');
    expect(quoted('Ñandú 😀')).toBe('`Ñandú 😀`');
  });

  it('is no markup inside of a sentence', () => {
    expect(escaped('**gratis** [aquí](https://x.y) # título')).toBe(
      '\\*\\*gratis\\*\\* \\[aquí](https://x.y) # título',
    );
  });
});
