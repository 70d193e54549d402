import type { APISelectMenuComponent } from 'discord-api-types/v10';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Directory } from '../../../src/sandbox/page/contract/places.ts';
import { choicesOf, defaultsOf } from '../../../src/sandbox/page/select/choices.ts';
import { fitting } from '../../../src/sandbox/page/select/fitting.ts';
import { keyAction } from '../../../src/sandbox/page/select/key-action.ts';
import { toggled } from '../../../src/sandbox/page/select/toggled.ts';

const quiet = { unread: 0, mentions: 0, archived: false, locked: false, canWrite: true };
const directory: Directory = {
  users: [{ id: '1', name: 'Colibri', username: 'colibri', bot: false }],
  roles: [{ id: '2', name: 'Docentes', color: '#ff0000' }],
  channels: [
    { id: '3', kind: 'text', name: 'general', type: 0, ...quiet },
    { id: '4', kind: 'thread', name: 'dudas', type: 11, ...quiet },
  ],
};
const values = (select: APISelectMenuComponent) => choicesOf(select, directory).map(({ value }) => value);

describe('what a select offers', () => {
  it('is its own options, or the people, roles and channels there are', () => {
    const options = [
      { value: 'a', label: 'A' },
      { value: 'b', label: 'B', default: true },
    ];
    expect(values({ type: 3, custom_id: 'x', options })).toEqual(['a', 'b']);
    expect(values({ type: 5, custom_id: 'x' })).toEqual(['1']);
    expect(values({ type: 6, custom_id: 'x' })).toEqual(['2']);
    expect(values({ type: 7, custom_id: 'x' })).toEqual(['1', '2']);
    expect(values({ type: 8, custom_id: 'x' })).toEqual(['3', '4']);
    expect(defaultsOf({ type: 3, custom_id: 'x', options })).toEqual(['b']);
  });

  it('leaves out channels of other types than it takes', () => {
    expect(values({ type: 8, custom_id: 'x', channel_types: [11] })).toEqual(['4']);
  });

  it('is found by any of its words, without accents and in any case', () => {
    const choices = [
      { value: 'a', label: 'Evaluación', description: 'Cuánto se equivoca el modelo' },
      { value: 'b', label: 'Monitoreo' },
    ];
    expect(fitting(choices, 'EVALUACION').map(({ value }) => value)).toEqual(['a']);
    expect(fitting(choices, 'modelo eva').map(({ value }) => value)).toEqual(['a']);
    expect(fitting(choices, '  ')).toHaveLength(2);
    expect(fitting(choices, 'deriva')).toEqual([]);
  });
});

describe('a selection', () => {
  it('is replaced where one can be chosen, and taken back only where none may be', () => {
    expect(toggled(['a'], 'b', { min: 1, max: 1 })).toEqual(['b']);
    expect(toggled(['a'], 'a', { min: 1, max: 1 })).toEqual(['a']);
    expect(toggled(['a'], 'a', { min: 0, max: 1 })).toEqual([]);
  });

  it('never holds more than its maximum, nor anything twice', () => {
    const value = fc.constantFrom('a', 'b', 'c', 'd', 'e');
    fc.assert(
      fc.property(fc.array(value), fc.integer({ min: 1, max: 5 }), (picks, max) => {
        const chosen = picks.reduce<string[]>((before, pick) => toggled(before, pick, { min: 0, max }), []);
        expect(chosen.length).toBeLessThanOrEqual(max);
        expect(new Set(chosen).size).toBe(chosen.length);
      }),
    );
  });
});

describe('a key in a select', () => {
  const closed = { open: false, typed: '', several: false };
  const open = { open: true, typed: '', several: true };

  it('opens it, moves in it, picks and closes', () => {
    expect(['ArrowDown', 'ArrowUp', 'Enter', ' '].map((key) => keyAction(key, closed))).toEqual(
      Array(4).fill('show'),
    );
    expect(
      ['ArrowDown', 'ArrowUp', 'Home', 'End', 'Enter', 'Escape'].map((key) => keyAction(key, open)),
    ).toEqual([...['next', 'previous', 'first', 'last', 'pick', 'close']]);
  });

  it('is left to the form and to the text where it means something there', () => {
    expect(keyAction('Escape', closed)).toBeUndefined();
    expect(keyAction(' ', open)).toBeUndefined();
    expect(keyAction('Backspace', { ...open, typed: 'mo' })).toBeUndefined();
    expect(keyAction('Backspace', open)).toBe('remove-last');
  });
});
