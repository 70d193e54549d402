import { describe, expect, it } from 'vitest';
import type { KeyAction } from '../../../src/sandbox/page/select/key-action.ts';
import { SelectEditor, type SelectOffer } from '../../../src/sandbox/page/select/select-editor.ts';

const choices = ['Recolección', 'Evaluación', 'Monitoreo'].map((label) => ({ label, value: label[0] ?? '' }));

/** A select with one of its choices made, and all that it has told. */
function begin(offer: Partial<SelectOffer> = {}, chosen: string[] = ['E']) {
  const told: string[][] = [];
  const editor = new SelectEditor({
    offer: () => ({ choices, bounds: { min: 1, max: 1 }, isOff: false, collects: false, ...offer }),
    changed: () => {},
    picked: (values) => told.push(values),
    focus: () => {},
  });
  editor.reset(chosen);
  const act = (...actions: KeyAction[]) => {
    for (const action of actions) editor.act(action);
  };
  return { editor, told, act };
}

const upToTwo = { bounds: { min: 1, max: 2 } };

describe('a select of one', () => {
  it('opens at what is chosen, and closes with what is picked', () => {
    const { editor, told, act } = begin();
    act('show');
    expect(editor.active).toBe(1);
    act('next', 'next', 'pick');
    expect([editor.open, editor.chosen, told]).toEqual([false, ['M'], [['M']]]);
  });

  it('tells nothing when the same is picked again, or none', () => {
    const { told, act } = begin();
    act('show', 'pick', 'show', 'first', 'close');
    expect(told).toEqual([]);
  });

  it('finds what is typed, and begins anew the next time', () => {
    const { editor, told, act } = begin();
    editor.type('moni');
    expect(editor.shown.map(({ value }) => value)).toEqual(['M']);
    act('pick', 'show');
    expect(told).toEqual([['M']]);
    expect(editor.shown).toHaveLength(3);
    editor.type('nada');
    act('pick', 'next');
    expect(editor.chosen).toEqual(['M']);
  });

  it('stays closed while it takes nothing', () => {
    const { editor, act } = begin({ isOff: true });
    act('show');
    expect(editor.open).toBe(false);
  });
});

describe('a select of several', () => {
  it('stays open while they are picked, and tells of all when it closes', () => {
    const { told, act } = begin(upToTwo);
    act('show', 'first', 'pick');
    expect(told).toEqual([]);
    act('close');
    expect(told).toEqual([['E', 'R']]);
  });

  it('does not tell of too few, which the next closing may have', () => {
    const { editor, told, act } = begin(upToTwo);
    act('show', 'pick', 'close');
    expect([editor.chosen, told]).toEqual([[], []]);
    act('show', 'last', 'pick', 'close');
    expect(told).toEqual([['M']]);
  });

  it('loses the last with Backspace; one that is taken out while it is closed is told at once', () => {
    const { told, act } = begin(upToTwo, ['E', 'R']);
    act('remove-last');
    expect(told).toEqual([['E']]);
  });

  it('in a form tells each change, also that none is left', () => {
    const { told, act } = begin({ ...upToTwo, collects: true });
    act('show', 'pick', 'first', 'pick');
    expect(told).toEqual([[], ['R']]);
  });
});
