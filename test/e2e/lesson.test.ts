import type { APIMessage } from 'discord-api-types/v10';
import { describe, expect, it } from 'vitest';
import { loadContent } from '../../src/content/load.ts';
import { postButton } from '../support/post-as-bot.ts';
import { beginQuiz, choicesOf, nextOf, only, tableOf } from '../support/quiz-player.ts';
import { runBot } from '../support/running-bot.ts';
import {
  buttonId,
  buttonsOf,
  componentsOf,
  download,
  filesOf,
  selectsOf,
  textOf,
} from '../support/sandbox-driver.ts';
import { smallCourse, TOPIC_OF } from '../support/small-course.ts';

const small = smallCourse();
const LOCALES = {
  'es-419': { language: 'es', topic: 'evaluación', next: 'Siguiente', quiz: 'Ponme a prueba' },
  'es-ES': { language: 'es', topic: 'EVALUACION', next: 'Siguiente', quiz: 'Ponme a prueba' },
  'en-US': { language: 'en', topic: 'evaluation', next: 'Next', quiz: 'Quiz me on this' },
} as const;

const runSmall = () => runBot({}, undefined, { content: small });
const descriptionsOf = (message: APIMessage) =>
  componentsOf(message).flatMap((component) =>
    'items' in component ? component.items.map(({ description }) => description ?? '') : [],
  );

describe.each(Object.entries(LOCALES))('The evaluation lesson in %s', (locale, { language, ...words }) => {
  it('is found by its topic, turned page by page on one message, and ends in a quiz', async () => {
    const content = loadContent();
    const { driver } = await runBot();
    const where = { locale };
    const { choices } = await driver.complete(
      'colibri',
      'lesson',
      { option: 'topic', typed: words.topic },
      where,
    );
    expect(choices).toHaveLength(1);
    const topic = String(choices?.[0]?.value);

    let message = only((await driver.command('colibri', 'lesson', { topic }, where)).messages);
    const { id } = message;
    const pages = content.lesson('evaluation', language)?.pages ?? [];
    expect(pages.length).toBeGreaterThanOrEqual(3);
    for (const [at, page] of pages.entries()) {
      expect(message.id).toBe(id);
      expect(textOf(message)).toContain(`## ${page.title}`);
      const images = page.blocks.filter(({ kind }) => kind === 'image');
      expect(filesOf(message).filter(({ filename }) => filename.endsWith('.png'))).toHaveLength(
        images.length,
      );
      for (const file of filesOf(message)) expect((await download(file)).length).toBeGreaterThan(1000);
      const next = buttonsOf(message).find((button) => 'label' in button && button.label === words.next);
      if (at + 1 === pages.length) expect(next).toBeUndefined();
      else if (next && 'custom_id' in next) {
        message = only((await driver.press('colibri', message, next.custom_id, where)).messages);
      }
    }
    const quiz = buttonsOf(message).find((button) => 'label' in button && button.label === words.quiz);
    expect(quiz).toMatchObject({ custom_id: '1:qs:evaluation' });
    expect(only((await driver.press('colibri', message, '1:qs:evaluation', where)).messages).id).toBe(id);
  });
});

describe('A lesson', () => {
  it('describes every picture for those who do not see it', async () => {
    const { driver } = await runSmall();
    const message = only((await driver.command('colibri', 'lesson', { topic: 'evaluation' })).messages);
    const page = only((await driver.press('colibri', message, '1:lp:evaluation:recall')).messages);
    expect(descriptionsOf(page)).toEqual(['El recall']);
  });

  it('opens at its start where a page has been renamed since its button was posted', async () => {
    const { driver } = await runSmall();
    const old = await postButton(driver, 'general', '1:lp:evaluation:gone');
    const { messages } = await driver.press('quetzal', old, '1:lp:evaluation:gone');
    expect(textOf(only(messages))).toContain('Tu objetivo');
  });

  it('that is not there yet is said, with those that are', async () => {
    const { driver } = await runSmall();
    const { messages } = await driver.command('colibri', 'lesson', { topic: 'despliegue' });
    expect(textOf(only(messages))).toMatch(/sobre `despliegue`.*Evaluación del modelo/);
  });

  it('opens for a topic that was typed and sent without choosing from the list', async () => {
    const { driver } = await runSmall();
    const { messages } = await driver.command('colibri', 'lesson', { topic: 'evaluacion' });
    expect(textOf(only(messages))).toContain('Tu objetivo');
  });
});

describe('The course map', () => {
  it('fills as the learner answers, and leads to the first topic that is not finished', async () => {
    const { driver } = await runSmall();
    const empty = only((await driver.command('colibri', 'lesson')).messages);
    expect(textOf(empty)).toContain('El anillo se llena');
    expect(descriptionsOf(empty)).toEqual([
      expect.stringContaining('1. Identificación del problema: 0 de 1'),
    ]);
    expect(filesOf(empty).map(({ filename }) => filename)).toContain('map.png');
    expect(textOf(empty)).toContain('Lo que sigue: **Identificación del problema**, 3 min.');
    expect(buttonId(empty, 'Seguir')).toBe('1:lo:problem');

    let question = await beginQuiz(driver, 'colibri', {}, TOPIC_OF.single);
    for (let answered = 0; answered < 2; answered += 1) {
      const { key } = choicesOf(question, small);
      const feedback = only((await driver.press('colibri', question, key)).messages);
      question = only((await driver.press('colibri', feedback, nextOf(feedback))).messages);
    }
    const problem = await beginQuiz(driver, 'colibri', {}, TOPIC_OF.multiple);
    const [menu] = selectsOf(problem);
    await driver.choose('colibri', problem, menu?.custom_id ?? '', ['fraud', 'bikes', 'leaves']);

    const filled = only((await driver.command('colibri', 'lesson')).messages);
    expect(textOf(filled)).toContain('Ahora sabes 3 de las 12 ideas del curso.');
    const [alt] = descriptionsOf(filled);
    expect(alt).toContain('sabes ahora 25');
    expect(alt).toContain('1. Identificación del problema: 1 de 1, firmes 0');
    expect(alt).toContain('5. Evaluación del modelo: 2 de 3, firmes 0');
    const goOn = buttonId(filled, 'Seguir');
    const lesson = only((await driver.press('colibri', filled, goOn)).messages);
    expect(lesson.id).toBe(filled.id);
    expect(textOf(lesson)).toContain('# Evaluar el modelo');
    const back = only((await driver.press('colibri', lesson, buttonId(lesson, 'Mapa del curso'))).messages);
    expect(back.id).toBe(filled.id);
    expect(textOf(back)).toBe(textOf(filled));
  });

  it('offers every lesson with its minutes and how much of it is known, in English as well', async () => {
    const { driver } = await runSmall();
    const where = { locale: 'en-US', in: 'dm' };
    const map = only((await driver.command('colibri', 'lesson', {}, where)).messages);
    const [menu] = selectsOf(map);
    expect(menu).toMatchObject({
      options: [
        { label: '1. Identifying the problem', description: '3 min · you know 0 of 1' },
        { label: '5. Model evaluation', description: '3 min · you know 0 of 3' },
      ],
    });
    const chosen = await driver.choose('colibri', map, menu?.custom_id ?? '', ['evaluation'], where);
    expect(only(chosen.messages).id).toBe(map.id);
    expect(textOf(only(chosen.messages))).toContain('# Evaluating the model');
  });
});

describe('A page that is shared', () => {
  it('is seen by everybody in the server’s language, with who shared it, and read on alone', async () => {
    const { driver } = await runSmall();
    await driver.command('condor', 'settings server', { language: 'es' });
    const where = { locale: 'en-US' };
    const lesson = only((await driver.command('colibri', 'lesson', { topic: 'evaluation' }, where)).messages);
    const second = only((await driver.press('colibri', lesson, '1:lp:evaluation:recall', where)).messages);
    const share = buttonId(second, 'Share');
    const presses = [1, 2].map(() => driver.press('colibri', second, share, where));
    const answers = await Promise.all(presses);
    expect(answers.map(({ error }) => error)).toEqual([null, null]);
    const mine = (await driver.messages('general', 'colibri')).find(({ id }) => id === lesson.id);
    expect(buttonsOf(mine ?? second).find(({ disabled }) => disabled)).toMatchObject({ label: 'Shared' });

    const shared = only(await driver.messages('general', 'quetzal'));
    const [colibri] = (await driver.state()).users.filter(({ username }) => username === 'colibri');
    expect(textOf(shared)).toContain('## El recall');
    expect(textOf(shared)).toContain(`Compartió <@${colibri?.id}>`);
    expect(descriptionsOf(shared)).toEqual(['El recall']);
    const own = only((await driver.press('quetzal', shared, buttonId(shared, 'Leer la lección'))).messages);
    expect(own.id).not.toBe(shared.id);
    expect(textOf(own)).toContain('Página 2 de 3');
    expect(await driver.messages('general', 'condor')).toContainEqual(shared);
  });

  it('is not offered in direct messages', async () => {
    const { driver } = await runSmall();
    const where = { in: 'dm' };
    const lesson = only((await driver.command('colibri', 'lesson', { topic: 'evaluation' }, where)).messages);
    expect(
      buttonsOf(lesson).filter((button) => 'label' in button && button.label?.includes('Compartir')),
    ).toEqual([]);
    const quiz = only((await driver.press('colibri', lesson, '1:qs:evaluation', where)).messages);
    expect(() => tableOf(quiz)).toThrow('1:qd:');
  });
});
