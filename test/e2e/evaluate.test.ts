import { describe, expect, it } from 'vitest';
import { evaluateReport } from '../../src/reports/evaluate/evaluate-report-schema.ts';
import { only } from '../support/quiz-player.ts';
import { runBot } from '../support/running-bot.ts';
import { type ActResult, buttonId, componentsOf, selectsOf, textOf } from '../support/sandbox-driver.ts';
import { answerOf, csv, isPrivate, sampleFile } from '../support/table-answer.ts';

const reportOf = (result: ActResult) => answerOf(result, evaluateReport);

/** Two of three frauds found, one false alarm in seven; a score with a decimal comma, and a row without a prediction. */
const SPANISH_EXCEL = csv(
  'fraudes.csv',
  `\uFEFF${[
    'compra;clase_real;clase_predicha;probabilidad',
    ...['1;fraude;fraude;0,9', '2;fraude;fraude;0,8', '3;fraude;legítima;0,4', '4;legítima;;0,5'],
    ...['5;legítima;fraude;0,7', '6;legítima;legítima;0,1', '7;legítima;legítima;0,2'],
    ...['8;legítima;legítima;0,3', '9;legítima;legítima;0,3', '10;legítima;legítima;0,2'],
    '11;legítima;legítima;0,4',
  ].join('\r\n')}\r\n`,
);

const LOCALES = {
  'es-419': {
    sentence: 'Tu modelo acertó en **190 de 240** filas',
    found: 'De 59 `sí` reales encontró **13**',
    figure: '79,2\u00a0%',
    charts: ['matriz-de-confusion.png', 'curva-roc.png', 'precision-recall.png'],
    alt: 'Real sí: 46 predichas no, 13 predichas sí.',
    excel: 'menos frecuente',
  },
  'en-US': {
    sentence: 'Your model got **190 of 240** rows right',
    found: 'Of 59 actual `sí` it found **13**',
    figure: '79.2%',
    charts: ['confusion-matrix.png', 'roc-curve.png', 'precision-recall.png'],
    alt: 'Actual sí: 46 predicted no, 13 predicted sí.',
    excel: 'rarer',
  },
} as const;

describe.each(Object.entries(LOCALES))('/evaluate in %s', (locale, words) => {
  it('answers the clients of Quito with sentences, figures, three pictures and the report', async () => {
    const { driver } = await runBot();
    const answered = await driver.command(
      'colibri',
      'evaluate',
      { file: await sampleFile('clientes-quito.csv') },
      { locale },
    );
    const { report, text, pictures, message } = await reportOf(answered);
    for (const said of [words.sentence, words.found, words.figure, 'n = 240']) expect(text).toContain(said);
    expect(report).toMatchObject({
      labels: ['no', 'sí'],
      confusion: [
        [177, 4],
        [46, 13],
      ],
      positive: 'sí',
      notes: [{ code: 'near_baseline' }],
    });
    expect([...report.assumptions, ...report.notes].filter((one) => one.text === '')).toEqual([]);
    expect(pictures).toEqual(words.charts);
    expect(JSON.stringify(componentsOf(message))).toContain(words.alt);
  });

  it('reads a Spanish Excel export, knows its columns by name, and says which class it looks for', async () => {
    const { driver } = await runBot();
    const { report, text } = await reportOf(
      await driver.command('colibri', 'evaluate', { file: SPANISH_EXCEL }, { locale }),
    );
    expect(report).toMatchObject({
      columns: { actual: 'clase_real', predicted: 'clase_predicha', score: 'probabilidad' },
      n_used: 10,
      dropped: [{ reason: 'missing', count: 1, lines: [5] }],
      positive: 'fraude',
      accuracy: 0.8,
      score: { n_used: 10, positives: 3 },
    });
    expect(report.roc_auc).toBeCloseTo(19.5 / 21, 12);
    expect(text).toContain(words.excel);
  });

  it('opens a form, and takes pasted cells of more than two classes', async () => {
    const { driver } = await runBot();
    const { modal } = await driver.command('colibri', 'evaluate', {}, { locale });
    const cells = 'y_true\ty_pred\ngato\tgato\nperro\tgato\nloro\tloro\nperro\tperro\n';
    const answered = await driver.submit('colibri', modal ?? { id: '' }, { cells }, { locale });
    const { report, pictures } = await reportOf(answered);
    expect(report).toMatchObject({ labels: ['gato', 'loro', 'perro'], accuracy: 0.75, positive: null });
    expect(pictures).toHaveLength(1);
  });
});

describe('/evaluate', () => {
  it('takes the score and the positive class as they are named, and shows everybody what may be seen', async () => {
    const { driver } = await runBot();
    const file = csv('t.csv', 'a,b,Puntos\n1,1,90\n0,0,20\n0,1,60\n1,1,55\n');
    const options = { file, actual: 'a', predicted: 'b', score: 'puntos', positive: '0', private: false };
    const { report, text, message } = await reportOf(await driver.command('colibri', 'evaluate', options));
    expect(isPrivate(message)).toBe(false);
    expect(report).toMatchObject({ positive: '0', roc_auc: 0.25, brier: null });
    expect(text).toContain('menos de 0,5');
    expect(text).toContain('divídelo entre 100');
  });

  it('asks which class is looked for only where nothing tells, also across a restart', async () => {
    const bot = await runBot();
    const file = csv(
      't.csv',
      'real,predicho,score\nrojo,rojo,0.9\nazul,azul,0.2\nazul,rojo,0.4\nrojo,rojo,0.8\n',
    );
    const asked = only((await bot.driver.command('colibri', 'evaluate', { file })).messages);
    expect(textOf(asked)).toContain('`real`');
    await bot.restart();
    const [menu] = selectsOf(asked);
    const answered = menu
      ? await bot.driver.choose('colibri', asked, menu.custom_id, ['rojo'])
      : await bot.driver.press('colibri', asked, buttonId(asked, 'rojo'));
    const { report } = await reportOf(answered);
    expect(report).toMatchObject({ positive: 'rojo', roc_auc: 1 });
    expect(report.assumptions.map(({ code }) => code)).not.toContain('positive_assumed');
  });

  it('names spellings of one word, without putting them together', async () => {
    const { driver } = await runBot();
    const file = csv('t.csv', 'real,predicho\nsi,Sí\nsi,si\nno,no\nno,NO\n');
    const { report, text } = await reportOf(await driver.command('colibri', 'evaluate', { file }));
    expect(report.labels).toEqual(['NO', 'Sí', 'no', 'si']);
    expect(text).toMatch(/`Sí` \(1\) y `si` \(3\) solo difieren/);
  });

  it('gives labels from a file no power over the message', async () => {
    const { driver } = await runBot();
    const file = csv('t.csv', 'real,predicho\n"**a** @everyone",x`y\n"**a** @everyone","**a** @everyone"\n');
    const { text, message } = await reportOf(await driver.command('colibri', 'evaluate', { file }));
    expect(text).toContain('`**a** @everyone`');
    expect(text).toContain('`xˋy`');
    expect(message.mention_everyone).toBe(false);
  });

  it('refuses what it cannot evaluate in words that say what to do', async () => {
    const { driver } = await runBot();
    const amounts = [1.5, 2.7, 3.1].map((amount) => `${amount},${amount + 0.2}`).join('\n');
    const refused: [content: string, sentence: RegExp, positive?: string][] = [
      ['', /vacío/],
      [`real,predicho\n${amounts}`, /`\/rmse`/],
      ['real,predicho\n1,0.9\n0,0.3\n', /probabilidades.*`puntaje`/],
      ['real,predicho\na,a\nb,a\n', /Ninguna fila dice `z`/, 'z'],
      ['real,predicho\na,\n,b\n', /ninguna tiene una etiqueta/],
    ];
    for (const [content, sentence, positive] of refused) {
      const options = { file: csv('t.csv', content), ...(positive ? { positive } : {}) };
      const message = only((await driver.command('colibri', 'evaluate', options)).messages);
      expect(textOf(message)).toMatch(sentence);
      expect(buttonId(message, 'Pegar celdas')).toBeTruthy();
    }
  });

  it('shows an example to who has no table at hand', async () => {
    const { driver } = await runBot();
    const refused = only((await driver.command('colibri', 'evaluate', { file: csv('t.csv', '') })).messages);
    const { report, text } = await reportOf(
      await driver.press('colibri', refused, buttonId(refused, 'Ver un ejemplo')),
    );
    expect(report.file.name).toBe('clientes-quito.csv');
    expect(text).toContain('clientes de un proveedor de internet en Quito');
  });
});
