import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type ActionName, actions } from '../../src/ui/actions.ts';
import { type Action, customId, parseCustomId } from '../../src/ui/custom-id.ts';

const names = Object.keys(actions) as ActionName[];

/** Any action with any ids in it, as long as they fit. */
const anyAction = fc.constantFrom(...names).chain((name) => {
  const fields: readonly string[] = actions[name].fields;
  const id = fc.string({ unit: 'binary', maxLength: Math.floor(7 / Math.max(1, fields.length)) });
  return fc
    .tuple(...fields.map(() => id))
    .map(
      (values) =>
        ({ name, params: Object.fromEntries(fields.map((field, i) => [field, values[i]])) }) as Action,
    );
});

describe('A custom_id', () => {
  it('says what it said, whatever is in its ids', () => {
    fc.assert(
      fc.property(anyAction, (action) => {
        const id = customId(action.name, action.params as never);
        expect(parseCustomId(id)).toEqual(action);
      }),
    );
  });

  it('has room for the longest ids that we make', () => {
    const presentation = 'x'.repeat(16);
    const longestOption = 'o'.repeat(48);
    expect(customId('quiz.answer', { presentation, option: longestOption }).length).toBeLessThanOrEqual(100);
    const answer = { request: 'x'.repeat(16), question: 'column.predicted', value: 'month-first' };
    expect(customId('table.pick', { command: 'evaluate', ...answer }).length).toBeLessThanOrEqual(100);
  });

  it('is a bug when it is longer than Discord allows', () => {
    expect(() => customId('quiz.next', { presentation: 'x'.repeat(100) })).toThrow(RangeError);
  });

  it('keeps one wire name for each action', () => {
    const wires = names.map((name) => actions[name].wire);
    expect(new Set(wires).size).toBe(wires.length);
  });

  it.each([
    '',
    '1',
    '1:',
    '0:qn:x',
    '2:qn:x',
    '1:zz:x',
    '1:qn',
    '1:qn:x:y',
    '1:qn:%',
    'quiz_answer_3',
    '1:constructor:',
  ])('of another version or another bot is nothing: "%s"', (id) => {
    expect(parseCustomId(id)).toBeUndefined();
  });

  it('never throws on what somebody else wrote', () => {
    fc.assert(fc.property(fc.string({ unit: 'binary', maxLength: 100 }), (id) => void parseCustomId(id)));
  });
});
