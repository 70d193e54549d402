import { describe, expect, it } from 'vitest';
import { postButton } from '../support/post-as-bot.ts';
import { only } from '../support/quiz-player.ts';
import { runBot } from '../support/running-bot.ts';
import { buttonId, buttonsOf, selectsOf, textOf } from '../support/sandbox-driver.ts';
import { smallCourse } from '../support/small-course.ts';

const content = smallCourse();
const run = () => runBot({}, undefined, { content });

describe('The glossary', () => {
  it('offers words while they are typed: in either language, by synonym, without accents', async () => {
    const { driver } = await run();
    const offered = async (typed: string, locale = 'es-419') => {
      const { choices } = await driver.complete('colibri', 'glossary', { option: 'term', typed }, { locale });
      return choices?.map(({ name, value }) => `${name} = ${value}`);
    };
    expect(await offered('')).toEqual([
      'recall = recall',
      'precisión = precision',
      'fuga de datos = leakage',
    ]);
    expect(await offered('PRECISION')).toEqual(['precisión = precision']);
    expect(await offered('sensib')).toEqual(['recall (sensibilidad) = recall']);
    expect(await offered('leak')).toEqual(['fuga de datos (data leakage) = leakage']);
    expect(await offered('fuga', 'en-US')).toEqual(['data leakage (fuga de datos) = leakage']);
    expect(await offered('astrología')).toEqual([]);
  });

  it.each([
    [
      'es-419',
      '## fuga de datos',
      '-# en inglés: data leakage',
      'Datos de prueba que se cuelan',
      'precisión',
    ],
    ['en-US', '## data leakage', '-# in Spanish: fuga de datos', 'Test data that slip', 'precision'],
  ])(
    'shows a word in both languages, its synonyms, and what belongs beside it, in %s',
    async (locale, ...words) => {
      const [title, other, definition, related] = words;
      const { driver } = await run();
      const shown = only(
        (await driver.command('colibri', 'glossary', { term: 'filtracion' }, { locale })).messages,
      );
      for (const part of [title, other, definition, 'filtración']) expect(textOf(shown)).toContain(part);
      const next = only(
        (await driver.press('colibri', shown, buttonId(shown, new RegExp(`^${related}$`)), { locale }))
          .messages,
      );
      expect(next.id).toBe(shown.id);
      expect(textOf(next)).toContain(`## ${related}`);
    },
  );

  it('leads to the page of the lesson, beside the word', async () => {
    const { driver } = await run();
    const shown = only((await driver.command('colibri', 'glossary', { term: 'recall' })).messages);
    const read = buttonId(shown, 'Leer sobre esto');
    const lesson = only((await driver.press('colibri', shown, read)).messages);
    expect(lesson.id).not.toBe(shown.id);
    expect(textOf(lesson)).toContain('## El recall');
    const leakage = only((await driver.command('colibri', 'glossary', { term: 'leakage' })).messages);
    // There is no lesson on its topic yet.
    expect(buttonsOf(leakage).map((button) => 'label' in button && button.label)).not.toContain(
      'Leer sobre esto',
    );
  });

  it('without a word lists all of them, topic by topic, on one message', async () => {
    const { driver } = await run();
    const index = only((await driver.command('colibri', 'glossary')).messages);
    expect(textOf(index)).toContain('3 palabras del curso');
    const [topics] = selectsOf(index);
    expect(topics).toMatchObject({
      options: [
        { value: 'preparation', label: 'Preparación de datos', description: '1 palabra' },
        { value: 'evaluation', label: 'Evaluación del modelo', description: '2 palabras' },
      ],
    });
    const chosen = await driver.choose('colibri', index, topics?.custom_id ?? '', ['evaluation']);
    const [words] = selectsOf(only(chosen.messages));
    expect(words).toMatchObject({ options: [{ label: 'precisión' }, { label: 'recall' }] });
    const shown = await driver.choose('colibri', index, words?.custom_id ?? '', ['recall']);
    expect(textOf(only(shown.messages))).toContain('## recall');
    const back = await driver.press('colibri', index, buttonId(only(shown.messages), 'Todas las palabras'));
    expect(textOf(only(back.messages))).toBe(textOf(index));
    expect(only(back.messages).id).toBe(index.id);
  });

  it('opens at the words of a topic, beside the last page of its lesson', async () => {
    const { driver } = await run();
    let page = only((await driver.command('colibri', 'lesson', { topic: 'evaluation' })).messages);
    const labels = () => buttonsOf(page).map((button) => 'label' in button && button.label);
    while (labels().includes('Siguiente')) {
      expect(labels()).not.toContain('Palabras del tema');
      page = only((await driver.press('colibri', page, buttonId(page, 'Siguiente'))).messages);
    }
    const index = only((await driver.press('colibri', page, buttonId(page, 'Palabras del tema'))).messages);
    expect(index.id).not.toBe(page.id);
    expect(textOf(index)).toBe('## Glosario: Evaluación del modelo');
    expect(selectsOf(index)[0]).toMatchObject({ options: [{ label: 'precisión' }, { label: 'recall' }] });
  });

  it('that does not know a word offers those that are most like it', async () => {
    const { driver } = await run();
    const near = only((await driver.command('colibri', 'glossary', { term: 'presicion' })).messages);
    expect(textOf(near)).toContain('`presicion` no está en el glosario.\n¿Querías decir una de estas?');
    const meant = only((await driver.press('colibri', near, buttonId(near, /^precisión$/))).messages);
    expect(textOf(meant)).toContain('## precisión');
    const far = only((await driver.command('colibri', 'glossary', { term: 'astrología' })).messages);
    expect(textOf(far)).toBe('`astrología` no está en el glosario.');
    expect(buttonId(far, 'Todas las palabras')).toBe('1:gl');
  });

  it('says that a button is old where its word is gone', async () => {
    const { driver } = await run();
    const old = await postButton(driver, 'general', '1:gs:gone');
    const { messages } = await driver.press('quetzal', old, '1:gs:gone');
    expect(textOf(only(messages))).toContain('versión anterior');
  });
});
