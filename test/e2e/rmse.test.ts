import { describe, expect, it } from 'vitest';
import { rmseReport } from '../../src/reports/rmse/rmse-report-schema.ts';
import { TABLE_REQUEST_LIFETIME_MS } from '../../src/store/table-requests.ts';
import { only } from '../support/quiz-player.ts';
import { type RunningBot, runBot } from '../support/running-bot.ts';
import { type ActResult, buttonId, selectsOf, textOf } from '../support/sandbox-driver.ts';
import { answerOf, csv, sampleFile } from '../support/table-answer.ts';

const HOUR_S = TABLE_REQUEST_LIFETIME_MS / 1000;

/** RMSE √((1² + 2² + 2²) / 3) = √3, MAE 5/3, bias (1 − 2 + 2) / 3. */
const SPANISH_EXCEL = csv(
  'ventas.csv',
  '\uFEFFreal;predicho\r\n10,5;11,5\r\n20,5;18,5\r\n1.030,5;1.032,5\r\n',
);
const UNNAMED = csv('curso.csv', 'a,b,c,texto\n1,2,9,x\n2,4,9,y\n3,5,8,z\n');

const reportOf = (result: ActResult) => answerOf(result, rmseReport);

const LOCALES = {
  'es-419': { sentence: 'Tu modelo suele equivocarse', figure: '1,732', chart: 'predicho-vs-real.png' },
  'es-ES': { sentence: 'Tu modelo suele equivocarse', figure: '1,732', chart: 'predicho-vs-real.png' },
  'en-US': { sentence: 'Your model is typically off', figure: '1.732', chart: 'predicted-vs-actual.png' },
} as const;

describe.each(Object.entries(LOCALES))('/rmse in %s', (locale, words) => {
  it('answers a Spanish Excel export with a sentence, figures, a chart and the report', async () => {
    const { driver } = await runBot();
    const answered = await driver.command('colibri', 'rmse', { file: SPANISH_EXCEL }, { locale });
    const text = textOf(only(answered.messages));
    expect(text).toContain(words.sentence);
    expect(text).toContain(words.figure);
    expect(text).toContain('n = 3');

    const { report, pictures } = await reportOf(answered);
    expect(report.metrics.rmse).toBeCloseTo(Math.sqrt(3), 12);
    expect(report.metrics.mae).toBeCloseTo(5 / 3, 12);
    expect(report.metrics.bias).toBeCloseTo(1 / 3, 12);
    expect(report.file).toMatchObject({ name: 'ventas.csv', delimiter: ';', decimal: ',', rows: 3 });
    expect([...report.assumptions, ...report.notes].filter(({ text }) => text === '')).toEqual([]);
    expect(pictures).toEqual([words.chart]);
  });

  it('opens a form without a file, and takes pasted cells', async () => {
    const { driver } = await runBot();
    const { modal } = await driver.command('colibri', 'rmse', {}, { locale });
    const cells = 'y_true\ty_pred\n1.5\t1\n2.5\t3\n4\t4.5\n';
    const answered = await driver.submit('colibri', modal ?? { id: '' }, { cells }, { locale });
    const { report } = await reportOf(answered);
    expect(report.metrics.rmse).toBeCloseTo(0.5, 12);
    expect(report.columns).toMatchObject({ actual: 'y_true', predicted: 'y_pred' });
  });

  it('asks for columns that it cannot tell, and computes once both are chosen', async () => {
    const { driver } = await runBot();
    const asked = only((await driver.command('colibri', 'rmse', { file: UNNAMED }, { locale })).messages);
    const [actual, predicted] = selectsOf(asked).map(({ custom_id }) => custom_id);
    const half = only((await driver.choose('colibri', asked, actual ?? '', ['c0'], { locale })).messages);
    expect(half.id).toBe(asked.id);
    expect(selectsOf(half)).toHaveLength(2);
    const answered = await driver.choose('colibri', half, predicted ?? '', ['c1'], { locale });
    const { report } = await reportOf(answered);
    expect(report.columns).toMatchObject({ actual: 'a', predicted: 'b' });
    expect(report.metrics.mae).toBeCloseTo(5 / 3, 12);
  });
});

describe('/rmse', () => {
  it('takes columns by name, without regard to case and accents', async () => {
    const { driver } = await runBot();
    const file = csv('t.csv', 'Código,Predicción,Señal\n7,1,2\n8,2,2\n9,3,5\n');
    const options = { file, actual: 'senal', predicted: 'PREDICCION' };
    const { report } = await reportOf(await driver.command('colibri', 'rmse', options));
    expect(report.columns).toMatchObject({ actual: 'Señal', predicted: 'Predicción' });
  });

  it('says what it dropped and on which lines', async () => {
    const { driver } = await runBot();
    const file = csv('t.csv', 'real,predicho\n1,2\nNA,3\n4,\n5,x\n6,7,8\n8,9\n');
    const answered = await driver.command('colibri', 'rmse', { file });
    const { report } = await reportOf(answered);
    expect([report.n_used, report.n_dropped]).toEqual([2, 4]);
    expect(textOf(only(answered.messages))).toMatch(/2 filas con un valor faltante \(líneas 3, 4\)/);
    expect(textOf(only(answered.messages))).toMatch(/1 fila con celdas de más o de menos \(línea 6\)/);
  });

  it.each([
    ['an empty file', '', /vacío/],
    ['a damaged workbook', 'PK\u0003\u0004zip', /libro de Excel/],
    ['one column', 'real\n1\n2\n', /una columna/],
    ['no numbers', 'a,b\nx,y\nz,w\n', /Ninguna/],
    ['an unclosed quote', 'real,predicho\n"1,2\n3,4\n', /línea 2/],
    ['only a header', 'real,predicho\n', /ninguna fila/],
  ])('refuses %s in words that say what to do', async (_, content, sentence) => {
    const { driver } = await runBot();
    const answered = await driver.command('colibri', 'rmse', { file: csv('t.csv', content) });
    const message = only(answered.messages);
    expect(textOf(message)).toMatch(sentence);
    expect(buttonId(message, 'Pegar celdas')).toBe('1:tf:rmse');
  });

  it('names the nearest columns when there is none of that name', async () => {
    const { driver } = await runBot();
    const options = { file: SPANISH_EXCEL, actual: 'rael', predicted: 'predicho' };
    const { messages } = await driver.command('colibri', 'rmse', options);
    expect(textOf(only(messages))).toMatch(/`rael`.*`real`/);
  });

  it('gives names from a file no power over the message', async () => {
    const { driver } = await runBot();
    const file = csv('t.csv', '"**real** `@everyone`",predicho\n1,2\n3,4\n');
    const { messages } = await driver.command('colibri', 'rmse', { file, actual: '**real** `@everyone`' });
    const message = only(messages);
    expect(textOf(message)).toContain('`**real** ˋ@everyoneˋ`');
    expect(message.mention_everyone).toBe(false);
  });

  it('answers a table with more to remark than a message holds', async () => {
    const { driver } = await runBot();
    const names = [
      'real',
      'predicho',
      ...Array.from({ length: 150 }, () => 'una columna más con el mismo nombre'),
    ];
    const rows = [1, 2, 3].map((row) => names.map((_, column) => row * column).join(','));
    const file = csv('t.csv', [names.join(','), ...rows].join('\n'));
    const answered = await driver.command('colibri', 'rmse', { file });
    const { report } = await reportOf(answered);
    expect(report.assumptions.length).toBeGreaterThan(140);
    expect(textOf(only(answered.messages))).toContain('más, en el informe adjunto');
  });

  it('offers the form again when it comes back empty, and an example from there', async () => {
    const { driver } = await runBot();
    const { modal } = await driver.command('colibri', 'rmse');
    const empty = only((await driver.submit('colibri', modal ?? { id: '' }, { cells: ' ' })).messages);
    expect(textOf(empty)).toContain('ni celdas ni archivo');
    expect((await driver.press('colibri', empty, '1:tf:rmse')).modal?.custom_id).toBe('1:tm:rmse:');
    const { report } = await reportOf(await driver.press('colibri', empty, '1:ts:rmse'));
    expect(report.file.name).toBe('bikes-bogota.csv');
  });

  it('leaves a report where it is when the form opened from it comes back empty', async () => {
    const { driver } = await runBot();
    const shown = only((await driver.command('colibri', 'rmse', { file: SPANISH_EXCEL })).messages);
    const { modal } = await driver.press('colibri', shown, '1:tf:rmse');
    const empty = only((await driver.submit('colibri', modal ?? { id: '' })).messages);
    expect(empty.id).not.toBe(shown.id);
    const still = (await driver.messages('general', 'colibri')).find(({ id }) => id === shown.id);
    expect(textOf(still ?? empty)).toContain('RMSE 1,732');
  });

  it('asks for names where the table has more columns than a menu holds', async () => {
    const { driver } = await runBot();
    const columns = Array.from({ length: 26 }, (_, at) => `columna ${at}`);
    const rows = [1, 2, 3].map((row) => columns.map((_, at) => row * at).join(','));
    const file = csv('ancha.csv', [columns.join(','), ...rows].join('\n'));
    const asked = only((await driver.command('colibri', 'rmse', { file })).messages);
    expect(textOf(asked)).toContain('26 columnas');
    const { modal } = await driver.press('colibri', asked, buttonId(asked, 'Escribir el nombre'));
    const fields = { actual: 'columna 3', predicted: 'columan 25' };
    const near = only((await driver.submit('colibri', modal ?? { id: '' }, fields)).messages);
    expect(textOf(near)).toContain('`columan 25`');
    const { report } = await reportOf(await driver.press('colibri', near, buttonId(near, 'columna 25')));
    expect(report.columns).toMatchObject({ actual: 'columna 3', predicted: 'columna 25' });
  });

  it('takes a file from the form, keeping the names that were typed with the command', async () => {
    const { driver } = await runBot();
    const { modal } = await driver.command('colibri', 'rmse', { actual: 'a', predicted: 'b' });
    const fields = { file: UNNAMED, actual: 'a', predicted: 'b' };
    const { report } = await reportOf(await driver.submit('colibri', modal ?? { id: '' }, fields));
    expect(report.columns).toMatchObject({ actual: 'a', predicted: 'b' });
  });
});

/** Two months of temperatures in °C: the last third is for testing, and there the model is off by far more. */
const SEASON = csv(
  'temperaturas.csv',
  [
    'fecha;conjunto;real (°C);predicho (°C);peso',
    ...Array.from({ length: 60 }, (_, day) => {
      const date = new Date(Date.UTC(2026, 2, 1 + day)).toISOString().slice(0, 10);
      const actual = 14 + 4 * Math.sin(day / 5);
      const error = Math.sin(day * 1.7) * (day < 40 ? 0.5 : 2.5);
      const [real, guess] = [actual, actual + error].map((value) => value.toFixed(2).replace('.', ','));
      return [date, day < 40 ? 'entrenamiento' : 'prueba', real, guess, 1].join(';');
    }),
  ].join('\n'),
);

describe('A table that says more than two columns', () => {
  it.each([
    [
      'es-419',
      [
        /±1,\d+\u00a0°C/,
        /Prueba\*\* 1,/,
        /sobreajuste/,
        /bloques de 8 filas/,
        /línea \d+: real/,
        /No uso pesos/,
      ],
    ],
    [
      'en-US',
      [
        /±1\.\d+\u00a0°C/,
        /Test\*\* 1\./,
        /overfitting/,
        /blocks of 8 rows/,
        /line \d+: actual/,
        /not use weights/,
      ],
    ],
  ] as const)('in %s: its unit, its parts, its order of time, its worst rows', async (locale, sentences) => {
    const { driver } = await runBot();
    const answered = await driver.command(
      'colibri',
      'rmse',
      { file: SEASON, actual: 'real (°C)', predicted: 'predicho (°C)' },
      { locale },
    );
    const text = textOf(only(answered.messages));
    for (const sentence of sentences) expect(text).toMatch(sentence);
    const { report } = await reportOf(answered);
    expect(report.columns).toMatchObject({ time: 'fecha', unit: '°C' });
    expect(report.interval?.method).toBe('block');
    expect(report.splits?.parts.map(({ part, n }) => [part, n])).toEqual([
      ['train', 40],
      ['test', 20],
    ]);
    expect(report.worst).toHaveLength(5);
    expect(report.worst.every(({ line }) => line > 41)).toBe(true);
  });

  it('takes the order of time from a column that is named, and says when it is none', async () => {
    const { driver } = await runBot();
    const rows = Array.from({ length: 40 }, (_, at) => `${(at * 7) % 40},${at},${at + Math.sin(at)}`);
    const file = csv('t.csv', ['paso,real,predicho', ...rows].join('\n'));
    const ordered = await reportOf(await driver.command('colibri', 'rmse', { file, time: 'Paso' }));
    expect(ordered.report).toMatchObject({ columns: { time: 'paso' }, interval: { method: 'block' } });
    const { messages } = await driver.command('colibri', 'rmse', { file, time: 'fecha' });
    expect(textOf(only(messages))).toContain('`fecha`');
  });
});

describe('A file that waits for its columns', () => {
  const ask = async ({ driver }: RunningBot) =>
    only((await driver.command('colibri', 'rmse', { file: UNNAMED })).messages);

  it('is still there after a restart', async () => {
    const bot = await runBot();
    const asked = await ask(bot);
    const [actual = '', predicted = ''] = selectsOf(asked).map(({ custom_id }) => custom_id);
    await bot.driver.choose('colibri', asked, actual, ['c0']);
    await bot.restart();
    const { report } = await reportOf(await bot.driver.choose('colibri', asked, predicted, ['c2']));
    expect(report.columns).toMatchObject({ actual: 'a', predicted: 'c' });
  });

  it('is kept for an hour and then gone from the disk', async () => {
    const bot = await runBot();
    const asked = await ask(bot);
    const [actual = ''] = selectsOf(asked).map(({ custom_id }) => custom_id);
    const { fired } = await bot.driver.advance(HOUR_S + 1);
    expect(fired.map(({ what }) => what)).toEqual([expect.stringMatching(/^upload\.expired /)]);
    const { messages } = await bot.driver.choose('colibri', asked, actual, ['c0']);
    expect(textOf(only(messages))).toContain('ya no está en espera');
  });
});

describe('The samples', () => {
  it.each([
    ['bikes-bogota.csv', 96, 0],
    ['temperaturas-excel.csv', 44, 4],
  ])('%s can be computed as it is', async (name, used, dropped) => {
    const { driver } = await runBot();
    const file = await sampleFile(name);
    const { report } = await reportOf(await driver.command('quetzal', 'rmse', { file }));
    expect([report.n_used, report.n_dropped]).toEqual([used, dropped]);
  });
});
