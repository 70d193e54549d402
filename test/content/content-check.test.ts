import { spawnSync } from 'node:child_process';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { change, copyOfContent } from './copy-of-content.ts';

const CLI = join(import.meta.dirname, '../../src/cli');

function run(script: string, ...args: string[]) {
  const { status, stdout, stderr } = spawnSync(process.execPath, [join(CLI, script), ...args], {
    encoding: 'utf8',
  });
  return { status, stdout, stderr };
}

describe('npm run content:check', () => {
  test('passes the content that ships, and says what it covers', () => {
    const { status, stdout } = run('content-check.ts');
    expect(stdout).toMatch(/^evaluation +en\+es +6 +6 /m);
    expect(stdout).toMatch(/^The most alike stems:\n(\d+ % {2}\S+ {2}\S+\n){10}$/m);
    expect(stdout).toContain('The content is sound.');
    expect(status).toBe(0);
  });

  test('exits with 1, and a line for each fault that an editor can open', () => {
    const directory = copyOfContent();
    change(directory, 'questions/selection.yaml', 'facts: [S1]', 'facts: [S99]');
    change(directory, 'lessons/evaluation.es.md', 'Al terminar podrás', 'Al terminar usted podrá');
    const { status, stderr } = run('content-check.ts', directory);
    expect(status).toBe(1);
    const faults = stderr.split('\n').filter((text) => text.includes('content-'));
    expect(faults).toHaveLength(2);
    expect(faults[0]).toMatch(/questions\/selection\.yaml:\d+ \(best-model-notes\): No such fact: S99/);
    expect(faults[1]).toMatch(/lessons\/evaluation\.es\.md:\d+ \(objective\): "usted"/);
  });
});

describe('npm run formulas', () => {
  test('says with --check that pictures are out of date, draws them, and then has nothing left to do', () => {
    const directory = copyOfContent();
    expect(run('formulas.ts', directory, '--check').status).toBe(0);
    change(directory, 'lessons/evaluation.en.md', 'F_1 =', 'F_{1} =');
    const checked = run('formulas.ts', '--check', directory);
    expect(checked.stdout).toMatch(/^missing: formulas\/f1\..*\nleft over: formulas\/f1\./m);
    expect(checked.status).toBe(1);
    expect(run('formulas.ts', directory).status).toBe(0);
    expect(run('formulas.ts', '--check', directory).stdout).toBe('The formulas are up to date.\n');
  });
});
