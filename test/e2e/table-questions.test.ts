import { describe, expect, it } from 'vitest';
import { rmseReport } from '../../src/reports/rmse/rmse-report-schema.ts';
import { only } from '../support/quiz-player.ts';
import { runBot } from '../support/running-bot.ts';
import { type ActResult, buttonId, download, filesOf, selectsOf, textOf } from '../support/sandbox-driver.ts';

const EPHEMERAL = 64;
const csv = (filename: string, content: string) => ({ filename, content });

/** `1.234` with semicolons: nothing in the file says whether the point separates thousands. */
const AMBIGUOUS = csv('ventas.csv', 'real;predicho\n1.234;1.235\n2.345;2.343\n3.456;3.458\n');
const UNNAMED = csv('curso.csv', 'a,b,c\n1,2,9\n2,4,9\n3,5,8\n');

async function reportOf(result: ActResult) {
  const json = filesOf(only(result.messages)).find(({ filename }) => filename.endsWith('.json'));
  return rmseReport.parse(JSON.parse(new TextDecoder().decode(await download(json ?? { url: '' }))));
}

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
    expect((asked.flags ?? 0) & EPHEMERAL).toBe(0);
    const [actual = '', predicted = ''] = selectsOf(asked).map(({ custom_id }) => custom_id);

    const stranger = only((await driver.choose('quetzal', asked, actual, ['c0'])).messages);
    expect(stranger.id).not.toBe(asked.id);
    expect((stranger.flags ?? 0) & EPHEMERAL).toBe(EPHEMERAL);

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
    expect((only(answered.messages).flags ?? 0) & EPHEMERAL).toBe(0);
    expect((await reportOf(answered)).columns).toMatchObject({ actual: 'a', predicted: 'b' });
  });

  it('is private unless somebody says otherwise', async () => {
    const { driver } = await runBot();
    const { messages } = await driver.command('colibri', 'rmse', { file: UNNAMED });
    expect((only(messages).flags ?? 0) & EPHEMERAL).toBe(EPHEMERAL);
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
    expect((only(answered.messages).flags ?? 0) & EPHEMERAL).toBe(0);
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
