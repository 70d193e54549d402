import { describe, expect, it } from 'vitest';
import { type Finding, lintTree } from './lint-tree.ts';
import { rooms, wordlessRooms } from './rooms.ts';

const sentences = [
  `export const a = 'Hola, clase';`,
  `export const b = 'Your answer was recorded.';`,
  `export const c = '¿Qué es la deriva?';`,
  `export const d = '✅ Muy bien hecho';`,
  `export const e = '**Tu racha** sigue';`,
  `export const f = 'no se encontró la pregunta';`,
  'export const g = (n: number) => `You have ${n} reviews`;',
  'export const h = (n: number) => `${n} preguntas por repasar`;',
  'export const i = (name: string) => `¡Hola, ${name}!`;',
  `export const j = { content: 'This button is not yours.' };`,
  `export const k = reply('Try again later');`,
  `export const l = card.error('Try again later');`,
];

const machines = [
  `export const a = 'not_a_table';`,
  `export const b = 'America/Bogota';`,
  `export const c = 'image/svg+xml; charset=utf-8';`,
  `export const d = 'utf-8';`,
  'export const e = (x: number, y: number) => `M ${x} ${y} L ${y} ${x} Z`;',
  `export const f = '<g fill="none" stroke-width="2">';`,
  'export const g = (x: number) => `<text x="${x}" text-anchor="middle" font-family="Inter">`;',
  'export const h = (x: number) => `translate(${x} 0) rotate(-90 0 0)`;',
  `throw new RangeError('A rate lies between 0 and 1');`,
  'throw new Error(`Not a figure that can be shown: ${value}`);',
  `throw new TypeError('Two samples of equal length', { cause });`,
  `class Fault extends Error { constructor() { super('The job gave no answer'); } }`,
  `log.error({ id }, 'An interaction failed');`,
  `context.log.info('Ready as the bot of this server');`,
  `if (error.message === 'Task queue is at limit') retry();`,
  '/** A sentence in a comment. */ // Otra frase más.',
];

const wordings = (found: readonly Finding[]) =>
  found.filter(({ rule, message }) => rule === 'plugin' && message.startsWith('A literal sentence'));

const flagged = (lines: readonly string[], file: string) => {
  const found = new Set(wordings(lintTree({ [file]: lines.join('\n') })).map(({ line }) => line));
  return lines.filter((_, index) => found.has(index + 1));
};

describe('the search for sentences', () => {
  it('finds what a person would read', () => {
    expect(flagged(sentences, 'src/ui/probe.ts')).toEqual(sentences);
  });

  it('passes over codes, drawings, bugs and log lines', () => {
    expect(flagged(machines, 'src/ui/probe.ts')).toEqual([]);
  });

  it('searches every room that words nothing itself', () => {
    const probe = "export const a = 'Hola, clase';";
    const found = wordings(
      lintTree(Object.fromEntries(rooms.map((room) => [`src/${room}/probe.ts`, probe]))),
    );
    expect(found.map(({ path }) => path).sort()).toEqual(
      wordlessRooms.map((room) => `src/${room}/probe.ts`).sort(),
    );
  });
});
