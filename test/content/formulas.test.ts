import { Resvg } from '@resvg/resvg-js';
import { describe, expect, test } from 'vitest';
import { renderFormula } from '../../src/cli/render-formula.ts';
import { staleFormulas } from '../../src/cli/stale-formulas.ts';
import { formulaFile, formulasOf } from '../../src/content/formula-file.ts';
import { CONTENT_DIRECTORY, readSource } from '../../src/content/read-source.ts';
import type { ContentSource } from '../../src/content/source.ts';

const { source } = readSource(CONTENT_DIRECTORY);

/** How much of the picture is darker than mid-grey, in [0, 1]. */
function ink(svg: string): number {
  const { pixels } = new Resvg(svg, { font: { loadSystemFonts: false } }).render();
  let dark = 0;
  for (let at = 0; at < pixels.length; at += 4)
    if ((pixels[at] ?? 255) < 128 && pixels[at + 3] === 255) dark += 1;
  return dark / (pixels.length / 4);
}

describe('a formula', () => {
  test('is drawn without any font: every letter is a path, accents too', async () => {
    const [bare, accented] = [
      await renderFormula('x', 'x'),
      await renderFormula('\\text{¿áéíóúñ?}', 'accents'),
    ];
    expect(bare).not.toContain('<text');
    expect(accented).not.toContain('<text');
    expect(ink(accented)).toBeGreaterThan(ink(bare));
    expect(ink(bare)).toBeGreaterThan(0.0005);
  });

  test('stands on a card 720 pixels wide, with its words as title', async () => {
    const svg = await renderFormula('F_1', 'F1 < 1 & more');
    expect(svg).toContain('width="720"');
    expect(svg).toContain('<title>F1 &lt; 1 &amp; more</title>');
    expect(new Resvg(svg).render().width).toBe(720);
  });

  test('that is not TeX, or too wide for a phone, is refused', async () => {
    await expect(renderFormula('\\frac{1}', 'broken')).rejects.toThrow();
    await expect(renderFormula('\\unknown', 'unknown')).rejects.toThrow('\\unknown');
    await expect(renderFormula('a + '.repeat(30), 'wide')).rejects.toThrow('too wide');
  });
});

describe('the committed pictures', () => {
  test('are what the lessons say', async () => {
    expect(formulasOf(source).length).toBeGreaterThan(0);
    expect(await staleFormulas(CONTENT_DIRECTORY, source)).toEqual({ stale: [], faults: [] });
  });

  test('are out of date once a formula changes, and the old one is left over', async () => {
    const { stale } = await staleFormulas(
      CONTENT_DIRECTORY,
      withTex((tex) => `{${tex}}`),
    );
    const count = new Set(formulasOf(source).map(({ formula }) => formulaFile(formula))).size;
    expect(stale.filter(({ state }) => state === 'missing')).toHaveLength(count);
    expect(stale.filter(({ state }) => state === 'left over')).toHaveLength(count);
  });

  test('cannot be made of what is not TeX, which is a fault with its place', async () => {
    const { faults } = await staleFormulas(
      CONTENT_DIRECTORY,
      withTex(() => '\\frac{1}'),
    );
    expect(faults).toContainEqual({
      file: 'lessons/evaluation.es.md',
      line: expect.any(Number),
      entry: 'f1',
      message: expect.stringMatching(/^Cannot be drawn: /),
    });
  });
});

/** The content that ships, with every formula changed. */
function withTex(change: (tex: string) => string): ContentSource {
  const lessons = source.lessons.map(({ value, ...place }) => {
    const pages = value.pages.map((page) => {
      const blocks = page.blocks.map((block) =>
        block.kind === 'formula' ? { ...block, tex: change(block.tex) } : block,
      );
      return { ...page, blocks };
    });
    return { ...place, value: { ...value, pages } };
  });
  return { ...source, lessons };
}
