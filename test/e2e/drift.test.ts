import { describe, expect, it } from 'vitest';
import { driftReport } from '../../src/reports/drift/drift-report-schema.ts';
import { only } from '../support/quiz-player.ts';
import { runBot } from '../support/running-bot.ts';
import { type ActResult, buttonId, componentsOf, selectsOf, textOf } from '../support/sandbox-driver.ts';
import { answerOf, csv, isPrivate, sampleFile } from '../support/table-answer.ts';

const reportOf = (result: ActResult) => answerOf(result, driftReport);

const verdictsOf = (report: Awaited<ReturnType<typeof reportOf>>['report']) =>
  Object.fromEntries(report.columns.map(({ name, verdict }) => [name, verdict]));

/** Forty rows a month; the price has doubled in the last one. */
const MONTHS = csv(
  'ventas.csv',
  `\uFEFF${[
    'mes;precio;canal',
    ...Array.from({ length: 120 }, (_, row) => {
      const month = ['enero', 'febrero', 'marzo'][Math.floor(row / 40)] ?? '';
      const price = (month === 'marzo' ? 20 : 10) + ((row * 7) % 40) / 10;
      return `${month};${price.toFixed(1).replace('.', ',')};${row % 3 === 0 ? 'app' : 'tienda'}`;
    }),
  ].join('\r\n')}\r\n`,
);

const LOCALES = {
  'es-419': {
    heading: 'Deriva en 5 de 8 columnas',
    concept: 'también se movieron las entradas',
    waiting: '45 filas con predicción esperan su valor real',
    pictures: ['deriva-por-columna.png', 'columna-1.png', 'columna-2.png', 'columna-3.png'],
    alt: 'distancia_km: deriva',
    compare: 'Comparar estos dos',
  },
  'en-US': {
    heading: 'Drift in 5 of 8 columns',
    concept: 'the inputs moved too',
    waiting: '45 rows with a prediction have no true value yet',
    pictures: ['drift-overview.png', 'column-1.png', 'column-2.png', 'column-3.png'],
    alt: 'distancia_km: drift',
    compare: 'Compare these two',
  },
} as const;

describe.each(Object.entries(LOCALES))('/drift in %s', (locale, words) => {
  it('answers two months of orders with verdicts, pictures and the report', async () => {
    const { driver } = await runBot();
    const options = {
      reference: await sampleFile('pedidos-abril.csv'),
      current: await sampleFile('pedidos-mayo.csv'),
      actual: 'minutos_real',
      predicted: 'minutos_predicho',
    };
    const answered = await driver.command('colibri', 'drift', options, { locale });
    const { report, text, pictures, message } = await reportOf(answered);
    for (const said of [words.heading, words.concept, words.waiting, 'n = 660']) expect(text).toContain(said);
    expect(verdictsOf(report)).toEqual({
      pedido: null,
      fecha: null,
      barrio: 'drift',
      canal: 'none',
      distancia_km: 'drift',
      valor: 'none',
      edad: 'drift',
      opinion: 'none',
      minutos_predicho: 'drift',
      minutos_real: 'drift',
    });
    expect(report.columns.find(({ name }) => name === 'edad')?.reason).toBe('missing');
    expect(report.concept).toMatchObject({ metric: 'rmse', verdict: 'ambiguous', pending_current: 45 });
    expect([...report.assumptions, ...report.notes].filter((one) => one.text === '')).toEqual([]);
    expect(pictures).toEqual(words.pictures);
    expect(JSON.stringify(componentsOf(message))).toContain(words.alt);
  });

  it('splits one file by a column, asks which of three groups, and remembers across a restart', async () => {
    const bot = await runBot();
    const options = { reference: MONTHS, group: 'mes' };
    const asked = only((await bot.driver.command('colibri', 'drift', options, { locale })).messages);
    const [reference = ''] = selectsOf(asked).map(({ custom_id }) => custom_id);
    const half = only(
      (await bot.driver.choose('colibri', asked, reference, ['febrero'], { locale })).messages,
    );
    await bot.restart();
    const answered = await bot.driver.press('colibri', half, buttonId(half, words.compare), { locale });
    const { report } = await reportOf(answered);
    expect([report.reference_value, report.current_value]).toEqual(['febrero', 'marzo']);
    expect(verdictsOf(report)).toEqual({ precio: 'drift', canal: 'none' });
    expect(report.dropped).toMatchObject([{ reason: 'other_group', count: 40 }]);
  });
});

describe('/drift', () => {
  it('takes pasted cells with a column that tells before from now', async () => {
    const { driver } = await runBot();
    const { modal } = await driver.command('colibri', 'drift');
    const rows = Array.from(
      { length: 60 },
      (_, row) => `${row < 30 ? 'antes' : 'ahora'}\t${row % 11}\t${(row * 3) % 7}`,
    );
    const fields = { cells: ['grupo\tedad\tvisitas', ...rows].join('\n') };
    const { report, text } = await reportOf(await driver.submit('colibri', modal ?? { id: '' }, fields));
    expect(report).toMatchObject({
      group: 'grupo',
      reference_value: 'antes',
      n_reference: 30,
      n_current: 30,
    });
    expect(report.dataset.verdict).toBe('none');
    expect(text).toContain('«Sin deriva» no es «sin cambio»');
  });

  /** `nota` may be steps of a scale, which is asked; the price is higher in the second file. */
  const grades = (from: number) =>
    ['nota;precio', ...Array.from({ length: 60 }, (_, row) => `${(row % 5) + 1};${from + (row % 7)}`)].join(
      '\n',
    );

  it('compares before with now also after a question, in that direction', async () => {
    const { driver } = await runBot();
    const options = { reference: csv('antes.csv', grades(10)), current: csv('ahora.csv', grades(20)) };
    const asked = only((await driver.command('colibri', 'drift', options)).messages);
    const answered = await driver.press('colibri', asked, buttonId(asked, 'Sí, en ese orden'));
    const { report, text } = await reportOf(answered);
    expect([report.file.name, report.file_current?.name]).toEqual(['antes.csv', 'ahora.csv']);
    expect(text).toContain('Referencia: `antes.csv` (n = 60) · actual: `ahora.csv`');
  });

  it('takes a file alone for both samples, whichever option it came with, and its dates as answered', async () => {
    const { driver } = await runBot();
    const rows = Array.from(
      { length: 60 },
      (_, row) => `0${(row % 2) + 1}/0${(row % 2) + 3}/2026;${row % 7}`,
    );
    const current = csv('todo.csv', ['fecha;valor', ...rows].join('\n'));
    const asked = only((await driver.command('colibri', 'drift', { current, group: 'fecha' })).messages);
    const answered = await driver.press('colibri', asked, buttonId(asked, '3 de enero de 2026'));
    const { report } = await reportOf(answered);
    expect([report.reference_value, report.current_value]).toEqual(['2026-01-03', '2026-02-04']);
  });

  it('shows everybody what may be seen, and only the learner otherwise', async () => {
    const { driver } = await runBot();
    const options = {
      reference: await sampleFile('pedidos-abril.csv'),
      current: await sampleFile('pedidos-mayo.csv'),
    };
    const shown = only((await driver.command('colibri', 'drift', { ...options, private: false })).messages);
    const hidden = only((await driver.command('colibri', 'drift', options)).messages);
    expect([isPrivate(shown), isPrivate(hidden)]).toEqual([false, true]);
  });

  it('plays its example', async () => {
    const { driver } = await runBot();
    const { modal } = await driver.command('colibri', 'drift');
    const refused = only((await driver.submit('colibri', modal ?? { id: '' }, { cells: ' ' })).messages);
    const { report, text } = await reportOf(
      await driver.press('colibri', refused, buttonId(refused, 'Ver un ejemplo')),
    );
    expect(text).toContain('los pedidos de una tienda');
    expect(report.concept?.verdict).toBe('ambiguous');
  });

  it.each([
    ['tables without a column in common', 'a,b\n1.5,2\n2.5,3\n', 'c,d\n1,2\n3,4\n', /mismo encabezado/],
    ['an empty file', 'a,b\n1.5,2\n2.5,3\n', '', /vacío/],
  ])('refuses %s in words that say what to do', async (_, antes, ahora, sentence) => {
    const { driver } = await runBot();
    const options = { reference: csv('antes.csv', antes), current: csv('ahora.csv', ahora) };
    const message = only((await driver.command('colibri', 'drift', options)).messages);
    expect(textOf(message)).toMatch(sentence);
  });

  it('gives names from a file no power over the message', async () => {
    const { driver } = await runBot();
    const hostile = '"**x** `@everyone`"';
    const file = (shift: number) =>
      [
        `${hostile},y`,
        ...Array.from({ length: 60 }, (_, row) => `${shift + (row * 7) / 60},${row % 13}`),
      ].join('\n');
    const options = { reference: csv('a.csv', file(0)), current: csv('b.csv', file(20)) };
    const message = only((await driver.command('colibri', 'drift', options)).messages);
    expect(textOf(message)).toContain('`**x** ˋ@everyoneˋ`');
    expect(message.mention_everyone).toBe(false);
  });
});
