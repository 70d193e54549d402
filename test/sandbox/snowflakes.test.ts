import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { snowflakeMaker, snowflakeTime } from '../../src/sandbox/snowflakes.ts';

const epoch = Date.UTC(2015, 0, 1);
const time = fc.integer({ min: epoch + 1, max: Date.UTC(2150, 0, 1) });

describe('snowflakes', () => {
  it('tell when they were made, to the millisecond', () => {
    fc.assert(
      fc.property(time, (ms) => {
        expect(snowflakeTime(snowflakeMaker(() => ms)())).toBe(ms);
      }),
    );
  });

  it('only grow, also when the clock stands still or goes back', () => {
    fc.assert(
      fc.property(fc.array(time, { minLength: 2, maxLength: 50 }), (times) => {
        const left = [...times];
        const make = snowflakeMaker(() => left.shift() ?? epoch + 1);
        const ids = times.map(() => BigInt(make()));
        expect(ids.every((id, index) => index === 0 || id > (ids[index - 1] ?? 0n))).toBe(true);
      }),
    );
  });

  it('go on after the greatest one that was ever made', () => {
    fc.assert(
      fc.property(time, time, (now, before) => {
        const last = snowflakeMaker(() => before)();
        expect(BigInt(snowflakeMaker(() => now, last)()) > BigInt(last)).toBe(true);
      }),
    );
  });

  it('agree with the example in Discord’s documentation', () => {
    expect(snowflakeTime('175928847299117063')).toBe(1_462_015_105_796);
  });
});
