import { readdirSync, readFileSync } from 'node:fs';
import { dirname, join, relative } from 'node:path';
import { describe, expect, it } from 'vitest';
import { lintTree } from './lint-tree.ts';
import { namedFiles, type Place, places, rooms, rootFiles } from './rooms.ts';

const home = join(import.meta.dirname, '../..');
const RESTRICTED = 'lint/style/noRestrictedImports';

/** All that could be imported: our own rooms, every package of package.json, and what arrives with those. */
const packages = [...dependencies(), 'discord-api-types', 'lit', 'node:fs'];
const targets = [...rooms.map((room) => `${room}/probe.ts`), ...rootFiles, ...namedFiles, ...packages];

function dependencies(): string[] {
  const manifest = JSON.parse(readFileSync(join(home, 'package.json'), 'utf8')) as {
    dependencies: object;
    devDependencies: object;
  };
  return Object.keys({ ...manifest.dependencies, ...manifest.devDependencies });
}

/** How `file` writes an import of `target`. */
function specifier(file: string, target: string): string {
  if (packages.includes(target)) return inPackage(target);
  const path = relative(dirname(file), join('src', target));
  return path.startsWith('.') ? path : `./${path}`;
}

/** Packages that are imported by a path inside them. */
function inPackage(name: string): string {
  if (name === '@mathjax/src') return '@mathjax/src/js/mathjax.js';
  if (name === 'discord-api-types') return 'discord-api-types/v10';
  if (name === 'discord-api-spec') return 'discord-api-spec/zod';
  return name;
}

const named = (list: readonly string[], target: string) =>
  list.some((name) => target === name || (!packages.includes(target) && target.startsWith(`${name}/`)));

/** A file's own room, which its row does not speak of. */
const atHome = (file: string, target: string) =>
  !packages.includes(target) && target.includes('/') && file.startsWith(`src/${target.split('/')[0]}/`);

type Import = { statement: string; allowed: boolean };

/** Every import that `file` could write, once of a value and once of a type. */
function importsOf(file: string, place: Place): Import[] {
  return targets
    .filter((target) => file !== `src/${target}` && !atHome(file, target))
    .flatMap((target) => {
      const from = specifier(file, target);
      const value = named(place.imports, target);
      return [
        { statement: `import { probe } from '${from}';`, allowed: value },
        {
          statement: `import type { Probe } from '${from}';`,
          allowed: value || named(place.types ?? [], target),
        },
      ];
    });
}

const files = Object.values(places).flatMap((place) => place.files.map((file) => ({ file, place })));

/** The table of CONTRIBUTING.md, room by room. */
function documentedRows(): [string, { imports: string[]; types: string[] }][] {
  const [, section = ''] = readFileSync(join(home, 'CONTRIBUTING.md'), 'utf8').split(
    '## Which way imports point',
  );
  const names = (cell = '') => [...cell.matchAll(/`([^`]+)`/g)].map(([, name = '']) => name);
  return section
    .split('\n')
    .filter((line) => line.startsWith('| `'))
    .map((line) => line.split('|').slice(1).map(names))
    .flatMap(([who = [], imports = [], types = []]) =>
      who.map((room): [string, { imports: string[]; types: string[] }] => [
        room,
        { imports: [...imports].sort(), types: [...types].sort() },
      ]),
    );
}

describe('which way imports point', () => {
  const found = lintTree(
    Object.fromEntries(
      files.map(({ file, place }) => [
        file,
        importsOf(file, place)
          .map(({ statement }) => statement)
          .join('\n'),
      ]),
    ),
  );

  it.each(files)('$file imports what its row names and nothing else', ({ file, place }) => {
    const imports = importsOf(file, place);
    const refused = new Set(
      found.filter(({ path, rule }) => path === file && rule === RESTRICTED).map(({ line }) => line),
    );
    const accepted = imports.filter((_, index) => !refused.has(index + 1)).map(({ statement }) => statement);
    expect(accepted).toEqual(imports.filter(({ allowed }) => allowed).map(({ statement }) => statement));
  });

  it('has a row for every room and root file that there is', () => {
    const there = readdirSync(join(home, 'src'));
    const known: readonly string[] = [...rooms, ...rootFiles];
    expect(there.filter((name) => !known.includes(name))).toEqual([]);
  });

  it('is what CONTRIBUTING.md tells: a row for each room, the same rooms in it', () => {
    const ours = (list: readonly string[] = []) => list.filter((name) => !packages.includes(name)).sort();
    const told = new Map(documentedRows().map(([room, row]) => [room, row]));
    for (const room of [...rooms, ...rootFiles]) {
      const place = places[room === 'commands' ? 'a command' : room];
      expect([room, told.get(room)]).toEqual([
        room,
        { imports: ours(place?.imports), types: ours(place?.types) },
      ]);
    }
  });

  it('holds the tests and the benchmarks to no row: they may import every room', () => {
    const probe = targets.map(
      (target) => `import { probe } from '${specifier('test/study/probe.ts', target)}';`,
    );
    const inTests = lintTree({ 'test/study/probe.ts': probe.join('\n') });
    expect(inTests.filter(({ rule }) => rule === RESTRICTED)).toEqual([]);
  });
});

describe('inside a room', () => {
  const own = {
    'src/study/probe.ts': ['./grade.ts', './live/answer.ts'],
    'src/study/live/probe.ts': ['./answer.ts', '../grade.ts'],
    'src/store/migrations/probe.ts': ['../dialect.ts'],
    'src/i18n/startup/probe.ts': ['./en.ts', '../locale.ts'],
    'src/sandbox/probe.ts': ['./world/world.ts'],
    'src/sandbox/http/probe.ts': ['../world/world.ts', '../clock.ts', './api.ts'],
    'src/sandbox/page/folder/probe.ts': ['./message.ts', '../theme.ts', '../folder/message.ts'],
    'src/commands/probe.ts': ['./command.ts', './context.ts'],
    'src/commands/live/probe.ts': ['./answer.ts', '../command.ts', '../context.ts', '../tables/spec.ts'],
    'src/i18n/rmse/probe.ts': ['./en.ts', '../tables/en.ts'],
    'src/commands/index.ts': ['./quiz.ts', './live/command.ts'],
  };
  const others = {
    'src/study/probe.ts': ['./../store/open.ts', './live/../../store/open.ts'],
    'src/study/live/probe.ts': ['../app.ts', '../../app.ts'],
    'src/commands/probe.ts': ['./quiz.ts', './live/command.ts', '../commands/quiz.ts'],
    'src/commands/live/probe.ts': ['../quiz.ts', '../exam/command.ts', '../index.ts'],
    'src/commands/tables/probe.ts': ['../rmse/command.ts', '../index.ts'],
    'src/i18n/rmse/probe.ts': ['../quiz/en.ts'],
    'src/sandbox/http/probe.ts': ['../../store/open.ts'],
    'src/sandbox/page/probe.ts': ['../events.ts'],
    'src/sandbox/page/folder/probe.ts': ['../../events.ts', 'lit/directives/unsafe-html.js'],
  };
  const probe = (table: Readonly<Record<string, readonly string[]>>) =>
    Object.fromEntries(
      Object.entries(table).map(([file, from]) => [
        file,
        from.map((path) => `import { probe } from '${path}';`).join('\n'),
      ]),
    );
  const restricted = (table: Readonly<Record<string, readonly string[]>>) =>
    lintTree(probe(table)).filter(({ rule }) => rule === RESTRICTED);

  it('files import each other', () => {
    expect(restricted(own)).toEqual([]);
  });

  it('no path leads around the rules, and a command imports no other command', () => {
    const lines = Object.entries(others).flatMap(([path, from]) =>
      from.map((_, index) => `${path}:${index + 1}`),
    );
    expect(
      restricted(others)
        .map(({ path, line }) => `${path}:${line}`)
        .sort(),
    ).toEqual(lines.sort());
  });
});

describe('every way of importing is seen', () => {
  it.each([
    `import '../store/open.ts';`,
    `import open from '../store/open.ts';`,
    `import * as store from '../store/open.ts';`,
    `import { type Open } from '../store/open.ts';`,
    `import type { Open } from '../store/open.ts';`,
    `export { open } from '../store/open.ts';`,
    `export type { Open } from '../store/open.ts';`,
    `export * from '../store/open.ts';`,
    `const store = await import('../store/open.ts');`,
    `type Open = import('../store/open.ts').Open;`,
  ])('%s', (statement) => {
    const rules = lintTree({ 'src/study/probe.ts': statement }).map(({ rule }) => rule);
    expect(rules.filter((rule) => rule === RESTRICTED || rule === 'plugin')).toHaveLength(1);
  });
});

describe('cycles', () => {
  const CYCLES = 'lint/suspicious/noImportCycles';
  const chain = (kind: 'import' | 'import type', last: string) => ({
    'src/stats/a.ts': `${kind} { B } from './b.ts';\nexport const A = {} as B;`,
    'src/stats/b.ts': `${kind} { C } from './c.ts';\nexport const B = {} as C;`,
    'src/stats/c.ts': last,
  });

  it.each(['import', 'import type'] as const)('are found through `%s`', (kind) => {
    const found = lintTree(chain(kind, `${kind} { A } from './a.ts';\nexport const C = {} as A;`));
    expect(found.filter(({ rule }) => rule === CYCLES).map(({ path }) => path)).toEqual([
      ...['src/stats/a.ts', 'src/stats/b.ts', 'src/stats/c.ts'],
    ]);
  });

  it('are not found where there are none', () => {
    const found = lintTree(chain('import', 'export const C = 1;'));
    expect(found.filter(({ rule }) => rule === CYCLES)).toEqual([]);
  });
});
