import type { APIMessage } from 'discord-api-types/v10';
import { describe, expect, it } from 'vitest';
import type { Random } from '../../src/random.ts';
import { instanceOf } from '../../src/study/instance.ts';
import { rightAnswer } from '../../src/study/right-answer.ts';
import type { Answer, Question, QuestionType } from '../../src/study/types.ts';
import { formatDrawn } from '../../src/ui/fill-text.ts';
import { answersIn, readDatabase } from '../support/database.ts';
import { postButton } from '../support/post-as-bot.ts';
import {
  beginQuiz,
  give,
  nextOf,
  only,
  openForm,
  questionOn,
  tableOf,
  tapOn,
} from '../support/quiz-player.ts';
import { runBot } from '../support/running-bot.ts';
import {
  buttonId,
  componentsOf,
  type Driver,
  filesOf,
  selectsOf,
  textOf,
} from '../support/sandbox-driver.ts';
import { smallCourse, TOPIC_OF } from '../support/small-course.ts';

const content = smallCourse();
const SEED = 7;
const TYPES = Object.keys(TOPIC_OF) as QuestionType[];

/** Every question is drawn with the same seed, so that a test knows the numbers and the order. */
function sameSeed(): Random {
  let last = 0;
  return {
    id: () => {
      last += 1;
      return `id${String(last).padStart(14, '0')}`;
    },
    seed: () => SEED,
  };
}

const run = () => runBot({}, undefined, { content, random: sameSeed() });
const drawn = (question: Question) => instanceOf(question, SEED);
const answerOn = (message: APIMessage) => rightAnswer(drawn(questionOn(message, content)), 'es');

async function ask(driver: Driver, type: QuestionType, where = {}): Promise<APIMessage> {
  return beginQuiz(driver, 'colibri', where, TOPIC_OF[type]);
}

async function feedbackTo(driver: Driver, message: APIMessage, said: Answer): Promise<string> {
  return textOf(only((await give(driver, 'colibri', message, said)).messages));
}

describe.each([
  ['es-419', { right: '¡Correcto!', score: 'Llevas 1 de 1' }],
  ['en-US', { right: 'Right!', score: 'So far: 1 right of 1' }],
])('In %s', (locale, words) => {
  it('a question of every type can be answered rightly, and is explained on the same message', async () => {
    const { driver } = await run();
    for (const type of TYPES) {
      const question = await ask(driver, type, { locale });
      expect(questionOn(question, content).type).toBe(type);
      const { messages } = await give(driver, 'colibri', question, answerOn(question), { locale });
      const feedback = only(messages);
      expect(feedback.id).toBe(question.id);
      expect(textOf(feedback)).toContain(words.right);
      expect(textOf(feedback)).toContain(words.score);
      expect(textOf(feedback)).not.toContain('❌');
      expect(textOf(feedback)).not.toMatch(/\{\w+\}/);
      const next = only((await driver.press('colibri', feedback, nextOf(feedback), { locale })).messages);
      expect(questionOn(next, content).type).toBe(type);
    }
  });
});

describe('"I don’t know"', () => {
  it('can be said to a question of every type, and shows its answer', async () => {
    const { driver } = await run();
    for (const type of TYPES) {
      const question = await ask(driver, type);
      const shown = await feedbackTo(driver, question, { kind: 'dont_know' });
      expect(shown).toContain('Qué bueno que lo digas');
      expect(shown).not.toContain('❌');
      expect(shown).not.toContain('Sobre tu respuesta');
    }
  });
});

describe('A question with several right options', () => {
  it('gives a part of the points, and says what was left out and what is wrong', async () => {
    const bot = await run();
    const { driver, config } = bot;
    const first = await ask(driver, 'multiple');
    expect(selectsOf(first)).toMatchObject([{ min_values: 1, max_values: 4 }]);
    const almost = await feedbackTo(driver, first, { kind: 'options', options: ['bikes', 'leaves'] });
    expect(almost).toContain('Casi: 2 de 3');
    expect(almost).toMatch(/✅ .*Marcar compras dudosas — \*te faltó\*/);
    expect(almost).toContain('El fraude deja ejemplos de los que se aprende.');

    const second = await ask(driver, 'multiple');
    const options = ['fraud', 'bikes', 'tax'];
    const partly = await feedbackTo(driver, second, { kind: 'options', options });
    expect(partly).toContain('Todavía no: 1 de 3');
    expect(partly).toMatch(/❌ .*Calcular un impuesto con su fórmula — \*tu respuesta\*/);
    expect(partly).toContain('Con una fórmula conocida basta la fórmula.');
    expect(partly).toContain('resta un punto');

    const third = await ask(driver, 'multiple');
    const mixed = await feedbackTo(driver, third, { kind: 'options', options: ['bikes', 'leaves', 'tax'] });
    expect(mixed).toMatch(/\*\*([A-D])\.\*\* Marcar compras dudosas[\s\S]*\n\*\*\1\.\*\* El fraude deja/);
    expect(mixed).toMatch(/\*\*([A-D])\.\*\* Calcular un impuesto[\s\S]*\n\*\*\1\.\*\* Con una fórmula/);
    expect(mixed.split('Sobre tu respuesta:')).toHaveLength(2);
    await bot.stop();
    const scores = (await answersIn(config.database)).map(({ score, grade }) => ({ score, grade }));
    expect(scores).toEqual([
      { score: 2 / 3, grade: 'again' },
      { score: 1 / 3, grade: 'again' },
      { score: 1 / 3, grade: 'again' },
    ]);
  });
});

describe('A gap', () => {
  it('takes synonyms, and keeps what was typed', async () => {
    const { driver } = await run();
    const shown = await feedbackTo(driver, await ask(driver, 'cloze'), { kind: 'text', text: 'FILTRACION' });
    expect(shown).toContain('¡Correcto!');
    expect(shown).toContain('**Escribiste:** `FILTRACION`');
    expect(shown).toContain('**Respuesta:** **fuga**');
  });

  it('explains a wrong answer that is known, in whatever marks it was typed', async () => {
    const { driver } = await run();
    const shown = await feedbackTo(driver, await ask(driver, 'cloze'), {
      kind: 'text',
      text: 'imputación `**',
    });
    expect(shown).toContain('Imputar es rellenar lo que falta.');
  });
});

describe('A number', () => {
  it('is drawn, asked and explained in the learner’s own way of writing numbers', async () => {
    const { driver } = await run();
    const question = await ask(driver, 'numeric');
    const instance = drawn(questionOn(question, content));
    if (instance.type !== 'numeric') throw new Error('Another type was expected');
    const { answer, traps } = instance.drawn;
    const written = formatDrawn(answer, { locale: 'es-419', decimal: 'comma' });
    expect(textOf(question)).toContain('En bicicletas');
    const comma = answer.toFixed(2).replace('.', ',');
    const right = await feedbackTo(driver, question, { kind: 'text', text: `≈ ${comma} bicicletas` });
    expect(right).toContain('¡Correcto!');
    expect(right).toMatch(/La raíz de la media de [\d, ]+ es /);
    expect(right).toContain(` es ${written}.`);

    const again = await ask(driver, 'numeric');
    const squared = String(traps['no-root']);
    const wrong = await feedbackTo(driver, again, { kind: 'text', text: squared });
    expect(wrong).toContain('Todavía no.');
    expect(wrong).toContain('Falta sacar la raíz.');
    expect(wrong).toContain(`**Respuesta:** **${written}** bicicletas`);
  });

  it('that is none is asked for again, and counts nothing', async () => {
    const bot = await run();
    const { driver, config } = bot;
    const question = await ask(driver, 'numeric');
    const again = only((await give(driver, 'colibri', question, { kind: 'text', text: 'ni idea' })).messages);
    expect(again.id).not.toBe(question.id);
    expect(textOf(again)).toContain('No encontré un número en `ni idea`');
    expect(await feedbackTo(driver, question, answerOn(question))).toContain('¡Correcto!');
    await bot.stop();
    expect(await answersIn(config.database)).toHaveLength(1);
  });
});

describe('A picture', () => {
  it('is asked about with its description, and stays with the answer', async () => {
    const { driver } = await run();
    const question = await ask(driver, 'chart');
    const descriptions = (message: APIMessage) =>
      componentsOf(message).flatMap((component) =>
        'items' in component ? component.items.map(({ description }) => description) : [],
      );
    expect(descriptions(question)).toEqual([expect.stringMatching(/^Matriz con \d+ alarmas/)]);
    const { messages } = await give(driver, 'colibri', question, { kind: 'option', option: 'missed' });
    const feedback = only(messages);
    expect(descriptions(feedback)).toEqual(descriptions(question));
    expect(filesOf(feedback).map(({ filename }) => filename)).toContain('which-error.png');
    expect(textOf(feedback)).toContain('Son solo 2.');
    const next = only((await driver.press('colibri', feedback, nextOf(feedback))).messages);
    expect(next.id).toBe(question.id);
  });
});

describe('An order', () => {
  it('is tapped, taken back and kept over a restart; the last tap answers', async () => {
    const bot = await run();
    const { config } = bot;
    let shown = await ask(bot.driver, 'ordering');
    const press = async (id: string) => {
      shown = only((await bot.driver.press('colibri', shown, id)).messages);
    };
    await press(tapOn(shown, 'train'));
    await press(tapOn(shown, 'monitor'));
    expect(textOf(shown)).toContain('**①** Entrenar');
    expect(textOf(shown)).toContain('**②** Monitorear');
    await press(buttonId(shown, 'Deshacer'));
    expect(textOf(shown)).not.toContain('②');
    await bot.restart();
    for (const item of ['deploy', 'evaluate']) await press(tapOn(shown, item));
    expect(textOf(shown)).toContain('3 de 4 en su lugar');
    expect(textOf(shown)).toContain('**①** Entrenar');
    await press(tapOn(shown, 'monitor'));
    expect(textOf(shown)).toContain('Casi: 3 de 4');
    expect(textOf(shown)).toContain('**2.** Evaluar — *en tu orden: 3*');
    await bot.stop();
    const drafts = await readDatabase(config.database, (db) => db.selectFrom('drafts').selectAll().execute());
    expect(drafts).toEqual([]);
    expect(await answersIn(config.database)).toMatchObject([{ score: 0.75, grade: 'hard' }]);
  });

  it('takes an item once, however often it is tapped, and two at once one after the other', async () => {
    const { driver } = await run();
    const question = await ask(driver, 'ordering');
    const train = tapOn(question, 'train');
    await Promise.all([driver.press('colibri', question, train), driver.press('colibri', question, train)]);
    const [two] = await Promise.all(
      ['evaluate', 'deploy'].map((item) => driver.press('colibri', question, tapOn(question, item))),
    );
    expect(two?.error).toBeNull();
    const last = tapOn(question, 'monitor');
    const [done, twice] = await Promise.all([
      driver.press('colibri', question, last),
      driver.press('colibri', question, last),
    ]);
    expect(textOf(only(done.messages))).toContain('Llevas 1 de 1');
    expect(textOf(only(twice.messages))).toBe(textOf(only(done.messages)));
  });

  it('is not begun for somebody else', async () => {
    const { driver } = await run();
    const question = await ask(driver, 'ordering');
    const tap = tapOn(question, 'train');
    const open = await postButton(driver, 'general', tap);
    const refused = only((await driver.press('quetzal', open, tap)).messages);
    expect(textOf(refused)).toContain('Esta pregunta es de otra persona');
    expect(
      textOf(only((await driver.press('colibri', question, tapOn(question, 'deploy'))).messages)),
    ).toContain('**①** Desplegar');
  });
});

describe('Pairs', () => {
  it('are chosen in a form, and each says what it was paired with', async () => {
    const { driver } = await run();
    const question = await ask(driver, 'matching');
    const chosen = { cloud: 'cloud', edge: 'local', local: 'local' };
    const shown = await feedbackTo(driver, question, { kind: 'pairs', chosen });
    expect(shown).toContain('Casi: 2 de 3');
    expect(shown).toContain(
      '❌ **On the edge** → Una cámara de bus sin señal — *elegiste «Probar en tu computador»*',
    );
  });
});

describe('A case', () => {
  it('is classified with buttons where the kinds are few, and with a menu where they are many', async () => {
    const { driver } = await run();
    const types = new Set<string>();
    let message = await ask(driver, 'classify');
    for (let asked = 0; asked < 2; asked += 1) {
      const { options } = tableOf(message);
      types.add(options.length > 0 ? 'buttons' : 'menu');
      if (options.length === 0) expect(selectsOf(message)).toHaveLength(1);
      message = only((await give(driver, 'colibri', message, answerOn(message))).messages);
      message = only((await driver.press('colibri', message, nextOf(message))).messages);
    }
    expect(types).toEqual(new Set(['buttons', 'menu']));
  });
});

describe('A form', () => {
  it('that comes back after the answer shows that answer', async () => {
    const bot = await run();
    const { driver, config } = bot;
    for (const type of ['cloze', 'numeric', 'matching'] as const) {
      const question = await ask(driver, type);
      const modal = await openForm(driver, 'colibri', question);
      const first = only((await give(driver, 'colibri', question, { kind: 'dont_know' })).messages);
      const chosen = { cloud: ['cloud'], edge: ['edge'], local: ['local'] };
      const late = await driver.submit('colibri', modal, type === 'matching' ? chosen : { typed: 'tarde' });
      expect(textOf(only(late.messages))).toBe(textOf(first));
    }
    const question = await ask(driver, 'cloze');
    const open = buttonId(question, 'Responder');
    const feedback = only((await give(driver, 'colibri', question, { kind: 'dont_know' })).messages);
    const old = await postButton(driver, 'general', open);
    const { modal, messages } = await driver.press('colibri', old, open);
    expect(modal).toBeNull();
    expect(textOf(only(messages))).toBe(textOf(feedback));
    await bot.stop();
    expect(await answersIn(config.database)).toHaveLength(4);
  });

  it('shows the question again, which it hides on a phone', async () => {
    const { driver } = await run();
    const question = await ask(driver, 'numeric');
    const modal = await openForm(driver, 'colibri', question);
    expect(JSON.stringify(modal.components)).toContain('¿Cuál es el RMSE?');
  });
});
