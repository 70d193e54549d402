import { randomInt } from 'node:crypto';
import type { APIMessage } from 'discord-api-types/v10';
import { describe, expect, it } from 'vitest';
import { loadContent } from '../../src/content/load.ts';
import { catalogues } from '../../src/i18n/catalogue.ts';
import { rebuildCard } from '../../src/store/cards.ts';
import { learn } from '../../src/study/card.ts';
import { seeded } from '../../src/study/seeded.ts';
import type { Answer } from '../../src/study/types.ts';
import { type Child, spawnProgram, stopLikeDocker } from '../support/child-process.ts';
import { answersIn, readDatabase } from '../support/database.ts';
import { turns, turnsUntil } from '../support/event-loop.ts';
import { postButton } from '../support/post-as-bot.ts';
import {
  beginQuiz,
  beginWithChoices,
  choicesOf,
  feedbackOn,
  nextOf,
  only,
  tableOf,
} from '../support/quiz-player.ts';
import {
  type ActResult,
  buttonsOf,
  type Driver,
  expectNoViolations,
  textOf,
} from '../support/sandbox-driver.ts';
import { startSeparateWorld } from '../support/separate-bot.ts';

const ROUNDS = 12;

/** Between question and answer there are these moments; most presses die half-way. */
const MOMENTS = ['before the press', 'during it', 'during it', 'during it', 'after its answer'] as const;

/** Given to repeat a run that failed: the same buttons and, as far as the machine allows, the same moments. */
const seed = Number(process.env.CICLO_TEST_SEED ?? randomInt(2 ** 32));

const { es } = catalogues;
const CALLBACK = 'POST /interactions/{id}/{token}/callback';
const content = loadContent();

describe(`A bot that is killed (CICLO_TEST_SEED=${seed})`, () => {
  it('has written every answer that it acknowledged, once, whenever it dies', async () => {
    const draw = seeded(seed);
    const pick = <Item>(items: readonly Item[]): Item => items[Math.floor(draw() * items.length)] as Item;
    const world = await startSeparateWorld();
    const { driver } = world;
    const interrupted: Promise<ActResult>[] = [];
    const answered: string[] = [];

    let bot = await world.startBot();
    let question = await beginQuiz(driver, 'colibri');
    const pressing = driver.press('colibri', question, tableOf(question).dontKnow);
    const usual = await turnsUntil(pressing);
    question = await nextQuestion(driver, only((await pressing).messages));

    for (let round = 0; round < ROUNDS; round += 1) {
      const { options, dontKnow } = tableOf(question);
      const [button, again] = [pick([...options, dontKnow]), pick([...options, dontKnow])];
      const moment = pick(MOMENTS);
      const wait = Math.floor(draw() * usual * 1.2);
      if (moment === 'after its answer') await driver.press('colibri', question, button);
      if (moment === 'during it') {
        interrupted.push(driver.press('colibri', question, button));
        await turns(wait);
      }
      await kill(bot);
      await world.connected(false);
      bot = await world.startBot();

      const old = await oldButton(driver, question, again, round);
      const feedback = feedbackOn(only((await driver.press('colibri', old, again)).messages), content);
      expect(again).toContain(feedback?.presentation);
      answered.push(feedback?.presentation ?? '');
      question = await nextQuestion(driver, await now(driver, question));
    }
    await Promise.all(interrupted);
    await expectNoViolations(driver);
    bot.send('SIGTERM');
    await bot.ended;

    await readDatabase(world.database, async (db) => {
      const answers = await db.selectFrom('answers').selectAll().orderBy('id').execute();
      const written = new Map(answers.map((row) => [row.presentation_id, JSON.parse(row.answer) as Answer]));
      expect(written.size).toBe(answers.length);
      expect(answered.filter((presentation) => !written.has(presentation))).toEqual([]);
      for (const { presentation, answer } of acknowledged(driver)) {
        expect(written.get(presentation)).toEqual(answer);
      }

      const score = { answered: answers.length, correct: answers.filter(({ correct }) => correct).length };
      expect(await db.selectFrom('sittings').selectAll().execute()).toMatchObject([score]);

      const cards = () => db.selectFrom('cards').selectAll().orderBy('fact_id').execute();
      const kept = await cards();
      const facts = answers.filter(({ kind }) => kind === 'review').map(({ fact_id }) => fact_id);
      expect(kept.map(({ fact_id }) => fact_id)).toEqual([...new Set(facts)].sort());
      for (const card of kept) await rebuildCard(db, card, learn);
      expect(await cards()).toEqual(kept);
    });
  }, 180_000);
});

describe('A bot that dies between writing an answer and acknowledging it', () => {
  it('shows that answer to whoever presses again', async () => {
    const world = await startSeparateWorld();
    const { driver } = world;
    const bot = await world.startBot();
    const question = await beginWithChoices(driver, 'colibri', content);
    const { key, wrong } = choicesOf(question, content);
    await driver.fault({ route: CALLBACK, times: 1, answer: 'never' });
    const interrupted = driver.press('colibri', question, key);
    await faultsMet(driver);
    await kill(bot);
    await world.connected(false);

    const again = await world.startBot();
    const feedback = only((await driver.press('colibri', question, wrong[0] ?? '')).messages);
    expect((await interrupted).error?.code).toBe('no_response');
    expect(feedbackOn(feedback, content)?.answer).toEqual(optionIn(key));
    expect(await stopLikeDocker(again)).toMatchObject({ code: 0, signal: null });
    expect(await answersIn(world.database)).toHaveLength(1);
    await expectNoViolations(driver);
  });
});

describe('A bot that is frozen for longer than Discord waits', () => {
  it('keeps the answer that it finds when it wakes, and shows it to whoever presses again', async () => {
    const world = await startSeparateWorld();
    const { driver } = world;
    const bot = await world.startBot();
    const question = await beginWithChoices(driver, 'colibri', content);
    const { key, wrong } = choicesOf(question, content);
    bot.send('SIGSTOP');
    expect((await driver.press('colibri', question, key)).error?.code).toBe('no_response');
    bot.send('SIGCONT');
    const feedback = only((await driver.press('colibri', question, wrong[0] ?? '')).messages);
    expect(feedbackOn(feedback, content)?.answer).toEqual(optionIn(key));
    expect(await stopLikeDocker(bot)).toMatchObject({ code: 0, signal: null });
    expect(await answersIn(world.database)).toHaveLength(1);
    // Discord says that it was too late, once: the bot does not insist.
    expect((await driver.violations()).map(({ code }) => code)).toEqual([10062]);
  });
});

describe('A bot that is told to stop', () => {
  it('answers what is in flight, also when it is told twice', async () => {
    const world = await startSeparateWorld();
    const { driver } = world;
    const bot = await world.startBot();
    const [mine, theirs] = [await beginQuiz(driver, 'colibri'), await beginQuiz(driver, 'quetzal')];
    await driver.fault({ route: CALLBACK, times: 2, answer: 'never' });
    const inFlight = [
      driver.press('colibri', mine, tableOf(mine).dontKnow),
      driver.press('quetzal', theirs, tableOf(theirs).dontKnow),
    ];
    await faultsMet(driver);
    bot.send('SIGINT');
    await bot.said(/deteniendo/);
    const stopping = stopLikeDocker(bot);
    for (const { messages } of await Promise.all(inFlight)) {
      expect(feedbackOn(only(messages), content)?.answer).toEqual({ kind: 'dont_know' });
    }
    expect(await stopping).toMatchObject({ code: 0, signal: null });
    expect(await answersIn(world.database)).toHaveLength(2);
    await expectNoViolations(driver);
  });

  it('says that it restarts, to who comes then and to who would have to wait for too long', async () => {
    const world = await startSeparateWorld();
    const { driver } = world;
    const bot = await world.startBot();
    await driver.fault({ route: 'GET /attachments/{channel}/{id}/{name}', times: 1, answer: 'never' });
    const file = { filename: 'ventas.csv', content: 'real,predicho\n1,2\n' };
    const waiting = driver.command('quetzal', 'rmse', { file });
    await faultsMet(driver);
    const stopping = stopLikeDocker(bot);
    await bot.said(/deteniendo/);
    for (const { messages } of [await driver.command('colibri', 'help'), await waiting]) {
      expect(textOf(only(messages))).toBe(es.frame.stopping);
    }
    expect(await stopping).toMatchObject({ code: 0, signal: null });
    await expectNoViolations(driver);
  });

  it('ends within ten seconds when Discord says nothing any more', async () => {
    const world = await startSeparateWorld();
    const bot = await world.startBot();
    await beginQuiz(world.driver, 'colibri');
    world.sandbox.send('SIGSTOP');
    expect(await stopLikeDocker(bot)).toMatchObject({ code: 0, signal: null });
  });
});

describe('A bot that cannot start', () => {
  const LANGUAGES = [
    ['es', 'Otro ciclo ya está usando', 'Discord rechazó el token'],
    ['en', 'Another ciclo is already using', 'Discord refused the token'],
  ] as const;

  it.each(LANGUAGES)('says in %s what is wrong, and ends with 1', async (language, inUse, refused) => {
    const world = await startSeparateWorld();
    await world.startBot();
    const environment = { DEFAULT_LOCALE: language };
    const second = await world.spawnBot(environment).ended;
    expect(second).toMatchObject({ code: 1, out: '' });
    expect(second.err).toContain(`${inUse} ${world.database}`);

    const CICLO_DATABASE = ':memory:';
    const stranger = await world.spawnBot({ ...environment, CICLO_DATABASE, DISCORD_TOKEN: 'wrong' }).ended;
    expect(stranger).toMatchObject({ code: 1, out: '' });
    expect(stranger.err).toMatch(new RegExp(`^${refused}.*\n$`));
    expect(await world.driver.violations()).toMatchObject([{ route: '/gateway/bot', status: 401 }]);
    expect((await world.driver.command('colibri', 'help')).error).toBeNull();
  });

  it('names every setting that is wrong, never a token', async () => {
    const { err, ...ended } = await spawnProgram('src/main.ts', {
      DISCORD_TOKEN: 'a secret',
      SANDBOX_PORT: 'many',
      DEFAULT_TIME_ZONE: 'Macondo',
    }).ended;
    expect(ended).toEqual({ code: 1, signal: null, out: '' });
    expect(err.match(/^- \w+/gm)).toEqual(['- DISCORD_TOKEN', '- SANDBOX_PORT', '- DEFAULT_TIME_ZONE']);
    expect(err).toContain('Macondo');
    expect(err).not.toContain('secret');
  });
});

describe('A bot whose token is taken away', () => {
  it('says so and ends with 1, so that nobody takes it for running', async () => {
    const world = await startSeparateWorld();
    const bot = await world.startBot();
    await bot.said(/conectado/);
    await world.driver.fault({ drop_gateway: true, resumable: false, code: 4004 });
    const { code, err } = await bot.ended;
    expect({ code, err }).toEqual({ code: 1, err: `${es.startup.tokenRefused}\n` });
  });
});

describe('A Discord that goes away', () => {
  it('is found again when it comes back', async () => {
    const world = await startSeparateWorld();
    const bot = await world.startBot();
    const question = await beginQuiz(world.driver, 'colibri');
    await world.restartSandbox();
    await world.connected(true);
    const { dontKnow } = tableOf(question);
    const feedback = only((await world.driver.press('colibri', question, dontKnow)).messages);
    expect(feedbackOn(feedback, content)?.answer).toEqual({ kind: 'dont_know' });
    expect(await stopLikeDocker(bot)).toMatchObject({ code: 0, signal: null });
  });
});

/** Resolves once the bot's requests have met the faults that wait for them: what it does is then in flight. */
async function faultsMet(driver: Driver): Promise<void> {
  await expect.poll(() => driver.faults(), { interval: 10, timeout: 30_000 }).toEqual([]);
}

async function kill(bot: Child): Promise<void> {
  bot.send('SIGKILL');
  await bot.ended;
}

/** The message of the quiz as its learner sees it now. */
async function now(driver: Driver, { id }: APIMessage): Promise<APIMessage> {
  const message = (await driver.messages('general', 'colibri')).find((one) => one.id === id);
  if (!message) throw new Error('The message of the quiz is gone');
  return message;
}

/** A message with this button on it: the quiz itself, or a copy where the quiz already shows its feedback. */
async function oldButton(
  driver: Driver,
  quiz: APIMessage,
  button: string,
  round: number,
): Promise<APIMessage> {
  const shown = await now(driver, quiz);
  const isThere = buttonsOf(shown).some((one) => 'custom_id' in one && one.custom_id === button);
  // Discord takes five messages in five seconds for a channel.
  return isThere ? shown : postButton(driver, round % 2 ? 'general' : 'practica', button);
}

/** What a button answers. */
function optionIn(button: string): Answer {
  return { kind: 'option', option: button.split(':').at(-1) ?? '' };
}

/** From the feedback, wherever it is, to the next question. */
async function nextQuestion(driver: Driver, feedback: APIMessage): Promise<APIMessage> {
  return only((await driver.press('colibri', feedback, nextOf(feedback))).messages);
}

/** Every feedback that the learner was shown, in that order. */
function acknowledged({ record }: Driver) {
  return record.flatMap(({ result }) =>
    result.messages.flatMap((message) => feedbackOn(message, content) ?? []),
  );
}
