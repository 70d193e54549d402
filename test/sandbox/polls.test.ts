import { Events, GatewayIntentBits, type Message, MessageType } from 'discord.js';
import { describe, expect, it } from 'vitest';
import type { PageMessages } from '../../src/sandbox/page/contract/messages.ts';
import { sandboxIds } from '../../src/sandbox/world/ids.ts';
import { expectNoViolations } from '../support/sandbox-driver.ts';
import { act } from './act.ts';
import { askPage } from './ask-page.ts';
import { connect, handClock, only } from './bot.ts';
import { useGeneral } from './use-general.ts';

const { users } = sandboxIds;
const intents = [
  GatewayIntentBits.Guilds,
  GatewayIntentBits.GuildMessages,
  GatewayIntentBits.GuildMessagePolls,
];
const hour = 3600;

const clock = handClock();
const here = useGeneral({ clock }, { intents });

const ask = (more: object = {}): Promise<Message> =>
  here.general.send({
    poll: {
      question: { text: '¿Qué repasamos?' },
      answers: [{ text: 'Evaluación', emoji: '📏' }, { text: 'Monitoreo' }, { text: 'Deriva' }],
      duration: 2,
      allowMultiselect: false,
      ...more,
    },
  });
const vote = (as: string, message: { id: string }, ...answers: number[]) =>
  act(here.bot.sandbox.url, { as, vote: { message: message.id, answers } });
const results = async ({ id }: { id: string }) =>
  only((await here.bot.driver.messages('general', 'colibri')).filter((message) => message.id === id)).poll
    ?.results;

describe('a poll', () => {
  it('comes back as Discord describes it, with an end', async () => {
    const { poll } = await ask();
    expect(poll).toMatchObject({
      question: { text: '¿Qué repasamos?' },
      allowMultiselect: false,
      layoutType: 1,
      expiresTimestamp: clock.now() + 2 * hour * 1000,
      resultsFinalized: false,
    });
    expect(poll?.answers.map(({ id, text, emoji }) => [id, text, emoji?.name])).toEqual([
      [1, 'Evaluación', '📏'],
      [2, 'Monitoreo', undefined],
      [3, 'Deriva', undefined],
    ]);
    await expectNoViolations(here.bot.driver);
  });

  it('lasts a day unless it says how long', async () => {
    const { poll } = await ask({ duration: undefined });
    expect(poll?.expiresTimestamp).toBe(clock.now() + 24 * hour * 1000);
  });

  it('fills in a deferred answer', async () => {
    here.bot.on.command = async (interaction) => {
      await interaction.deferReply();
      await interaction.followUp({
        poll: { question: { text: '¿Ya?' }, answers: [{ text: 'Sí' }], duration: 1, allowMultiselect: false },
      });
    };
    await here.bot.register([{ name: 'ya', description: 'Ya' }]);
    const { messages } = await here.bot.driver.command('colibri', 'ya');
    expect(only(messages).poll?.question.text).toBe('¿Ya?');
  });

  it('cannot be edited, nor sent without the permission', async () => {
    const message = await ask();
    await expect(message.edit('Otra cosa')).rejects.toMatchObject({ code: 520003 });
    await here.bot.driver.fault({ deny: { channel: 'general', permissions: ['SendPolls'] } });
    await expect(ask()).rejects.toMatchObject({ code: 50013 });
  });
});

describe('a vote', () => {
  it('counts once, and another takes its place', async () => {
    const message = await ask();
    await vote('colibri', message, 1);
    await vote('colibri', message, 1);
    await vote('quetzal', message, 1);
    expect(await results(message)).toEqual({
      is_finalized: false,
      answer_counts: [{ id: 1, count: 2, me_voted: false }],
    });
    await vote('colibri', message, 2);
    await vote('quetzal', message);
    expect((await results(message))?.answer_counts).toEqual([{ id: 2, count: 1, me_voted: false }]);
  });

  it('of several answers is taken where the poll allows it', async () => {
    const [one, many] = [await ask(), await ask({ allowMultiselect: true })];
    expect((await vote('colibri', one, 1, 2)).error).toMatchObject({ code: 'too_many_values' });
    expect((await vote('colibri', many, 1, 3)).error).toBeNull();
    expect((await results(many))?.answer_counts.map(({ id }) => id)).toEqual([1, 3]);
  });

  it('is refused for what is not asked, or no poll at all', async () => {
    expect((await vote('colibri', await ask(), 4)).error).toMatchObject({ code: 'not_an_option' });
    expect((await vote('colibri', await here.general.send('Hola'), 1)).error).toMatchObject({
      code: 'unknown_poll',
    });
  });

  it('is shown to its voter as their own', async () => {
    await vote('colibri', await ask(), 2);
    const mine = async (as: string) => {
      const query = { as, channel: 'general' };
      const { messages } = await askPage<PageMessages>(here.bot.sandbox.url, 'messages', query);
      return only(messages).message.poll?.results?.answer_counts;
    };
    expect(await mine('colibri')).toEqual([{ id: 2, count: 1, me_voted: true }]);
    expect(await mine('quetzal')).toEqual([{ id: 2, count: 1, me_voted: false }]);
  });

  it('is told to a bot that asked for polls, one event for each answer', async () => {
    const told: string[] = [];
    here.bot.client.on(Events.MessagePollVoteAdd, ({ id }, user) => told.push(`+${id} ${user}`));
    here.bot.client.on(Events.MessagePollVoteRemove, ({ id }, user) => told.push(`-${id} ${user}`));
    const message = await ask({ allowMultiselect: true });
    await vote('colibri', message, 1, 2);
    await vote('colibri', message, 2, 3);
    const { colibri } = users;
    await expect
      .poll(() => told)
      .toEqual([`+1 ${colibri}`, `+2 ${colibri}`, `-1 ${colibri}`, `+3 ${colibri}`]);
  });

  it('is not told to a bot without that intent', async () => {
    const other = await connect(here.bot.sandbox, {
      intents: [GatewayIntentBits.Guilds, GatewayIntentBits.GuildMessages],
    });
    const seen: string[] = [];
    other.on(Events.Raw, ({ t }: { t: string }) => seen.push(t));
    await vote('colibri', await ask(), 1);
    await here.general.send('fin');
    await expect.poll(() => seen).toEqual(['MESSAGE_CREATE', 'MESSAGE_CREATE']);
    await other.destroy();
  });
});

describe('the voters of an answer', () => {
  it('are read in the order of their ids, page by page', async () => {
    const message = await ask();
    for (const as of ['condor', 'colibri', 'quetzal']) await vote(as, message, 1);
    const answer = message.poll?.answers.get(1);
    const voters = async (options = {}) => [...((await answer?.voters.fetch(options))?.keys() ?? [])];
    const { colibri, quetzal, condor } = users;
    expect(await voters()).toEqual([colibri, quetzal, condor]);
    expect(await voters({ limit: 1 })).toEqual([colibri]);
    expect(await voters({ after: colibri })).toEqual([quetzal, condor]);
    expect([...((await message.poll?.answers.get(2)?.voters.fetch())?.keys() ?? [])]).toEqual([]);
  });
});

describe('the end of a poll', () => {
  // Not by `poll.end()`: the client compares the end with its own clock before it asks.
  const end = ({ id }: { id: string }) =>
    here.bot.client.rest.post(`/channels/${here.general.id}/polls/${id}/expire`);
  const result = async () => (await here.bot.driver.messages('general', 'colibri')).at(-1);
  const fieldsOf = (message: Awaited<ReturnType<typeof result>>) =>
    Object.fromEntries(message?.embeds[0]?.fields?.map(({ name, value }) => [name, value]) ?? []);

  it('comes by the clock: its results are final, and Discord says who won', async () => {
    const message = await ask();
    await vote('colibri', message, 1);
    await vote('quetzal', message, 1);
    await vote('condor', message, 2);
    await here.bot.driver.advance(2 * hour - 1);
    expect((await results(message))?.is_finalized).toBe(false);
    await here.bot.driver.advance(1);
    expect((await results(message))?.is_finalized).toBe(true);
    expect(await result()).toMatchObject({
      type: MessageType.PollResult,
      author: { id: here.bot.client.user.id },
      mentions: [{ id: here.bot.client.user.id }],
      message_reference: { message_id: message.id, channel_id: here.general.id },
      embeds: [{ type: 'poll_result' }],
    });
    expect(fieldsOf(await result())).toEqual({
      poll_question_text: '¿Qué repasamos?',
      victor_answer_votes: '2',
      total_votes: '3',
      victor_answer_id: '1',
      victor_answer_text: 'Evaluación',
      victor_answer_emoji_name: '📏',
    });
    expect((await vote('colibri', message, 2)).error).toMatchObject({ code: 'poll_expired' });
  });

  it('names nobody where several have most, or nobody voted', async () => {
    const message = await ask();
    await vote('colibri', message, 1);
    await vote('quetzal', message, 2);
    await end(message);
    const none = { poll_question_text: '¿Qué repasamos?', victor_answer_votes: '1', total_votes: '2' };
    expect(fieldsOf(await result())).toEqual(none);
    await end(await ask());
    expect(fieldsOf(await result())).toMatchObject({ victor_answer_votes: '0', total_votes: '0' });
  });

  it('is brought about by the bot, once, and only for its own poll', async () => {
    const message = await ask();
    expect(await end(message)).toMatchObject({ poll: { results: { is_finalized: true } } });
    await expect(end(message)).rejects.toMatchObject({ code: 520001 });
    const plain = await here.general.send('Hola');
    await expect(end(plain)).rejects.toMatchObject({ code: 520006 });
  });

  it('is told to the bot as a change of the message', async () => {
    const changed = new Promise<boolean | undefined>((resolve) => {
      here.bot.client.on(Events.MessageUpdate, (_before, after) => resolve(after.poll?.resultsFinalized));
    });
    await ask();
    await here.bot.driver.advance(2 * hour);
    expect(await changed).toBe(true);
  });
});
