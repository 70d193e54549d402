import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { tileSpans } from '../../../src/sandbox/page/media/tile-spans.ts';
import { fieldColumns } from '../../../src/sandbox/page/messages/field-columns.ts';

describe('the pictures of a gallery', () => {
  it.each([
    [1, [6]],
    [2, [3, 3]],
    [4, [3, 3, 3, 3]],
    [5, [3, 3, 2, 2, 2]],
    [6, [2, 2, 2, 2, 2, 2]],
    [7, [6, 2, 2, 2, 2, 2, 2]],
    [8, [3, 3, 2, 2, 2, 2, 2, 2]],
    [10, [6, 2, 2, 2, 2, 2, 2, 2, 2, 2]],
  ])('%i stand as in Discord', (count, spans) => {
    expect(tileSpans(count)).toEqual(spans);
  });

  it('always fill whole rows of six columns', () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 10 }), (count) => {
        const spans = tileSpans(count);
        expect(spans).toHaveLength(count);
        expect(spans.reduce((sum, span) => sum + span, 0) % 6).toBe(0);
      }),
    );
  });
});

describe('the fields of an embed', () => {
  it('stand up to three in a row while they are inline', () => {
    expect(fieldColumns([true, true, true, true])).toEqual([
      '1 / span 4',
      '5 / span 4',
      '9 / span 4',
      '1 / span 12',
    ]);
    expect(fieldColumns([true, true])).toEqual(['1 / span 6', '7 / span 6']);
  });

  it('have a row of their own when they are not', () => {
    expect(fieldColumns([true, false, true, true])).toEqual([
      '1 / span 12',
      '1 / span 12',
      '1 / span 6',
      '7 / span 6',
    ]);
  });

  it('each have a place, whatever the order', () => {
    fc.assert(
      fc.property(fc.array(fc.boolean(), { maxLength: 25 }), (inline) => {
        expect(fieldColumns(inline)).toHaveLength(inline.length);
      }),
    );
  });
});
