import { describe, expect, it } from 'vitest';
import { lintTree } from './lint-tree.ts';
import { clocklessRooms, pureRooms, rooms } from './rooms.ts';

const hidden = [
  'export const a = Date.now();',
  'export const b = [1].map(Date.now);',
  'export const c = new Date();',
  'export const d = new Date;',
  'export const e = Date();',
  'export const f = Math.random();',
  'export const g = performance.now();',
  'export const h = crypto.randomUUID();',
  `export const i = new Intl.DateTimeFormat('es').format();`,
  'const { now } = Date; export const j = now;',
  'const { random } = Math; export const k = random;',
];

const open = [
  'export const a = (now: number) => new Date(now).getUTCDay();',
  'export const b = Math.max(1, 2);',
  'export const c = Date.UTC(2026, 0, 1);',
  `export const d = (now: number) => new Intl.DateTimeFormat('es').format(now);`,
  'export const e = (random: () => number) => random();',
];

const timers = ['setTimeout(run, 1);', 'setInterval(run, 1);', 'globalThis.setTimeout(run, 1);'];
const host = [
  'process.exit();',
  'fetch(url);',
  'Buffer.from(text);',
  'crypto.subtle.digest();',
  'globalThis.x = 1;',
];

/** The lines of a file in `room` that its rules about time, chance and the machine object to. */
function objections(lines: readonly string[], files: readonly string[]): Map<string, string[]> {
  const found = lintTree(Object.fromEntries(files.map((file) => [file, lines.join('\n')])));
  const ours = found.filter(({ rule }) => rule === 'plugin' || rule === 'lint/style/noRestrictedGlobals');
  return new Map(
    files.map((file) => [
      file,
      lines.filter((_, index) => ours.some(({ path, line }) => path === file && line === index + 1)),
    ]),
  );
}

const at = (room: string) => `src/${room}/probe.ts`;
const inEvery = (files: readonly string[], lines: readonly string[]) =>
  new Map(files.map((file) => [file, lines]));
const free = rooms.filter((room) => !(clocklessRooms as readonly string[]).includes(room));

describe('a room without a clock of its own', () => {
  const files = [...clocklessRooms.map(at), 'src/commands/live/probe.ts', 'src/i18n/quiz/es.ts'];

  it('reads no hidden clock and throws no hidden die', () => {
    expect(objections(hidden, files)).toEqual(inEvery(files, hidden));
  });

  it('computes with the times that it is given', () => {
    expect(objections(open, files)).toEqual(inEvery(files, []));
  });

  it('sets no timer: the bot schedules through the clock', () => {
    expect(objections(timers, files)).toEqual(inEvery(files, timers));
  });
});

describe('a pure room', () => {
  it('touches nothing of the machine', () => {
    const files = pureRooms.map(at);
    expect(objections(host, files)).toEqual(inEvery(files, host));
  });
});

describe('the rooms that live in real time', () => {
  it('read it and wait in it', () => {
    const files = free.map(at);
    expect(objections([...hidden, ...timers], files)).toEqual(inEvery(files, []));
  });
});
