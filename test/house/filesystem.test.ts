import { globSync, readFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { lintTree } from './lint-tree.ts';

const home = join(import.meta.dirname, '../..');
const sources = globSync('{src,test,bench}/**/*', { cwd: home });
const code = sources.filter((path) => path.endsWith('.ts'));

describe('files', () => {
  it('are named in kebab-case', () => {
    const kebab = /^[a-z0-9]+(-[a-z0-9]+)*(\.[a-z0-9]+)*$/;
    expect(sources.map((path) => basename(path)).filter((name) => !kebab.test(name))).toEqual([]);
  });

  it('are named after what they hold, never utils', () => {
    const shelf = /^(utils?|helpers?|misc|common|shared)(\.|$)/;
    expect(sources.filter((path) => shelf.test(basename(path)))).toEqual([]);
  });

  it('are short, also the catalogues', () => {
    const lines = (path: string) => readFileSync(join(home, path), 'utf8').split('\n').length;
    const longer = code.filter((path) => path.startsWith('src/') && lines(path) > 400);
    expect(longer).toEqual([]);
  });
});

describe('exports', () => {
  const DEFAULT = 'lint/style/noDefaultExport';
  const defaults = (paths: readonly string[]) =>
    lintTree(Object.fromEntries(paths.map((path) => [path, 'export default 1;'])))
      .filter(({ rule }) => rule === DEFAULT)
      .map(({ path }) => path);

  it('have a name everywhere', () => {
    const paths = ['src/app.ts', 'src/bot/router.ts', 'src/study/grade.ts', 'test/study/grade.test.ts'];
    expect(defaults(paths)).toEqual(paths);
  });

  it('are the default only in a command', () => {
    expect(defaults(['src/commands/quiz.ts', 'src/commands/live/command.ts'])).toEqual([]);
  });
});
