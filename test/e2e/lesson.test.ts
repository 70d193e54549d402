import { describe, expect, it } from 'vitest';
import { loadContent } from '../../src/content/load.ts';
import { postButton } from '../support/post-as-bot.ts';
import { only } from '../support/quiz-player.ts';
import { runBot } from '../support/running-bot.ts';
import { buttonsOf, componentsOf, download, filesOf, textOf } from '../support/sandbox-driver.ts';

const content = loadContent();
const LOCALES = {
  'es-419': { language: 'es', topic: 'evaluación', next: 'Siguiente', quiz: 'Ponme a prueba' },
  'es-ES': { language: 'es', topic: 'EVALUACION', next: 'Siguiente', quiz: 'Ponme a prueba' },
  'en-US': { language: 'en', topic: 'evaluation', next: 'Next', quiz: 'Quiz me on this' },
} as const;

describe.each(Object.entries(LOCALES))('The evaluation lesson in %s', (locale, { language, ...words }) => {
  it('is found by its topic, turned page by page on one message, and ends in a quiz', async () => {
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
    expect(pages.length).toBeGreaterThanOrEqual(6);
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
    const { driver } = await runBot();
    const message = only((await driver.command('colibri', 'lesson', { topic: 'evaluation' })).messages);
    const example = only((await driver.press('colibri', message, '1:lp:evaluation:example')).messages);
    const galleries = componentsOf(example).flatMap((component) =>
      'items' in component ? component.items : [],
    );
    expect(galleries).toHaveLength(1);
    expect(galleries[0]?.description).toContain('18');
  });

  it('opens at its start where a page has been renamed since its button was posted', async () => {
    const { driver } = await runBot();
    const old = await postButton(driver, 'general', '1:lp:evaluation:gone');
    const { messages } = await driver.press('quetzal', old, '1:lp:evaluation:gone');
    expect(textOf(only(messages))).toContain('Tu objetivo');
  });

  it('that is not there yet is said, with those that are', async () => {
    const { driver } = await runBot();
    const { messages } = await driver.command('colibri', 'lesson', { topic: 'despliegue' });
    expect(textOf(only(messages))).toMatch(/sobre `despliegue`.*Evaluación del modelo/);
  });

  it('opens for a topic that was typed and sent without choosing from the list', async () => {
    const { driver } = await runBot();
    const { messages } = await driver.command('colibri', 'lesson', { topic: 'evaluacion' });
    expect(textOf(only(messages))).toContain('Tu objetivo');
  });
});
