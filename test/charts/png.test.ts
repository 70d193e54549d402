import { describe, expect, test } from 'vitest';
import { drawCard } from '../../src/charts/card.ts';
import { renderPng } from '../../src/charts/png.ts';
import { svgText } from '../../src/charts/svg-text.ts';
import { WEIGHT } from '../../src/charts/theme.ts';

const render = (text: string, weight: number = WEIGHT.normal) =>
  Buffer.from(renderPng(drawCard('', [svgText(100, 100, text, { weight })]))).toString('base64');

describe('drawing', () => {
  test('makes a PNG of 720 × 720', () => {
    const png = Buffer.from(renderPng(drawCard('', [])));
    expect(png.subarray(1, 4).toString()).toBe('PNG');
    expect([png.readUInt32BE(16), png.readUInt32BE(20)]).toEqual([720, 720]);
  });

  test.each([...'¿¡áéíóúñÜ±−²·↑→…«»'])('%s leaves ink of its own', (char) => {
    // Not nothing, not the box of a letter that the font lacks, not the letter without its accent.
    const others = ['', '\u{10ffff}', char.normalize('NFD').replace(/[\u0300-\u036f]/g, '')];
    for (const other of others.filter((one) => one !== char)) expect(render(char)).not.toBe(render(other));
  });

  test('both weights are loaded', () => {
    expect(render('Real', WEIGHT.strong)).not.toBe(render('Real', WEIGHT.normal));
  });
});
