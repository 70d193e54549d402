import { describe, expect, it } from 'vitest';
import { driftReport } from '../../src/reports/drift/drift-report-schema.ts';
import { monitorReport } from '../../src/reports/monitor/monitor-report-schema.ts';
import { rmseReport } from '../../src/reports/rmse/rmse-report-schema.ts';
import { markdownKindsIn } from '../support/markdown-kinds.ts';
import { only } from '../support/quiz-player.ts';
import { runBot } from '../support/running-bot.ts';
import { type ActResult, buttonId, filesOf, selectsOf, textOf } from '../support/sandbox-driver.ts';
import { answerOf, csv, isPrivate } from '../support/table-answer.ts';
import { workbookOf } from '../support/workbook-of.ts';

/** `1.234` with semicolons: nothing in the file says whether the point separates thousands. */
const AMBIGUOUS = csv('ventas.csv', 'real;predicho\n1.234;1.235\n2.345;2.343\n3.456;3.458\n');
const UNNAMED = csv('curso.csv', 'a,b,c\n1,2,9\n2,4,9\n3,5,8\n');

const reportOf = async (result: ActResult) => (await answerOf(result, rmseReport)).report;

describe('A number that could be two', () => {
  it.each([
    ['1234 · el punto separa miles', Math.sqrt(3)],
    ['1,234 · el punto es decimal', Math.sqrt(3) / 1000],
  ])('is asked about, with both readings, and computed as answered: %s', async (label, rmse) => {
    const { driver } = await runBot();
    const asked = only((await driver.command('colibri', 'rmse', { file: AMBIGUOUS })).messages);
    expect(textOf(asked)).toContain('`1.234`. ¿Cuánto es?');
    const answered = await driver.press('colibri', asked, buttonId(asked, label));
    expect(only(answered.messages).id).toBe(asked.id);
    const report = await reportOf(answered);
    expect(report.metrics.rmse).toBeCloseTo(rmse, 12);
  });

  it('is asked again in a menu of the same message when the columns are not clear either', async () => {
    const { driver } = await runBot();
    const file = csv('x.csv', 'a;b\n1.234;1.235\n2.345;2.343\n');
    const asked = only((await driver.command('colibri', 'rmse', { file })).messages);
    const columns = only(
      (await driver.press('colibri', asked, buttonId(asked, '1234 · el punto separa miles'))).messages,
    );
    expect(columns.id).toBe(asked.id);
    const [actual = '', predicted = ''] = selectsOf(columns).map(({ custom_id }) => custom_id);
    await driver.choose('colibri', columns, actual, ['c0']);
    const report = await reportOf(await driver.choose('colibri', columns, predicted, ['c1']));
    expect(report.metrics.mae).toBeCloseTo(1.5, 12);
  });
});

describe('A report for everybody', () => {
  it('is seen by all of the channel, its question as well, which only the asker can answer', async () => {
    const { driver } = await runBot();
    const options = { file: UNNAMED, private: false };
    const asked = only((await driver.command('colibri', 'rmse', options)).messages);
    expect(isPrivate(asked)).toBe(false);
    const [actual = '', predicted = ''] = selectsOf(asked).map(({ custom_id }) => custom_id);

    const stranger = only((await driver.choose('quetzal', asked, actual, ['c0'])).messages);
    expect(stranger.id).not.toBe(asked.id);
    expect(isPrivate(stranger)).toBe(true);

    await driver.choose('colibri', asked, actual, ['c0']);
    await driver.choose('colibri', asked, predicted, ['c1']);
    const seen = (await driver.messages('general', 'quetzal')).find(({ id }) => id === asked.id);
    expect(textOf(seen ?? stranger)).toContain('RMSE 1,732');
  });

  it('is what was wanted also when the table comes through the form', async () => {
    const { driver } = await runBot();
    const typed = { private: false, actual: 'a', predicted: 'c' };
    const { modal } = await driver.command('colibri', 'rmse', typed);
    const fields = { file: UNNAMED, actual: 'a', predicted: 'b' };
    const answered = await driver.submit('colibri', modal ?? { id: '' }, fields);
    expect(isPrivate(only(answered.messages))).toBe(false);
    expect((await reportOf(answered)).columns).toMatchObject({ actual: 'a', predicted: 'b' });
  });

  it('is private unless somebody says otherwise', async () => {
    const { driver } = await runBot();
    const { messages } = await driver.command('colibri', 'rmse', { file: UNNAMED });
    expect(isPrivate(only(messages))).toBe(true);
  });
});

describe('A name that no column has', () => {
  it('is answered with the columns most like it, each one press away', async () => {
    const { driver } = await runBot();
    const file = csv('t.csv', 'temperatura,predicho,otra\n1,2,3\n2,4,5\n3,5,8\n');
    const near = only((await driver.command('colibri', 'rmse', { file, actual: 'temperatuar' })).messages);
    const answered = await driver.press('colibri', near, buttonId(near, 'temperatura'));
    expect((await reportOf(answered)).columns).toMatchObject({
      actual: 'temperatura',
      predicted: 'predicho',
    });
  });
});

describe('A column that cannot be it', () => {
  it('can be named anew without sending the table again, when one was chosen for both', async () => {
    const { driver } = await runBot();
    const asked = only((await driver.command('colibri', 'rmse', { file: UNNAMED })).messages);
    const [actual = '', predicted = ''] = selectsOf(asked).map(({ custom_id }) => custom_id);
    await driver.choose('colibri', asked, actual, ['c0']);
    const twice = only((await driver.choose('colibri', asked, predicted, ['c0'])).messages);
    expect(textOf(twice)).toContain('no puede ser a la vez');
    const { modal } = await driver.press('colibri', twice, buttonId(twice, 'Escribir el nombre'));
    const answered = await driver.submit('colibri', modal ?? { id: '' }, { actual: 'a', predicted: 'b' });
    expect((await reportOf(answered)).columns).toMatchObject({ actual: 'a', predicted: 'b' });
  });

  it('can be named anew when it holds no numbers', async () => {
    const { driver } = await runBot();
    const file = csv('t.csv', 'lugar,real,predicho\nSuba,2,3\nUsme,4,5\n');
    const wrong = only((await driver.command('colibri', 'rmse', { file, actual: 'lugar' })).messages);
    const { modal } = await driver.press('colibri', wrong, buttonId(wrong, 'Escribir el nombre'));
    const answered = await driver.submit('colibri', modal ?? { id: '' }, { actual: 'real' });
    expect((await reportOf(answered)).columns).toMatchObject({ actual: 'real', predicted: 'predicho' });
  });
});

describe('The form', () => {
  it('opens again with what was typed, also when it came without a table', async () => {
    const { driver } = await runBot();
    const { modal } = await driver.command('colibri', 'rmse', { private: false });
    const typed = { actual: 'a', predicted: 'b' };
    const empty = only((await driver.submit('colibri', modal ?? { id: '' }, typed)).messages);
    const again = await driver.press('colibri', empty, buttonId(empty, 'Pegar celdas'));
    expect(JSON.stringify(again.modal)).toContain('"value":"a"');
    const fields = { ...typed, file: UNNAMED };
    const answered = await driver.submit('colibri', again.modal ?? { id: '' }, fields);
    expect(isPrivate(only(answered.messages))).toBe(false);
    expect((await reportOf(answered)).columns).toMatchObject(typed);
  });

  it('says that it no longer knows the options of the command, an hour later', async () => {
    const { driver } = await runBot();
    const { modal } = await driver.command('colibri', 'monitor', { metric: 'mae' });
    await driver.advance(3601);
    const cells = [
      'real\tpredicho',
      ...Array.from({ length: 60 }, (_, row) => `${row % 7}\t${row % 5}`),
    ].join('\n');
    const answered = await driver.submit('colibri', modal ?? { id: '' }, { cells });
    expect(textOf(only(answered.messages))).toContain('El formulario estuvo abierto más de una hora');
  });
});

describe('An Excel workbook', () => {
  const pairs = (from: number) => [
    ['real', 'predicho'],
    ...Array.from({ length: 30 }, (_, row) => [from + row, from + row + (row % 2 === 0 ? 1 : -1)]),
  ];

  it('of two sheets is asked about, also across a restart, and the chosen one is computed', async () => {
    const bot = await runBot();
    const book = workbookOf({
      abril: pairs(10),
      'mayo y junio': [
        ['real', 'predicho'],
        [1, 4],
        [2, 5],
      ],
    });
    const asked = only(
      (await bot.driver.command('colibri', 'rmse', { file: csv('ventas.xlsx', book) })).messages,
    );
    expect(textOf(asked)).toContain('`ventas.xlsx` tiene varias hojas');
    const [menu] = selectsOf(asked);
    expect(JSON.stringify(menu)).toContain('"label":"mayo y junio"');

    await bot.restart();
    const answered = await bot.driver.choose('colibri', asked, menu?.custom_id ?? '', ['mayo y junio']);
    expect(only(answered.messages).id).toBe(asked.id);
    const { report, text } = await answerOf(answered, rmseReport);
    expect(report).toMatchObject({ n_used: 2, metrics: { rmse: 3, bias: 3 } });
    expect(report.file).toMatchObject({ name: 'ventas.xlsx', rows: 2 });
    expect(text).toContain('El libro tiene 2 hojas; leí `mayo y junio`.');
  });

  it('of one sheet is read at once, its numbers as Excel keeps them', async () => {
    const { driver } = await runBot();
    const file = csv('sensor.xlsx', workbookOf({ Hoja1: pairs(0.1) }));
    const { report } = await answerOf(await driver.command('colibri', 'monitor', { file }), monitorReport);
    expect(report).toMatchObject({ metric: 'rmse', n_used: 30, overall: 1 });
  });

  it('is compared sheet with sheet when it comes twice', async () => {
    const { driver } = await runBot();
    const prices = (from: number) => [
      ['precio'],
      ...Array.from({ length: 60 }, (_, row) => [from + ((row * 7) % 40)]),
    ];
    const book = csv('precios.xlsx', workbookOf({ abril: prices(10), mayo: prices(60) }));
    const asked = only(
      (await driver.command('colibri', 'drift', { reference: book, current: book })).messages,
    );
    expect(textOf(asked)).toContain('`precios.xlsx` (referencia) tiene varias hojas');
    const [reference = '', current = ''] = selectsOf(asked).map(({ custom_id }) => custom_id);
    await driver.choose('colibri', asked, reference, ['abril']);
    const { report } = await answerOf(await driver.choose('colibri', asked, current, ['mayo']), driftReport);
    expect(report.columns).toMatchObject([{ name: 'precio', verdict: 'drift' }]);
  });
});

describe('Names that a file brings', () => {
  const HOSTILE = '**x** ||y|| @everyone <@1> [z](https://example.org) # 😀';
  const table = (head: readonly string[], row: (at: number) => readonly (string | number)[]) =>
    [
      head.map((name) => `"${name}"`).join(','),
      ...Array.from({ length: 240 }, (_, at) =>
        row(at)
          .map((cell) => `"${cell}"`)
          .join(','),
      ),
    ].join('\n');
  const noise = (at: number, by: number) => ((at * by) % 17) / 4;
  const grows = (at: number) => (at < 120 ? 0 : 30) + noise(at, 5);

  it.each([
    ['rmse', { actual: HOSTILE, predicted: 'p' }, table([HOSTILE, 'p'], (at) => [at, at + noise(at, 3)])],
    [
      'evaluate',
      {},
      table(['real', 'predicho', 'puntaje'], (at) => [
        at % 3 ? HOSTILE : 'no',
        at % 4 ? HOSTILE : 'no',
        (at % 9) / 9,
      ]),
    ],
    [
      'compare',
      {},
      table(['real', HOSTILE, `${HOSTILE}2`], (at) => [at, at + noise(at, 3), at + 2 * noise(at, 5)]),
    ],
    ['drift', { group: 'mes' }, table(['mes', HOSTILE], (at) => [at < 120 ? 'antes' : HOSTILE, grows(at)])],
    ['monitor', { value: HOSTILE }, table([HOSTILE, 'otra'], (at) => [grows(at), at])],
  ])('stay code in every sentence of /%s', async (command, options, content) => {
    const { driver } = await runBot();
    const given = { ...options, [command === 'drift' ? 'reference' : 'file']: csv('t.csv', content) };
    const message = only((await driver.command('colibri', command, given)).messages);
    expect(filesOf(message).map(({ filename }) => filename)).toContainEqual(expect.stringMatching(/\.png$/));
    const kinds = markdownKindsIn(textOf(message));
    expect(kinds).toContain('code');
    // What the cards themselves are made of; a name adds nothing to it.
    for (const kind of kinds) {
      expect(['text', 'break', 'heading', 'subtext', 'bold', 'list', 'code']).toContain(kind);
    }
  });
});
