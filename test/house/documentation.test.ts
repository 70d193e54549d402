import { existsSync, globSync, readFileSync } from 'node:fs';
import { dirname, join, relative } from 'node:path';
import { parseEnv } from 'node:util';
import { describe, expect, it } from 'vitest';
import { commands } from '../../src/commands/index.ts';
import { nameIn } from '../../src/ui/slash-command.ts';

const home = join(import.meta.dirname, '../..');
const pages = globSync(['*.md', 'docs/**/*.md'], { cwd: home });
const read = (path: string) => readFileSync(join(home, path), 'utf8');

/** A heading as GitHub names it in an address. */
const slug = (heading: string) =>
  heading
    .toLowerCase()
    .replace(/[^\p{L}\p{N}\s_-]/gu, '')
    .trim()
    .replaceAll(' ', '-');

const headings = (path: string) =>
  [...read(path).matchAll(/^#+ (.+)$/gm)].map(([, heading = '']) => slug(heading));

/** Links and pictures of a page to what is in this repository. */
function linksOf(page: string): string[] {
  return [...read(page).matchAll(/\]\(([^)\s]+)\)/g)]
    .map(([, target = '']) => target)
    .filter((target) => !/^[a-z]+:/.test(target));
}

function isThere(page: string, target: string): boolean {
  const [path = '', heading] = target.split('#');
  const file = path === '' ? page : relative(home, join(home, dirname(page), path));
  if (!existsSync(join(home, file))) return false;
  return heading === undefined || headings(file).includes(heading);
}

/** Paths that a page names in code, from the project's root; `<name>` stands for any. What a run leaves in `data` is not there yet. */
function pathsOf(page: string): string[] {
  return [
    ...read(page).matchAll(/`((?:src|docs|test|tools|bench|data\/samples|\.ci|\.github)\/[^\s`]*)`/g),
  ].map(([, path = '']) => path);
}

describe('Every page of the documentation', () => {
  it.each(pages)('%s links to what is there', (page) => {
    expect(linksOf(page).filter((target) => !isThere(page, target))).toEqual([]);
  });

  it.each(pages)('%s names files that are there', (page) => {
    const found = (path: string) => globSync(path.replaceAll(/<\w+>/g, '*'), { cwd: home }).length > 0;
    expect(pathsOf(page).filter((path) => !found(path))).toEqual([]);
  });
});

describe('The npm scripts', () => {
  const { scripts } = JSON.parse(read('package.json')) as { scripts: Record<string, string> };
  const told = pages.map(read).join('\n');

  it('are all explained somewhere', () => {
    const names = Object.keys(scripts).filter((name) => name !== 'start' && name !== 'test');
    expect(names.filter((name) => !new RegExp(`npm run ${name}(?![\\w:])`).test(told))).toEqual([]);
  });

  it('are those that the pages, the code and the checks speak of', () => {
    const texts = globSync(['*.md', 'docs/**/*.md', 'src/**/*.ts', '.github/**/*.yml', '.ci/run'], {
      cwd: home,
    });
    const named = texts.flatMap((path) =>
      [...read(path).matchAll(/npm run ([\w:]+\w)/g)].map(([, name = '']) => name),
    );
    expect([...new Set(named)].filter((name) => !(name in scripts))).toEqual([]);
  });

  it('start files that are there', () => {
    const files = Object.values(scripts).flatMap((line) => line.match(/(?:src|bench)\/\S+/g) ?? []);
    expect(files.filter((path) => !existsSync(join(home, path)))).toEqual([]);
  });
});

describe('The commands', () => {
  const inTable = (page: string, column: number) =>
    [...read(page).matchAll(/^\| `\/.*$/gm)]
      .map(([row]) => row.split('|')[column]?.match(/\/[\p{L}]+/u)?.[0])
      .sort();

  it('are all in the README, by both of their names', () => {
    const names = commands.map(({ data }) => `/${nameIn('en', data)}`).sort();
    const spanish = commands.map(({ data }) => `/${nameIn('es', data)}`).sort();
    expect(inTable('README.md', 1)).toEqual(names);
    expect(inTable('README.md', 2)).toEqual(spanish);
    expect(inTable('README.es.md', 1)).toEqual(spanish);
  });
});

describe('The settings', () => {
  it.each(['README.md', 'README.es.md'])('are all in %s', (page) => {
    const told = [...read(page).matchAll(/`([A-Z]+_[A-Z_]+)`/g)].map(([, name = '']) => name);
    expect([...new Set(told)].sort()).toEqual(Object.keys(parseEnv(read('.env.example'))).sort());
  });
});
