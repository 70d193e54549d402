import { describe, expect, it } from 'vitest';
import { lintTree } from './lint-tree.ts';

const rulesOf = (statement: string) =>
  lintTree({ 'test/study/probe.test.ts': statement }).map(({ rule }) => rule);

describe('a test', () => {
  it.each([
    `vi.mock('../../src/study/grade.ts');`,
    `vi.doMock('../../src/study/grade.ts', () => ({}));`,
    `vi.spyOn(store, 'open');`,
    'expect(report).toMatchSnapshot();',
    'expect(report).toMatchInlineSnapshot(`{}`);',
  ])('drives the real thing and says what it expects: %s', (statement) => {
    expect(rulesOf(statement)).toEqual(['plugin']);
  });

  it.each([
    [`it.skip('grades', () => {});`, 'lint/suspicious/noSkippedTests'],
    [`it.only('grades', () => {});`, 'lint/suspicious/noFocusedTests'],
  ])('always runs: %s', (statement, rule) => {
    expect(rulesOf(statement)).toEqual([rule]);
  });

  it('may do anything else', () => {
    expect(rulesOf(`it('grades', () => { expect(1).toBe(1); });`)).toEqual([]);
  });
});
