import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { PageChannel } from '../../../src/sandbox/page/contract/places.ts';
import type { PageState } from '../../../src/sandbox/page/contract/state.ts';
import { readAddress, writeAddress } from '../../../src/sandbox/page/state/address.ts';
import { channelAt, everyChannel, placeOf } from '../../../src/sandbox/page/state/places.ts';
import { untilTomorrow } from '../../../src/sandbox/page/tools/until-tomorrow.ts';
import { locales } from '../../../src/sandbox/page/words/words.ts';

describe('the address of the page', () => {
  it('is read as it was written', () => {
    const address = fc.record({
      as: fc.string(),
      locale: fc.constantFrom(...locales),
      theme: fc.constantFrom('dark', 'light'),
      channel: fc.string(),
    });
    fc.assert(
      fc.property(address, (given) => {
        expect(readAddress(writeAddress(given))).toEqual(given);
      }),
    );
  });

  it('is the student’s first channel where it says nothing, and nonsense counts as nothing', () => {
    const first = { as: 'colibri', locale: 'es-419', theme: 'dark', channel: 'general' };
    expect(readAddress('')).toEqual(first);
    expect(readAddress('?locale=tlh&theme=sepia')).toEqual(first);
  });
});

describe('a place in the address', () => {
  const place = (id: string, name: string, more: Partial<PageChannel> = {}): PageChannel => ({
    ...{ id, name, kind: 'text', type: 0, unread: 0, mentions: 0 },
    ...{ archived: false, locked: false, canWrite: true },
    ...more,
  });
  const channels = [
    place('1', 'general'),
    place('2', 'dudas'),
    place('3', 'dudas', { kind: 'thread', parentId: '1' }),
    place('4', 'general'),
  ];
  const directMessages = [
    place('5', 'bot', { kind: 'dm', userId: '100' }),
    place('6', 'general', { kind: 'dm', userId: '102' }),
  ];
  const state = { guilds: [{ channels }], directMessages, bot: { id: '100' } } as unknown as PageState;

  it('leads back to the same channel, whatever is called alike', () => {
    for (const channel of everyChannel(state))
      expect(channelAt(state, placeOf(state, channel))).toBe(channel);
  });

  it('is readable where that is unambiguous', () => {
    expect(channels.map((channel) => placeOf(state, channel))).toEqual(['1', 'dudas', '3', '4']);
    expect(directMessages.map((channel) => placeOf(state, channel))).toEqual(['dm', '6']);
  });

  it('that there is not leads to the first', () => {
    expect(channelAt(state, 'nada')).toBe(channels[0]);
  });
});

describe('until tomorrow', () => {
  it.each([
    [new Date(2026, 10, 23, 2, 0), 31],
    [new Date(2026, 10, 23, 9, 0), 24],
    [new Date(2026, 10, 23, 23, 59), 9 + 1 / 60],
  ])('from %s it is %d hours', (now, hours) => {
    expect(untilTomorrow(now.getTime())).toBe(Math.round(hours * 3600));
  });
});
