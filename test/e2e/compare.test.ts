import { describe, expect, it } from 'vitest';
import { compareReport } from '../../src/reports/compare/compare-report-schema.ts';
import { asCsv, wobble } from '../reports/compare/report-of.ts';
import { only } from '../support/quiz-player.ts';
import { runBot } from '../support/running-bot.ts';
import { type ActResult, buttonId, textOf } from '../support/sandbox-driver.ts';
import { answerOf, csv, sampleFile } from '../support/table-answer.ts';

const reportOf = (result: ActResult) => answerOf(result, compareReport);

/** Fold scores that could be shares of right answers as well as errors. */
const FOLDS = asCsv(
  'pliegue,arbol,red',
  Array.from({ length: 10 }, (_, fold) => {
    const hard = 0.05 * wobble(fold, 1);
    return [fold + 1, (0.7 + hard).toFixed(3), (0.8 + hard + 0.01 * wobble(fold, 2)).toFixed(3)];
  }),
);

const LOCALES = {
  'es-419': {
    heading: 'Empate',
    worse: '`lineal` sí es peor',
    figure: '298,8',
    chart: 'modelos-comparados.png',
  },
  'en-US': { heading: 'A tie', worse: '`lineal` is worse', figure: '298.8', chart: 'models-compared.png' },
} as const;

describe.each(Object.entries(LOCALES))('/compare in %s', (locale, words) => {
  it('finds the tie of the sample, with chart and report, and takes pasted cells with named models', async () => {
    const { driver } = await runBot();
    const file = await sampleFile('arriendos-bogota.csv');
    const answered = await driver.command('colibri', 'compare', { file }, { locale });
    const text = textOf(only(answered.messages));
    for (const word of Object.values(words).slice(0, 3)) expect(text).toContain(word);
    const { report, pictures } = await reportOf(answered);
    expect(report.ranking).toEqual(['bosque', 'red_neuronal', 'lineal']);
    expect(report.pairs.map(({ verdict }) => verdict)).toEqual(['tie', 'a']);
    expect([...report.assumptions, ...report.notes].filter(({ text }) => text === '')).toEqual([]);
    expect(pictures).toEqual([words.chart]);

    const { modal } = await driver.command('colibri', 'compare', {}, { locale });
    const cells = [
      'real;a;b;c',
      ...Array.from({ length: 12 }, (_, row) => `${row},5;${row},75;${row + (row % 2)},25;${9 * row},5`),
    ].join('\n');
    const fields = { cells, models: 'B, a' };
    const pasted = await reportOf(await driver.submit('colibri', modal ?? { id: '' }, fields, { locale }));
    expect(pasted.report.columns).toEqual({ actual: 'real', models: ['b', 'a'], time: null });
    expect(pasted.report.file).toMatchObject({ delimiter: ';', decimal: ',' });
  });

  it('asks which score is the better one, and goes on from the answer after a restart', async () => {
    const bot = await runBot();
    const file = csv('pliegues.csv', FOLDS);
    const asked = only(
      (await bot.driver.command('colibri', 'compare', { file, folds: true }, { locale })).messages,
    );
    await bot.restart();
    const higher = buttonId(asked, locale === 'es-419' ? 'Más alto' : 'Higher is better');
    const { report } = await reportOf(await bot.driver.press('colibri', asked, higher, { locale }));
    expect(report).toMatchObject({ design: 'folds', better: 'higher', ranking: ['red', 'arbol'] });
    expect(report.pairs[0]).toMatchObject({ test: 'nadeau-bengio', verdict: 'a' });
  });
});

describe('/compare', () => {
  it('compares labels, rows in the order of time, and an Excel export in one server', async () => {
    const { driver } = await runBot();
    const kinds = ['gato', 'perro'];
    const labels = asCsv(
      'real,a,b',
      Array.from({ length: 30 }, (_, row) => [
        kinds[row % 2] ?? '',
        kinds[row % 2] ?? '',
        kinds[row % 5 ? 0 : 1] ?? '',
      ]),
    );
    const counted = await reportOf(
      await driver.command('colibri', 'compare', { file: csv('l.csv', labels) }),
    );
    expect(counted.report).toMatchObject({ design: 'labels', ranking: ['a', 'b'] });
    expect(counted.report.pairs[0]).toMatchObject({ test: 'mcnemar', verdict: 'a' });

    const day = (row: number) => `${String(1 + (row % 28)).padStart(2, '0')}/${row < 28 ? '01' : '02'}/2026`;
    const daily = [
      'fecha;real;a;b',
      ...Array.from({ length: 40 }, (_, row) => `${day(row)};${row};${row},5;${row + ((3 * row) % 7)},25`),
    ].join('\r\n');
    const ordered = await reportOf(
      await driver.command('colibri', 'compare', { file: csv('d.csv', `\uFEFF${daily}`), time: 'Fecha' }),
    );
    expect(ordered.report).toMatchObject({ design: 'ordered', columns: { time: 'fecha' } });
    expect(ordered.report.pairs[0]).toMatchObject({ test: 'diebold-mariano', interval: { method: 'block' } });
  });

  it('refuses in words that say what to do, whatever names a file brings', async () => {
    const { driver } = await runBot();
    const refusals: [content: string, options: Record<string, string>, sentence: RegExp][] = [
      ['real,modelo\n1,2\n2,3\n', {}, /Solo encontré un modelo, `modelo`.*`\/rmse`/],
      ['real,a,b\n1,2,3\n2,3,4\n', { models: 'a, c' }, /ninguna columna `c`/],
      ['real,a,b\n1,2,\n2,,3\n3,4,\n', {}, /ninguna tiene valor en todas/],
      ['', {}, /vacío/],
      ['"**real** `@everyone`",a,b\n1,2,3\n', { actual: 'nada' }, /`\*\*real\*\* ˋ@everyoneˋ`/],
    ];
    for (const [content, options, sentence] of refusals) {
      const answered = await driver.command('colibri', 'compare', {
        file: csv('t.csv', content),
        ...options,
      });
      const message = only(answered.messages);
      expect(textOf(message)).toMatch(sentence);
      expect(message.mention_everyone).toBe(false);
    }
  });
});

describe('/compare', () => {
  it('mends the one name that no column has and keeps the other', async () => {
    const { driver } = await runBot();
    const rows = Array.from({ length: 12 }, (_, row) => [row, row + wobble(row, 0), row + wobble(row, 1), 3]);
    const file = csv('modelos.csv', asCsv('real,lineal,bosque,red', rows));
    const options = { file, models: 'lineal, bosqe' };
    const near = only((await driver.command('colibri', 'compare', options)).messages);
    const { report } = await reportOf(await driver.press('colibri', near, buttonId(near, 'bosque')));
    expect(report.columns.models).toEqual(['lineal', 'bosque']);
  });
});
