import type { APIMessage } from 'discord-api-types/v10';
import { describe, expect, it } from 'vitest';
import { catalogues } from '../../src/i18n/catalogue.ts';
import { captureLog, type LogLine } from '../support/captured-log.ts';
import { answersIn } from '../support/database.ts';
import { beginQuiz, choicesOf, feedbackOn, only, tableOf } from '../support/quiz-player.ts';
import { type RunningBot, runBot } from '../support/running-bot.ts';
import { type Driver, type FaultRequest, filesOf, textOf } from '../support/sandbox-driver.ts';
import { smallCourse, TOPIC_OF } from '../support/small-course.ts';

const CALLBACK = 'POST /interactions/{id}/{token}/callback';
const FILL_IN = 'PATCH /webhooks/{application}/{token}/messages/@original';
const FILE = 'GET /attachments/{channel}/{id}/{name}';

/** discord.js sends a request once and then three times more. */
const ALL_TRIES = 4;

const { es } = catalogues;
const content = smallCourse();
const table = { filename: 'ventas.csv', content: 'real,predicho\n1,2\n2,4\n3,5\n' };

type Faulty = RunningBot & { errors(): LogLine[] };

async function runFaulty(): Promise<Faulty> {
  const { log, errors } = captureLog();
  return Object.assign(await runBot({}, log, { content }), { errors });
}

/** A question on the table of colibri, the button of its right answer, and one of a wrong one. */
async function ask(driver: Driver) {
  const question = await beginQuiz(driver, 'colibri', {}, TOPIC_OF.single);
  const { key, wrong } = choicesOf(question, content);
  return { question, key, wrong: wrong[0] ?? '' };
}

/** The bot answers an ordinary command, and stops without having been refused anything. */
async function expectSound(bot: Faulty, answers: number): Promise<void> {
  expect(await bot.driver.faults()).toEqual([]);
  const { messages, error } = await bot.driver.command('condor', 'help');
  expect(error).toBeNull();
  expect(textOf(only(messages))).toContain('</quiz:');
  await bot.stop();
  expect(await answersIn(bot.config.database)).toHaveLength(answers);
}

const isRight = (message: APIMessage) => textOf(message).includes(es.quiz.right);

describe('An answer whose acknowledgement', () => {
  it.each<[string, Omit<FaultRequest & { route: string }, 'route'>]>([
    ['is rate limited', { answer: 429, times: 3 }],
    ['meets a broken server', { answer: 503, times: ALL_TRIES - 1 }],
    ['is lost on the way', { answer: 'never', times: 1 }],
    ['arrives, but its receipt is broken', { answer: 500, times: 1, after: 'apply' }],
    ['arrives, but its receipt is lost', { answer: 'never', times: 1, after: 'apply' }],
  ])('%s is acknowledged all the same, once, on one message', async (_, fault) => {
    const bot = await runFaulty();
    const { driver } = bot;
    const { question, key } = await ask(driver);
    await driver.fault({ route: CALLBACK, ...fault } as FaultRequest);
    const { messages, error } = await driver.press('colibri', question, key);
    expect(error).toBeNull();
    expect(isRight(only(messages))).toBe(true);
    expect(await driver.messages('general', 'colibri')).toEqual(messages);
    expect(bot.errors()).toEqual([]);
    await expectSound(bot, 1);
  });

  it('cannot be sent is kept, said to be a fault of ours, and shown to whoever presses again', async () => {
    const bot = await runFaulty();
    const { driver } = bot;
    const { question, key, wrong } = await ask(driver);
    await driver.fault({ route: CALLBACK, answer: 500, times: ALL_TRIES });
    const excuse = only((await driver.press('colibri', question, key)).messages);
    const [logged] = bot.errors();
    expect(textOf(excuse)).toBe(es.frame.bug(logged?.id ?? ''));
    const feedback = only((await driver.press('colibri', question, wrong)).messages);
    expect(isRight(feedback)).toBe(true);
    expect(feedback.id).toBe(question.id);
    expect(bot.errors()).toHaveLength(1);
    await expectSound(bot, 1);
  });

  it.each<[string, FaultRequest]>([
    ['cannot be sent at all', { route: CALLBACK, answer: 503, times: 2 * ALL_TRIES }],
    ['is never taken', { route: CALLBACK, answer: 'never', times: ALL_TRIES }],
    ['comes too late', { route: CALLBACK, answer: 'late', times: ALL_TRIES }],
  ])('%s is kept and shown to whoever presses again', async (_, fault) => {
    const bot = await runFaulty();
    const { driver } = bot;
    const { question, key, wrong } = await ask(driver);
    await driver.fault(fault);
    const { error, interaction_id } = await driver.press('colibri', question, key);
    expect(error?.code).toBe('no_response');
    await bot.app.bot.settled(interaction_id ?? '');
    const feedback = only((await driver.press('colibri', question, wrong)).messages);
    expect(isRight(feedback)).toBe(true);
    expect(bot.errors()).toHaveLength(1);
    await expectSound(bot, 1);
  });
});

describe('A command whose', () => {
  it.each(['dm', 'general'])('deferral arrives, but not its receipt, is answered in %s', async (place) => {
    const bot = await runFaulty();
    await bot.driver.fault({ route: CALLBACK, answer: 500, times: 1, after: 'apply' });
    const { messages, error } = await bot.driver.command('colibri', 'rmse', { file: table }, { in: place });
    expect(error).toBeNull();
    expect(textOf(only(messages))).toContain('n = 3');
    expect(await bot.driver.messages(place, 'colibri')).toEqual(messages);
    expect(bot.errors()).toEqual([]);
    await expectSound(bot, 0);
  });

  it.each<[string, Omit<FaultRequest & { route: string }, 'route'>]>([
    ['is refused at first', { answer: 502, times: 2 }],
    ['arrives, but not its receipt', { answer: 500, times: 1, after: 'apply' }],
  ])('result %s is shown once', async (_, fault) => {
    const bot = await runFaulty();
    await bot.driver.fault({ route: FILL_IN, ...fault } as FaultRequest);
    const result = only((await bot.driver.command('colibri', 'rmse', { file: table })).messages);
    expect(filesOf(result)).toHaveLength(2);
    expect(await bot.driver.messages('general', 'colibri')).toHaveLength(1);
    await expectSound(bot, 0);
  });

  it('result cannot be sent says so on the message that waits, once', async () => {
    const bot = await runFaulty();
    await bot.driver.fault({ route: FILL_IN, answer: 500, times: ALL_TRIES });
    await bot.driver.fault({ route: FILL_IN, answer: 500, times: 1, after: 'apply' });
    const { messages, error } = await bot.driver.command('colibri', 'rmse', { file: table });
    expect(error).toBeNull();
    const [logged] = bot.errors();
    expect(textOf(only(messages))).toBe(es.frame.bug(logged?.id ?? ''));
    expect(await bot.driver.messages('general', 'colibri')).toEqual(messages);
    expect(bot.errors()).toHaveLength(1);
    await expectSound(bot, 0);
  });

  it('greeting arrives, but not its receipt, greets once', async () => {
    const bot = await runFaulty();
    await bot.driver.fault({ route: CALLBACK, answer: 500, times: 1, after: 'apply' });
    const greet = async () => textOf(only((await bot.driver.command('colibri', 'help')).messages));
    expect(await greet()).toContain('¡Hola, Colibri!');
    expect(await greet()).not.toContain('Hola');
    await expectSound(bot, 0);
  });

  it('form arrives, but not its receipt, takes what is filled in', async () => {
    const bot = await runFaulty();
    await bot.driver.fault({ route: CALLBACK, answer: 500, times: 1, after: 'apply' });
    const { modal } = await bot.driver.command('colibri', 'rmse');
    const cells = table.content;
    const { messages } = await bot.driver.submit('colibri', modal ?? { id: '' }, { cells });
    expect(textOf(only(messages))).toContain('n = 3');
    expect(bot.errors()).toEqual([]);
    await expectSound(bot, 0);
  });

  it('choices cannot be sent offers them at the next letter', async () => {
    const bot = await runFaulty();
    await bot.driver.fault({ route: CALLBACK, answer: 500, times: 2 * ALL_TRIES });
    const type = () => bot.driver.complete('colibri', 'quiz', { option: 'topic', typed: 'selec' });
    expect((await type()).error?.code).toBe('no_response');
    expect((await type()).choices).toHaveLength(1);
    expect(bot.errors()).toHaveLength(1);
    await expectSound(bot, 0);
  });
});

describe('A gateway', () => {
  it('that drops and lets the bot resume brings what was missed, once', async () => {
    const bot = await runFaulty();
    const { driver } = bot;
    const { question, key } = await ask(driver);
    await driver.fault({ drop_gateway: true });
    const { messages } = await driver.press('colibri', question, key);
    expect(isRight(only(messages))).toBe(true);
    expect(bot.errors()).toEqual([]);
    await expectSound(bot, 1);
  });

  it('that drops while an answer is on its way does not disturb it', async () => {
    const bot = await runFaulty();
    const { driver } = bot;
    const { question, key } = await ask(driver);
    await driver.fault({ route: CALLBACK, answer: 'never', times: 1 });
    const pressing = driver.press('colibri', question, key);
    await expect.poll(() => driver.faults(), { interval: 10 }).toEqual([]);
    await driver.fault({ drop_gateway: true });
    expect(isRight(only((await pressing).messages))).toBe(true);
    await expectSound(bot, 1);
  });

  it('that drops and forgets the session finds the bot back, and what was missed can be done again', async () => {
    const bot = await runFaulty();
    const { driver } = bot;
    const { question, key } = await ask(driver);
    await driver.fault({ drop_gateway: true, resumable: false });
    expect((await driver.press('colibri', question, key)).error?.code).toBe('no_response');
    const isConnected = async () => (await driver.state()).bot.connected;
    await expect.poll(isConnected, { interval: 20, timeout: 30_000 }).toBe(true);
    expect(isRight(only((await driver.press('colibri', question, key)).messages))).toBe(true);
    expect(bot.errors()).toEqual([]);
    await expectSound(bot, 1);
  });

  it('that closes the door for good is said to have', async () => {
    const bot = await runFaulty();
    await bot.driver.fault({ drop_gateway: true, resumable: false, code: 4004 });
    expect(await bot.app.bot.lost).toBe(4004);
    expect(bot.errors()).toMatchObject([{ code: 4004 }]);
  });
});

describe('A learner who takes no direct messages', () => {
  it('is answered in a server and where they write to the bot', async () => {
    const bot = await runFaulty();
    const { driver } = bot;
    await driver.fault({ close_dm: 'colibri' });
    for (const place of ['general', 'dm']) {
      const question = await beginQuiz(driver, 'colibri', { in: place });
      const { messages } = await driver.press('colibri', question, tableOf(question).dontKnow);
      expect(feedbackOn(only(messages), content)?.answer).toEqual({ kind: 'dont_know' });
    }
    expect(bot.errors()).toEqual([]);
    await expectSound(bot, 2);
  });
});

describe('A file that Discord', () => {
  it.each<[string, 404 | 500 | 'endless', RegExp]>([
    ['no longer has', 404, /no me entregó el archivo/],
    ['cannot send', 500, /no me entregó el archivo/],
    ['sends without an end, whatever it said of its size,', 'endless', /leo hasta 10/],
  ])('%s is refused in words', async (_, answer, sentence) => {
    const bot = await runFaulty();
    await bot.driver.fault({ route: FILE, answer, times: 1 });
    const refused = only((await bot.driver.command('colibri', 'rmse', { file: table })).messages);
    expect(textOf(refused)).toMatch(sentence);
    const again = only((await bot.driver.command('colibri', 'rmse', { file: table })).messages);
    expect(textOf(again)).toContain('n = 3');
    expect(bot.errors()).toEqual([]);
    await expectSound(bot, 0);
  });

  it('never sends is refused in words, and nobody waits for it meanwhile', async () => {
    const bot = await runFaulty();
    const { driver } = bot;
    await driver.fault({ route: FILE, answer: 'never', times: 1 });
    const waiting = driver.command('quetzal', 'rmse', { file: table });
    await expect.poll(() => driver.faults(), { interval: 10 }).toEqual([]);
    const { question, key } = await ask(driver);
    expect(isRight(only((await driver.press('colibri', question, key)).messages))).toBe(true);

    await bot.app.bot.settled((await waiting).interaction_id ?? '');
    const [refused] = await driver.messages('general', 'quetzal');
    expect(refused && textOf(refused)).toContain(es.tables.downloadFailed);
    expect(bot.errors()).toEqual([]);
    await expectSound(bot, 1);
  });
});
