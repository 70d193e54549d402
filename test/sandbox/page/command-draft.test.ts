import { describe, expect, it } from 'vitest';
import {
  beginDraft,
  hiddenOptions,
  optionForFile,
  requestOf,
  withOption,
  withoutOption,
  withValue,
} from '../../../src/sandbox/page/composer/draft.ts';
import { movedActive } from '../../../src/sandbox/page/composer/moved-active.ts';
import { optionProblem } from '../../../src/sandbox/page/composer/option-problem.ts';
import { commandSuggestions, valueSuggestions } from '../../../src/sandbox/page/composer/suggestions.ts';
import type { PageCommand, PageOption } from '../../../src/sandbox/page/contract/commands.ts';
import { problemIn } from '../../../src/sandbox/page/state/problem-in.ts';
import { shell as english } from '../../../src/sandbox/page/words/shell-en.ts';
import { shell as spanish } from '../../../src/sandbox/page/words/shell-es.ts';

const option = (name: string, type: PageOption['type'], more: Partial<PageOption> = {}): PageOption => ({
  ...{ name, label: name, description: '', type },
  ...{ required: false, autocomplete: false, choices: [] },
  ...more,
});
const topic = option('topic', 3, { required: true });
const file = option('file', 11);
const count = option('count', 4, { min: 1, max: 5 });
const command = (label: string, options: PageOption[] = []): PageCommand => ({
  ...{ id: '1', name: label, label, description: '' },
  options,
});
const quiz = command('quiz', [topic, file, count]);
const table = new File(['a,b'], 'tabla.csv');

describe('a command that is being filled in', () => {
  it('begins with its required options, and offers the others', () => {
    const draft = beginDraft(quiz);
    expect(draft.shown).toEqual([topic]);
    expect(hiddenOptions(draft)).toEqual([file, count]);
    expect(hiddenOptions(withOption(draft, count))).toEqual([file]);
  });

  it('is sent with what is filled in: picked values, texts, and files by their names', () => {
    let draft = withOption(withOption(beginDraft(quiz), count), file);
    draft = withValue(draft, topic, { text: 'Evaluación', value: 'evaluation' });
    draft = withValue(draft, count, { text: '3' });
    draft = withValue(draft, file, { text: table.name, file: table });
    expect(requestOf(draft)).toEqual({
      command: { name: 'quiz', options: { topic: 'evaluation', count: '3', file: '@file' } },
      files: { file: table },
    });
  });

  it('leaves out what is empty or was taken back', () => {
    let draft = withValue(withOption(beginDraft(quiz), count), topic, { text: '' });
    draft = withoutOption(withValue(draft, count, { text: '3' }), count);
    expect(requestOf(draft)).toEqual({ command: { name: 'quiz', options: {} }, files: {} });
  });

  it('has a place for one file', () => {
    const draft = beginDraft(quiz);
    expect(optionForFile(draft)).toBe(file);
    const taken = withValue(withOption(draft, file), file, { text: table.name, file: table });
    expect(optionForFile(taken)).toBeUndefined();
  });
});

describe('what is wrong with an option', () => {
  const choice = option('a', 3, { choices: [{ label: 'Uno', value: 1 }] });
  it.each([
    [topic, undefined, 'This option is required. Specify a value.'],
    [topic, { text: ' ' }, 'This option is required. Specify a value.'],
    [topic, { text: 'a' }, undefined],
    [count, undefined, undefined],
    [count, { text: '1.5' }, 'Input a valid integer.'],
    [count, { text: 'a' }, 'Input a valid integer.'],
    [count, { text: '0' }, 'Value must be greater than or equal to 1.'],
    [count, { text: '6' }, 'Value must be less than or equal to 5.'],
    [count, { text: '5' }, undefined],
    [option('a', 10), { text: '1,5' }, 'Input a valid number.'],
    [option('a', 3, { minLength: 2 }), { text: 'a' }, 'This option must be at least 2 characters long.'],
    [option('a', 3, { maxLength: 2 }), { text: 'abc' }, 'This option must be at most 2 characters long.'],
    [option('a', 5), { text: 'sí' }, 'Input a valid boolean.'],
    [choice, { text: 'Uno' }, 'Input a valid choice.'],
    [choice, { text: 'Uno', value: 1 }, undefined],
    [option('a', 6), { text: '@Quetzal' }, 'Input a valid choice.'],
    [option('a', 11, { required: true }), { text: 'a.csv', file: table }, undefined],
  ])('%o filled with %o: %s', (given, filled, said) => {
    expect(optionProblem(given, filled)).toBe(said);
    if (said === undefined) return;
    expect(problemIn(english, said)).toBe(said);
    expect(problemIn(spanish, said)).not.toBe(said);
  });

  it('keeps its numbers in Spanish', () => {
    expect(problemIn(spanish, 'Value must be less than or equal to 5.')).toBe(
      'El valor debe ser menor o igual que 5.',
    );
  });

  it('is said as it is where no words are known for it', () => {
    expect(problemIn(spanish, 'Something else')).toBe('Something else');
  });
});

describe('what is suggested', () => {
  const labels = (typed: string) =>
    commandSuggestions([command('lección'), command('rmse'), command('ajustes lección')], typed).map(
      ({ label }) => label,
    );

  it('contains what was typed, whatever its case and accents: first what begins so, then by its label', () => {
    expect(labels('')).toEqual(['/ajustes lección', '/lección', '/rmse']);
    expect(labels('LECC')).toEqual(['/lección', '/ajustes lección']);
    expect(labels('e')).toEqual(['/ajustes lección', '/lección', '/rmse']);
    expect(labels('x')).toEqual([]);
  });

  it('for an option are its choices, or the people and places of its type', () => {
    const directory = {
      users: [{ id: '1', name: 'Quetzal', username: 'quetzal', bot: false }],
      roles: [{ id: '2', name: 'Docentes' }],
      channels: [
        { id: '3', kind: 'text', name: 'general', type: 0, unread: 0, mentions: 0 },
        { id: '4', kind: 'thread', name: 'Dudas', type: 11, unread: 0, mentions: 0 },
      ],
    } as const;
    const values = (given: PageOption, typed = '') =>
      valueSuggestions(given, typed, structuredClone(directory) as never, spanish).map((each) =>
        each.kind === 'value' ? [each.label, each.filled.value] : [],
      );
    expect(values(option('a', 5))).toEqual([
      ['Verdadero', true],
      ['Falso', false],
    ]);
    expect(values(option('a', 6), 'que')).toEqual([['@Quetzal', '1']]);
    expect(values(option('a', 9))).toEqual([
      ['@Quetzal', '1'],
      ['@Docentes', '2'],
    ]);
    expect(values(option('a', 7, { channelTypes: [11] }))).toEqual([['Dudas', '4']]);
    expect(values(option('a', 3))).toEqual([]);
  });
});

describe('the arrow keys in a list', () => {
  it.each([
    ['ArrowDown', -1, 0],
    ['ArrowDown', 2, 0],
    ['ArrowUp', -1, 2],
    ['ArrowUp', 0, 2],
    ['ArrowUp', 2, 1],
    ['Enter', 1, undefined],
  ])('%s from line %i of three leads to %s', (key, from, to) => {
    expect(movedActive(key, from, 3)).toBe(to);
  });

  it('lead nowhere in an empty one', () => {
    expect(movedActive('ArrowDown', -1, 0)).toBeUndefined();
  });
});
