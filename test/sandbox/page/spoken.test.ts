import { describe, expect, it } from 'vitest';
import type { PageMessage } from '../../../src/sandbox/page/contract/messages.ts';
import type { Model } from '../../../src/sandbox/page/state/model.ts';
import { spokenEntries } from '../../../src/sandbox/page/timeline/spoken-entries.ts';
import { spokenText } from '../../../src/sandbox/page/timeline/spoken-text.ts';
import { wordsFor } from '../../../src/sandbox/page/words/words.ts';
import { parsedTexts } from '../../../src/sandbox/page-data/parsed-texts.ts';

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

describe('What a screen reader is told of a message', () => {
  const read = (texts: string[], message: object = {}, more: object = {}) => {
    const entry = {
      message: { author: { id: '111111111111111111', username: 'colibri' }, attachments: [], ...message },
      markdown: parsedTexts(texts),
      deferred: false,
      names: {
        users: { '111111111111111111': { name: 'Colibri' } },
        roles: {},
        channels: { '222222222222222222': { name: 'general' } },
      },
      ...more,
    };
    return spokenText(entry as unknown as PageMessage, wordsFor('es-419'));
  };

  it('is its text without the signs of markdown, and not what a spoiler hides', () => {
    expect(
      read([
        '# Error\n**RMSE** de `3`, en <#222222222222222222>, dice <@111111111111111111>: ||el 7||',
        '- uno\n- dos',
      ]),
    ).toBe('Colibri: Error RMSE de 3, en #general, dice @Colibri: … uno dos');
  });

  it('is the beginning of a long one', () => {
    expect(read(['a'.repeat(500)])).toBe(`Colibri: ${'a'.repeat(200)}…`);
  });

  it('is what it holds instead of a text, or that its author thinks', () => {
    expect(read([], { poll: { question: { text: '¿Lunes?' } } })).toBe('Colibri: ¿Lunes?');
    expect(read([], { attachments: [{}] })).toBe('Colibri: Mensaje con un archivo adjunto');
    expect(read([], {}, { deferred: true })).toBe('Colibri está pensando…');
  });
});
