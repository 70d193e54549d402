import type { APIMessage } from 'discord-api-types/v10';
import { describe, expect, it } from 'vitest';
import { answersIn, readDatabase } from '../support/database.ts';
import { postButton } from '../support/post-as-bot.ts';
import { beginQuiz, choicesOf, nextOf, only, questionOn, tableOf } from '../support/quiz-player.ts';
import { runBot } from '../support/running-bot.ts';
import { buttonId, buttonsOf, textOf } from '../support/sandbox-driver.ts';
import { smallCourse, TOPIC_OF, TOPIC_WITHOUT_QUESTIONS } from '../support/small-course.ts';

const LOCALES = {
  'es-419': { language: 'es', zone: 'Seguir con Bogotá', dontKnow: 'No sé', score: 'Llevas 1 de 2' },
  'es-ES': { language: 'es', zone: 'Seguir con Bogotá', dontKnow: 'No sé', score: 'Llevas 1 de 2' },
  'en-US': { language: 'en', zone: 'Keep Bogotá', dontKnow: 'I don’t know', score: 'So far: 1 right of 2' },
} as const;

const content = smallCourse();
const run = () => runBot({}, undefined, { content });
const topic = TOPIC_OF.single;
const labelsOf = (message: Parameters<typeof buttonsOf>[0]) =>
  buttonsOf(message).map((button) => ('label' in button ? button.label : undefined));

describe.each(Object.entries(LOCALES))('A quiz in %s', (locale, { language, ...words }) => {
  it('asks once for the time zone, then asks, explains and keeps score on one private message', async () => {
    const { driver } = await run();
    const where = { locale };

    const zone = only((await driver.command('colibri', 'quiz', { topic }, where)).messages);
    expect(labelsOf(zone)).toEqual([words.zone]);

    const keep = buttonId(zone, words.zone);
    const first = only((await driver.press('colibri', zone, keep, where)).messages);
    expect(labelsOf(first)).toContain(words.dontKnow);
    const asked = questionOn(first, content);
    expect(textOf(first)).toContain(asked.stem[language]);
    const right = only((await driver.press('colibri', first, choicesOf(first, content).key, where)).messages);
    expect(textOf(right)).toContain(asked.explanation[language]);
    expect(textOf(right)).toContain('✅');
    expect(textOf(right)).not.toContain('❌');

    const second = only((await driver.press('colibri', right, nextOf(right), where)).messages);
    const next = questionOn(second, content);
    expect(next.id).not.toBe(asked.id);
    const [wrongOption = ''] = choicesOf(second, content).wrong;
    const wrong = only((await driver.press('colibri', second, wrongOption, where)).messages);
    const options = next.type === 'single' ? next.options : [];
    const chosen = options.find(({ id }) => wrongOption.endsWith(`:${id}`));
    expect(textOf(wrong)).toContain(chosen?.misconception?.[language]);
    expect(textOf(wrong)).toContain('❌');
    expect(textOf(wrong)).toContain(words.score);

    const third = only((await driver.press('colibri', wrong, nextOf(wrong), where)).messages);
    const ended = only((await driver.press('colibri', third, tableOf(third).stop, where)).messages);
    expect(new Set([zone, first, right, second, wrong, third, ended].map(({ id }) => id)).size).toBe(1);
    expect(await driver.messages('general', 'quetzal')).toEqual([]);

    const again = only((await driver.command('colibri', 'quiz', { topic }, where)).messages);
    expect(tableOf(again).options.length).toBeGreaterThanOrEqual(3);
  });
});

describe('A quiz', () => {
  it('asks only about the topic that was chosen', async () => {
    const { driver } = await run();
    const { choices } = await driver.complete('colibri', 'quiz', { option: 'topic', typed: 'selec' });
    expect(choices?.map(({ value }) => value)).toEqual(['selection']);
    let message = await beginQuiz(driver, 'colibri', {}, topic);
    for (let shown = 0; shown < 6; shown += 1) {
      expect(questionOn(message, content).topic).toBe(topic);
      message = only((await driver.press('colibri', message, tableOf(message).dontKnow)).messages);
      message = only((await driver.press('colibri', message, nextOf(message))).messages);
    }
  });

  it('says which topics there are when it has no such topic', async () => {
    const { driver } = await run();
    const { messages } = await driver.command('colibri', 'quiz', { topic: 'astrología' });
    expect(textOf(only(messages))).toContain('Evaluación del modelo');
  });

  it('offers something else where a topic has no questions', async () => {
    const { driver } = await run();
    await beginQuiz(driver, 'colibri');
    const old = await postButton(driver, 'general', `1:qs:${TOPIC_WITHOUT_QUESTIONS}`);
    const nothing = only((await driver.press('colibri', old, `1:qs:${TOPIC_WITHOUT_QUESTIONS}`)).messages);
    expect(textOf(nothing)).toBe('Todavía no hay preguntas sobre eso.');
    const other = buttonId(nothing, 'Preguntas de todos los temas');
    const question = only((await driver.press('colibri', nothing, other)).messages);
    expect(tableOf(question).message.id).toBe(nothing.id);
  });

  it('explains "I don’t know" without choosing for the learner', async () => {
    const { driver } = await run();
    const message = await beginQuiz(driver, 'colibri', {}, topic);
    const feedback = only((await driver.press('colibri', message, tableOf(message).dontKnow)).messages);
    expect(textOf(feedback)).toContain('✅');
    expect(textOf(feedback)).not.toContain('❌');
  });

  it('asks what was not known once more, after three questions about something else', async () => {
    const { driver } = await run();
    const asked: string[] = [];
    let message = await beginQuiz(driver, 'colibri');
    for (let shown = 0; shown < 8; shown += 1) {
      asked.push(...questionOn(message, content).facts);
      message = only((await driver.press('colibri', message, tableOf(message).dontKnow)).messages);
      message = only((await driver.press('colibri', message, nextOf(message))).messages);
    }
    expect(new Set(asked.slice(0, 4)).size).toBe(4);
    expect(asked.slice(4)).toEqual(asked.slice(0, 4));
  });

  it('waits while the page about its question is looked up beside it', async () => {
    const { driver } = await run();
    const message = await beginQuiz(driver, 'colibri', {}, topic);
    const feedback = only((await driver.press('colibri', message, tableOf(message).dontKnow)).messages);
    const read = buttonId(feedback, 'Leer sobre esto');
    const lesson = only((await driver.press('colibri', feedback, read)).messages);
    expect(lesson.id).not.toBe(feedback.id);
    const page = content.lesson(topic, 'es')?.pages.find(({ id }) => id === 'recall');
    expect(textOf(lesson)).toContain(`## ${page?.title}`);
    const next = only((await driver.press('colibri', feedback, nextOf(feedback))).messages);
    expect(textOf(next)).toContain('Llevas 0 de 1');
  });

  it('keeps the zone that the button named, whatever the server has set since', async () => {
    const { driver } = await run();
    const zone = only((await driver.command('colibri', 'quiz')).messages);
    await driver.command('condor', 'settings server', { time_zone: 'Europe/Madrid' });
    await driver.press('colibri', zone, buttonId(zone, 'Seguir con Bogotá'));
    const mine = only((await driver.command('colibri', 'settings mine')).messages);
    expect(textOf(mine)).toContain('Bogotá · Colombia');
  });

  it('counts a double click once and shows both the same answer', async () => {
    const bot = await run();
    const { driver, config } = bot;
    const message = await beginQuiz(driver, 'colibri', {}, topic);
    const [first = '', second = ''] = choicesOf(message, content).wrong;
    const [one, two] = await Promise.all([
      driver.press('colibri', message, first),
      driver.press('colibri', message, second),
    ]);
    expect(textOf(only(one.messages))).toBe(textOf(only(two.messages)));
    await bot.stop();
    expect(await answersIn(config.database)).toHaveLength(1);
  });

  it('leads two presses of "next" to the same question', async () => {
    const { driver } = await run();
    const message = await beginQuiz(driver, 'colibri', {}, topic);
    const feedback = only((await driver.press('colibri', message, tableOf(message).dontKnow)).messages);
    const [one, two] = await Promise.all([
      driver.press('colibri', feedback, nextOf(feedback)),
      driver.press('colibri', feedback, nextOf(feedback)),
    ]);
    expect(tableOf(only(one.messages)).options).toEqual(tableOf(only(two.messages)).options);
  });

  it('opens one more round for two presses of "another round", with a score of its own', async () => {
    const bot = await run();
    const { driver, config } = bot;
    const message = await beginQuiz(driver, 'colibri', {}, topic);
    const feedback = only((await driver.press('colibri', message, tableOf(message).dontKnow)).messages);
    const ended = only((await driver.press('colibri', feedback, tableStop(feedback))).messages);
    const again = buttonId(ended, 'Otra ronda');
    const [one, two] = await Promise.all([
      driver.press('colibri', ended, again),
      driver.press('colibri', ended, again),
    ]);
    const [first, second] = [only(one.messages), only(two.messages)];
    expect(tableOf(first).options).toEqual(tableOf(second).options);
    expect(questionOn(first, content).topic).toBe(topic);
    expect(textOf(first)).toContain('pregunta 1');
    await bot.stop();
    const sittings = await readDatabase(config.database, (db) =>
      db.selectFrom('sittings').select(['topic', 'answered']).orderBy('started_at').execute(),
    );
    expect(sittings).toEqual([
      { topic, answered: 1 },
      { topic, answered: 0 },
    ]);
  });

  it('goes on after a restart where it was, on the message that was there', async () => {
    const bot = await run();
    const message = await beginQuiz(bot.driver, 'colibri', {}, topic);
    const { key } = choicesOf(message, content);
    await bot.restart();
    const feedback = only((await bot.driver.press('colibri', message, key)).messages);
    expect(textOf(feedback)).toContain('Llevas 1 de 1');
    await bot.restart();
    const next = only((await bot.driver.press('colibri', feedback, nextOf(feedback))).messages);
    expect(next.id).toBe(message.id);
  });

  it('tells somebody who presses another person’s button that it is not theirs, and offers their own', async () => {
    const bot = await run();
    const { driver, config } = bot;
    const message = await beginQuiz(driver, 'colibri', {}, topic);
    const { key } = choicesOf(message, content);
    // A private message cannot be pressed by others; the same button on a public one can.
    const open = await postButton(driver, 'general', key);

    const refused = only((await driver.press('quetzal', open, key)).messages);
    expect(textOf(refused)).toContain('Esta pregunta es de otra persona');
    const own = only((await driver.press('quetzal', refused, '1:qs:')).messages);
    expect(own.id).toBe(refused.id);
    await bot.stop();
    expect(await answersIn(config.database)).toEqual([]);
  });
});

const tableStop = (message: APIMessage) => buttonId(message, '1:qh:');
