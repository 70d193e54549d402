import { spawnSync } from 'node:child_process';
import { cpSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';

export type Finding = {
  /** Relative to the root of the tree. */
  readonly path: string;
  /** From 1. */
  readonly line: number;
  /** Such as `lint/style/noRestrictedImports`, or `plugin` for the rules of tools/biome. */
  readonly rule: string;
  readonly message: string;
};

type Report = {
  diagnostics: {
    category: string;
    message: string;
    location: { path: string; start?: { line: number } };
  }[];
};

const biome = createRequire(import.meta.url).resolve('@biomejs/biome/bin/biome');
const home = join(import.meta.dirname, '../..');

/**
 * What this project's Biome, with this project's rules, says about other files: a map of paths to sources, laid out in a
 * temporary folder and linted in one run.
 *
 * @throws Error with Biome's own words if it cannot run, as it does on a fault in biome.json.
 */
export function lintTree(files: Readonly<Record<string, string>>): Finding[] {
  const tree = mkdtempSync(join(tmpdir(), 'ciclo-house-'));
  try {
    for (const rules of ['biome.json', 'package.json', '.gitignore', 'tools/biome']) {
      cpSync(join(home, rules), join(tree, rules), { recursive: true });
    }
    for (const [path, source] of Object.entries(files)) {
      mkdirSync(dirname(join(tree, path)), { recursive: true });
      writeFileSync(join(tree, path), source);
    }
    return runBiome(
      tree,
      ['src', 'test'].filter((folder) => Object.keys(files).some((path) => path.startsWith(`${folder}/`))),
    );
  } finally {
    rmSync(tree, { recursive: true });
  }
}

function runBiome(tree: string, folders: readonly string[]): Finding[] {
  const run = spawnSync(
    process.execPath,
    [biome, 'lint', '--reporter=json', '--max-diagnostics=none', ...folders],
    { cwd: tree, encoding: 'utf8', maxBuffer: 2 ** 28 },
  );
  if (!run.stdout.startsWith('{')) throw new Error(`Biome did not report: ${run.stderr}`);
  const { diagnostics } = JSON.parse(run.stdout) as Report;
  return diagnostics.map(({ category, message, location }) => ({
    path: location.path,
    line: location.start?.line ?? 0,
    rule: category,
    message,
  }));
}
