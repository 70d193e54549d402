import { describe, expect, it } from 'vitest';
import type { PageMessage } from '../../../src/sandbox/page/contract/messages.ts';
import type { PageChannel } from '../../../src/sandbox/page/contract/places.ts';
import type { PageEvent } from '../../../src/sandbox/page/contract/server-events.ts';
import { afterEvent, type Model } from '../../../src/sandbox/page/state/model.ts';

const me = { id: '101', name: 'Colibri', username: 'colibri', bot: false };
const bot = { id: '100', name: 'bot', username: 'bot', bot: true, connected: true };
const channel = (id: string, name: string): PageChannel => ({
  ...{ id, name, kind: 'text', type: 0, guildId: '1' },
  ...{ unread: 0, mentions: 0, archived: false, locked: false, canWrite: true },
});
const general = channel('201', 'general');
const practica = channel('202', 'practica');

const empty: Model = {
  state: {
    instance: 'a',
    viewer: me,
    accounts: [me],
    bot,
    guilds: [{ id: '1', name: 'Aula', channels: [general, practica], roles: [] }],
    directMessages: [],
    directory: { users: [me, bot], roles: [], channels: [general, practica] },
    now: 0,
    canMoveClock: true,
  },
  channel: general,
  messages: [],
  hasOlder: false,
  freshFrom: undefined,
  commands: [],
  menu: [],
  attempts: [],
  problems: {},
  busy: undefined,
  typing: [],
  fired: [],
};

/** A message of the bot's, in as much as the model looks at it. */
const entry = (id: string, more: object = {}): PageMessage =>
  ({
    message: {
      id,
      channel_id: general.id,
      author: bot,
      type: 0,
      content: id,
      mentions: [],
      mention_everyone: false,
      ...more,
    },
    markdown: {},
    ephemeral: false,
    deferred: false,
    names: { users: {}, roles: {}, channels: {} },
  }) as unknown as PageMessage;

const created = (given: PageMessage): PageEvent => ({ type: 'message', change: 'created', entry: given });
const updated = (given: PageMessage): PageEvent => ({ type: 'message', change: 'updated', entry: given });
const modelAfter = (model: Model, ...events: PageEvent[]) =>
  events.reduce((now, event) => afterEvent(now, event, 0), model);
const ids = ({ messages }: Model) => messages.map(({ message }) => message.id);

describe('the messages of a page', () => {
  it('come in the order of their ids, each once', () => {
    const [first, second] = [entry('9'), entry('10')];
    expect(ids(modelAfter(empty, created(second), created(first), created(second)))).toEqual(['9', '10']);
  });

  it('are replaced by their edits and taken out when they are deleted', () => {
    const edited = modelAfter(empty, created(entry('9')), updated(entry('9', { content: 'b' })));
    expect(edited.messages[0]?.message.content).toBe('b');
    expect(ids(modelAfter(edited, { type: 'message-deleted', channelId: general.id, id: '9' }))).toEqual([]);
  });

  it('do not show an edit of what lies before them', () => {
    const shown = modelAfter(empty, created(entry('10')));
    expect(ids(modelAfter(shown, updated(entry('9'))))).toEqual(['10']);
  });

  it('show a message at its first edit when its creation was missed', () => {
    expect(ids(modelAfter(empty, updated(entry('9'))))).toEqual(['9']);
  });

  it('lose what was wrong with one, and its waiting, with its next edit', () => {
    const stuck: Model = {
      ...modelAfter(empty, created(entry('9')), created(entry('10'))),
      problems: { 9: 'a', 10: 'b' },
      busy: { message: '9', customId: 'go' },
    };
    const { problems, busy } = modelAfter(stuck, updated(entry('9')));
    expect([problems, busy]).toEqual([{ 10: 'b' }, undefined]);
  });
});

describe('a channel that is not open', () => {
  const unread = ({ state }: Model) => state.guilds[0]?.channels.map((each) => [each.unread, each.mentions]);

  it('counts what is new in it, and what mentions the user', () => {
    const elsewhere = (id: string, more: object = {}) =>
      created(entry(id, { channel_id: practica.id, ...more }));
    const model = modelAfter(
      empty,
      elsewhere('9'),
      elsewhere('10', { mentions: [me] }),
      elsewhere('11', { author: me }),
    );
    expect(unread(model)).toEqual([
      [0, 0],
      [2, 1],
    ]);
    expect(ids(model)).toEqual([]);
  });
});

describe('what the user has sent', () => {
  const attempts = (['command', 'message', 'command', 'message'] as const).map((kind, id) => ({
    ...{ id, kind, channel: general.id, title: `${kind} ${id}` },
  }));
  const answer = { type: 20, interaction_metadata: { user: me } };

  const waiting = (...events: PageEvent[]) =>
    modelAfter({ ...empty, attempts }, ...events).attempts.map(({ id }) => id);

  it('waits until the message that answers a command is there, or the user’s own', () => {
    expect(waiting(created(entry('9', answer)))).toEqual([1, 2, 3]);
    expect(waiting(created(entry('9', { author: me })))).toEqual([0, 2, 3]);
    expect(waiting(created(entry('9', { author: me })), created(entry('10', { author: me })))).toEqual([
      0, 2,
    ]);
  });

  it('is not ended by the answer to somebody else, nor by an edit', () => {
    const theirs = entry('9', { type: 20, interaction_metadata: { user: bot } });
    const model = modelAfter({ ...empty, attempts }, created(theirs), updated(entry('10', answer)));
    expect(model.attempts).toEqual(attempts);
  });
});

describe('typing', () => {
  it('ends with the message, or after ten seconds', () => {
    const typing = modelAfter(empty, { type: 'typing', channelId: general.id, userId: bot.id });
    expect(typing.typing).toEqual([{ channel: general.id, user: bot.id, until: 10_000 }]);
    expect(modelAfter(typing, created(entry('9'))).typing).toEqual([]);
    const later = afterEvent(typing, { type: 'typing', channelId: general.id, userId: '5' }, 10_001);
    expect(later.typing.map(({ user }) => user)).toEqual(['5']);
  });
});

describe('the clock', () => {
  it('moves the world’s time and keeps what fired, in order', () => {
    const moved = modelAfter(
      empty,
      { type: 'clock', now: 10, fired: [{ at: 5, what: 'a' }] },
      { type: 'clock', now: 20, fired: [{ at: 15, what: 'b' }] },
    );
    expect(moved.state.now).toBe(20);
    expect(moved.fired.map(({ what }) => what)).toEqual(['a', 'b']);
  });
});
