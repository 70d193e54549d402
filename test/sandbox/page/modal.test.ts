import { describe, expect, it } from 'vitest';
import { type FieldValue, initialValue } from '../../../src/sandbox/page/modal/field-value.ts';
import { fileFits } from '../../../src/sandbox/page/modal/file-fits.ts';
import { problemOf } from '../../../src/sandbox/page/modal/problem.ts';
import { submission } from '../../../src/sandbox/page/modal/submission.ts';

const options = ['a', 'b', 'c'].map((value) => ({ value, label: value }));
const file = (name: string, size = 1) => new File([new Uint8Array(size)], name);

describe('a field of a modal', () => {
  const cases: [string, Parameters<typeof problemOf>[0], FieldValue, ReturnType<typeof problemOf>][] = [
    ['an empty text', { type: 4, custom_id: 'x', style: 1 }, '', { code: 'missing' }],
    [
      'an empty text that may be',
      { type: 4, custom_id: 'x', style: 1, required: false, min_length: 3 },
      '',
      undefined,
    ],
    [
      'a short text',
      { type: 4, custom_id: 'x', style: 1, min_length: 3 },
      'ab',
      { code: 'too-short', limit: 3 },
    ],
    [
      'a long text',
      { type: 4, custom_id: 'x', style: 1, max_length: 3 },
      'abcd',
      { code: 'too-long', limit: 3 },
    ],
    [
      'a text over Discord’s own limit',
      { type: 4, custom_id: 'x', style: 2 },
      'a'.repeat(4001),
      { code: 'too-long', limit: 4000 },
    ],
    ['no radio button', { type: 21, custom_id: 'x', options }, null, { code: 'missing' }],
    [
      'no radio button, which may be',
      { type: 21, custom_id: 'x', options, required: false },
      null,
      undefined,
    ],
    [
      'too few marks',
      { type: 22, custom_id: 'x', options, min_values: 2 },
      ['a'],
      { code: 'too-few-chosen', limit: 2 },
    ],
    ['all marks', { type: 22, custom_id: 'x', options }, ['a', 'b', 'c'], undefined],
    ['no choice', { type: 3, custom_id: 'x', options }, [], { code: 'missing' }],
    [
      'too few people',
      { type: 5, custom_id: 'x', min_values: 2, max_values: 3 },
      ['1'],
      { code: 'too-few-chosen', limit: 2 },
    ],
    [
      'no people, which may be',
      { type: 5, custom_id: 'x', min_values: 2, max_values: 3, required: false },
      [],
      undefined,
    ],
    ['no file', { type: 19, custom_id: 'x' }, [], { code: 'missing' }],
    [
      'two files for one',
      { type: 19, custom_id: 'x' },
      [file('a'), file('b')],
      { code: 'too-many-files', limit: 1 },
    ],
    [
      'a file of another type',
      { type: 19, custom_id: 'x', file_types: ['.csv'] },
      [file('a.txt')],
      { code: 'wrong-file-type' },
    ],
    [
      'a file that is too large',
      { type: 19, custom_id: 'x' },
      [file('a', 10 * 1024 * 1024 + 1)],
      { code: 'file-too-large' },
    ],
    ['no mark', { type: 23, custom_id: 'x' }, false, undefined],
  ];
  it.each(cases)('is judged: %s', (_name, component, value, problem) => {
    expect(problemOf(component, value)).toEqual(problem);
  });

  it('begins with what the bot filled in', () => {
    const filled = options.map((option) => ({ ...option, default: option.value === 'b' }));
    expect(initialValue({ type: 4, custom_id: 'x', style: 1, value: '1,5' })).toBe('1,5');
    expect(initialValue({ type: 21, custom_id: 'x', options: filled })).toBe('b');
    expect(initialValue({ type: 22, custom_id: 'x', options: filled })).toEqual(['b']);
    expect(initialValue({ type: 3, custom_id: 'x', options: filled })).toEqual(['b']);
    expect(initialValue({ type: 23, custom_id: 'x', default: true })).toBe(true);
    expect(initialValue({ type: 21, custom_id: 'x', options })).toBeNull();
  });

  it('takes files by their extension or the group that it belongs to', () => {
    for (const accepted of [['.csv'], ['.CSV'], ['.txt', '.csv'], ['image', '.csv'], []])
      expect(fileFits('Datos.CSV', accepted), String(accepted)).toBe(true);
    for (const accepted of [['.txt'], ['image'], ['audio', 'video']])
      expect(fileFits('Datos.CSV', accepted), String(accepted)).toBe(false);
    expect([
      fileFits('a.webp', ['image']),
      fileFits('a.mov', ['video']),
      fileFits('a.opus', ['audio']),
    ]).toEqual([...[true, true, true]]);
    expect(fileFits('sin-extension', ['image'])).toBe(false);
  });
});

describe('a submitted modal', () => {
  it('names each file once and sends it beside the fields', () => {
    const [table, more] = [file('a.csv'), file('b.csv')];
    const values = new Map<string, FieldValue>([
      ['table', [table]],
      ['more', [more, table]],
      ['text', 'hola'],
      ['none', null],
    ]);
    expect(submission('7', values)).toEqual({
      modal: '7',
      fields: { table: ['@file-0'], more: ['@file-1', '@file-2'], text: 'hola', none: null },
      files: { 'file-0': table, 'file-1': more, 'file-2': table },
    });
  });
});
