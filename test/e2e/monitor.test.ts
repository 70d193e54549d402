import { describe, expect, it } from 'vitest';
import { monitorReport } from '../../src/reports/monitor/monitor-report-schema.ts';
import { fileOf, noise, step } from '../reports/monitor/monitor-of.ts';
import { only } from '../support/quiz-player.ts';
import { runBot } from '../support/running-bot.ts';
import { type ActResult, buttonId, selectsOf, textOf } from '../support/sandbox-driver.ts';
import { answerOf, csv, sampleFile } from '../support/table-answer.ts';

const dayOf = (row: number) => new Date(Date.UTC(2026, 0, 5 + row));

const reportOf = (result: ActResult) => answerOf(result, monitorReport);

/** From new to old, as a Spanish Excel writes it: semicolons, decimal commas, day first, some cells empty. */
const SPANISH_EXCEL = `\uFEFF${[
  'fecha;demora',
  ...step(300, 200, 4)
    .map((value, row) => {
      const [year, month, day] = dayOf(row).toISOString().slice(0, 10).split('-');
      return `${day}/${month}/${year};${row % 90 === 0 ? 's/d' : String(value).replace('.', ',')}`;
    })
    .toReversed(),
].join('\r\n')}\r\n`;

const LOCALES = {
  'es-419': {
    sentence: 'El RMSE **subió de 3,393 a 6,967.**',
    date: '6 de junio de 2026',
    chart: 'grafico-de-control.png',
  },
  'en-US': {
    sentence: 'The RMSE **rose from 3.393 to 6.967.**',
    date: 'June 6, 2026',
    chart: 'control-chart.png',
  },
} as const;

describe.each(Object.entries(LOCALES))('/monitor in %s', (locale, words) => {
  it('tells when the model of the sample began to fail, with figures, chart and report', async () => {
    const { driver } = await runBot();
    const file = await sampleFile('domicilios-medellin.csv');
    const answered = await driver.command('colibri', 'monitor', { file }, { locale });
    const { report, pictures, text } = await reportOf(answered);
    expect(text).toContain(words.sentence);
    expect(text).toContain(words.date);
    expect(report).toMatchObject({
      metric: 'rmse',
      verdict: 'change',
      n_used: 720,
      columns: { actual: 'real', predicted: 'predicho', time: 'fecha' },
      change: { began: 61 * 8, began_time: '2026-06-06' },
    });
    expect([...report.assumptions, ...report.notes].filter((one) => one.text === '')).toEqual([]);
    expect(pictures).toEqual([words.chart]);
  });

  it('sorts a Spanish Excel export by its dates, and counts the rows without a value', async () => {
    const { driver } = await runBot();
    const file = csv('demoras.csv', SPANISH_EXCEL);
    const { report } = await reportOf(await driver.command('colibri', 'monitor', { file }, { locale }));
    expect(report).toMatchObject({
      metric: 'mean',
      verdict: 'change',
      n_used: 296,
      dropped: [{ reason: 'missing', count: 4 }],
    });
    expect(report.assumptions.map(({ code }) => code)).toContain('sorted_by_time');
    expect(report.change?.began_time).toBe(dayOf(200).toISOString().slice(0, 10));
    const noticed = (Date.parse(String(report.change?.time)) - dayOf(0).getTime()) / 86_400_000;
    expect(report.change?.line).toBe(301 - noticed);
  });

  it('opens a form, takes pasted cells, and says where there are too few of them', async () => {
    const { driver } = await runBot();
    const { modal } = await driver.command('colibri', 'monitor', {}, { locale });
    const cells = ['paso\tdemora', ...step(90, 90, 0).map((value, row) => `${row}\t${value}`)].join('\n');
    const fields = { cells, value: 'demora' };
    const { report } = await reportOf(
      await driver.submit('colibri', modal ?? { id: '' }, fields, { locale }),
    );
    expect(report).toMatchObject({ verdict: 'insufficient', n_used: 90, thresholds: { low: null } });
  });
});

describe('/monitor', () => {
  it('watches labels by the metric, the chunk and the columns that are asked for', async () => {
    const actual = noise(600, 7).map((value) => (value > 0 ? 'sí' : 'no'));
    const luck = noise(600, 8);
    const guess = actual.map((label, row) => ((luck[row] ?? 0) > (row < 400 ? 1.5 : -0.5) ? 'otra' : label));
    const { driver } = await runBot();
    const file = csv('etiquetas.csv', fileOf({ verdad: actual, modelo: guess }));
    const options = { file, actual: 'verdad', predicted: 'modelo', metric: 'accuracy', chunk: 50 };
    const { report, text } = await reportOf(
      await driver.command('quetzal', 'monitor', { ...options, private: false }),
    );
    expect(report).toMatchObject({ metric: 'accuracy', chunk_size: 50, verdict: 'change' });
    expect(report.detectors.map(({ name }) => name)).toEqual(['adwin', 'page_hinkley', 'ddm']);
    expect(text).toContain('La exactitud **bajó');
    const seen = (await driver.messages('general', 'colibri')).map((message) => textOf(message));
    expect(seen.join()).toContain('La exactitud **bajó');
  });

  it('asks which column to watch, also across a restart', async () => {
    const bot = await runBot();
    const file = csv('dos.csv', fileOf({ a: step(96, 96, 0), b: step(96, 40, 40) }));
    const asked = only((await bot.driver.command('colibri', 'monitor', { file })).messages);
    const [menu] = selectsOf(asked);
    await bot.restart();
    const answered = await bot.driver.choose('colibri', asked, menu?.custom_id ?? '', ['c1']);
    const { report } = await reportOf(answered);
    expect(report).toMatchObject({ columns: { value: 'b' }, verdict: 'change' });
  });

  it.each([
    ['an empty file', '', /vacío/],
    ['no numbers', 'a,b\nx,y\nz,w\n', /Ninguna columna tiene números/],
    ['too few rows', fileOf({ valor: [1, 2, 3] }), /Solo 3 filas.*necesito 30/],
    [
      'numbers beside texts',
      fileOf({ real: step(40, 40, 0), predicho: step(40, 40, 0).map(() => 'x') }),
      /textos/,
    ],
  ])('refuses %s in words that say what to do', async (_, content, sentence) => {
    const { driver } = await runBot();
    const message = only(
      (await driver.command('colibri', 'monitor', { file: csv('t.csv', content) })).messages,
    );
    expect(textOf(message)).toMatch(sentence);
    expect(buttonId(message, 'Pegar celdas')).toBe('1:tf:monitor');
  });

  it('shows the sample to somebody without a file, and gives names no power over the message', async () => {
    const { driver } = await runBot();
    const hostile = fileOf({ '**real** `@everyone`': step(40, 40, 0), otra: step(40, 40, 0) });
    const options = { file: csv('t.csv', hostile), value: '**real** `@everyone`' };
    const shown = only((await driver.command('colibri', 'monitor', options)).messages);
    expect(textOf(shown)).toContain('`**real** ˋ@everyoneˋ`');
    expect(shown.mention_everyone).toBe(false);
    const refused = only((await driver.command('colibri', 'monitor', { file: csv('t.csv', '') })).messages);
    const { report } = await reportOf(await driver.press('colibri', refused, '1:ts:monitor'));
    expect(report.file.name).toBe('domicilios-medellin.csv');
  });
});
