import { describe, expect, it } from 'vitest';
import type { PageMessage } from '../../../src/sandbox/page/contract/messages.ts';
import type { Model } from '../../../src/sandbox/page/state/model.ts';
import { spokenEntries } from '../../../src/sandbox/page/timeline/spoken-entries.ts';

const entry = (id: string, author: string, more: Partial<PageMessage> = {}): PageMessage =>
  ({ message: { id, author: { id: author } }, deferred: false, ...more }) as unknown as PageMessage;

/** The part of a model that what is spoken depends on; the reader is `me`. */
const shown = (messages: PageMessage[], busy?: string): Model =>
  ({
    messages,
    state: { viewer: { id: 'me' } },
    busy: busy === undefined ? undefined : { message: busy, customId: 'go' },
  }) as unknown as Model;

const spoken = (before: Model, after: Model) => spokenEntries(before, after).map(({ message }) => message.id);
const first = entry('8', 'bot');

describe('A screen reader is told, once each,', () => {
  it('of what others say, and not of what the reader said', () => {
    const after = shown([first, entry('9', 'quetzal'), entry('10', 'me')]);
    expect(spoken(shown([first]), after)).toEqual(['9']);
    expect(spoken(after, after)).toEqual([]);
  });

  it('that the bot thinks, and then of its answer', () => {
    const thinking = shown([first, entry('9', 'bot', { deferred: true })]);
    const answered = shown([first, entry('9', 'bot')]);
    expect(spoken(shown([first]), thinking)).toEqual(['9']);
    expect(spoken(thinking, answered)).toEqual(['9']);
    expect(spoken(answered, shown([first, entry('9', 'bot')]))).toEqual([]);
  });

  it('of what a message became in which the reader has pressed something, and of no other edit', () => {
    const edited = shown([entry('8', 'bot')]);
    expect(spoken(shown([first], '8'), edited)).toEqual(['8']);
    expect(spoken(shown([first]), edited)).toEqual([]);
  });

  it('of nothing that lies before what was shown', () => {
    expect(spoken(shown([first]), shown([entry('7', 'quetzal'), first]))).toEqual([]);
  });
});
