import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { fitLines } from '../../src/ui/fit-lines.ts';

const more = (count: number) => `${count} more`;

describe('Lines that have to fit', () => {
  it('are all there where there is room', () => {
    expect(fitLines(['one', 'two'], { room: 7, most: 2 }, more)).toEqual(['one', 'two']);
  });

  it('end with how many were left out where there is not', () => {
    expect(fitLines(['one', 'two', 'six', 'ten'], { room: 12, most: 9 }, more)).toEqual(['one', '3 more']);
    expect(fitLines(['one', 'two', 'six', 'ten'], { room: 99, most: 3 }, more)).toEqual([
      'one',
      'two',
      '2 more',
    ]);
    expect(fitLines(['too long for this', 'b'], { room: 8, most: 9 }, more)).toEqual(['2 more']);
  });

  it('never take more than they may, nor lose count of what they leave out', () => {
    const lines = fc.array(fc.string({ maxLength: 40 }), { maxLength: 30 });
    fc.assert(
      fc.property(lines, fc.nat(300), fc.nat(12), (all, room, most) => {
        const shown = fitLines(all, { room, most }, (count) => `#${count}`);
        expect(shown.join('\n').length).toBeLessThanOrEqual(room);
        expect(shown.length).toBeLessThanOrEqual(most);
        const left = /^#(\d+)$/.exec(shown.at(-1) ?? '')?.[1];
        if (left !== undefined && !all.includes(shown.at(-1) ?? '')) {
          expect(shown.length - 1 + Number(left)).toBe(all.length);
        }
      }),
    );
  });
});
