import { describe, expect, test } from 'vitest';
import { drawCourseMap } from '../../src/charts/course-map.ts';
import { renderPng } from '../../src/charts/png.ts';
import { es } from '../../src/i18n/lesson/es.ts';
import { colombia } from '../support/number-styles.ts';
import { readSvg } from './drawn.ts';

const TOPICS = [
  { facts: 4, firm: 2, fresh: 1 },
  { facts: 6, firm: 0, fresh: 0 },
  { facts: 0, firm: 0, fresh: 0 },
];
const drawn = (topics: Parameters<typeof drawCourseMap>[0]) => drawCourseMap(topics, es.map, colombia);
const dark = (svg: string) => svg.match(/<path [^>]*fill="#0072b2"/g)?.length ?? 0;
const hatched = (svg: string) => svg.match(/<path [^>]*fill="url\(#fresh\)"/g)?.length ?? 0;

describe('the course map', () => {
  test('numbers its topics, says the share that is known now, and what its fillings mean', () => {
    const { words, texts } = readSvg(drawn(TOPICS));
    expect(words).toEqual(
      expect.arrayContaining(['1', '2', '3', '30\u00a0%', 'sabes ahora', 'firme: 21 días o más', 'reciente']),
    );
    for (const { size } of texts) expect(size).toBeGreaterThanOrEqual(22);
  });

  test('goes round clockwise from the top', () => {
    const { texts } = readSvg(drawn(TOPICS));
    const [first, second, third] = ['1', '2', '3'].map((number) => texts.find(({ text }) => text === number));
    expect(first?.x).toBeGreaterThan(360);
    expect(second?.y).toBeGreaterThan(first?.y ?? 720);
    expect(third?.x).toBeLessThan(360);
  });

  test('fills only what is known', () => {
    expect([dark(drawn(TOPICS)), hatched(drawn(TOPICS))]).toEqual([1, 1]);
    const nothing = drawn([{ facts: 3, firm: 0, fresh: 0 }]);
    expect([dark(nothing), hatched(nothing)]).toEqual([0, 0]);
    expect(readSvg(nothing).words).toContain('0\u00a0%');
  });

  test('leaves ink', () => {
    expect(renderPng(drawn(TOPICS)).length).toBeGreaterThan(10_000);
  });
});
