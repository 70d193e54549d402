import { describe, expect, it } from 'vitest';
import type { Asked } from '../../../src/commands/tables/asked.ts';
import { renderQuestions } from '../../../src/commands/tables/render-questions.ts';
import { catalogues } from '../../../src/i18n/catalogue.ts';
import type { TableCommandName } from '../../../src/jobs/table-jobs.ts';
import type { FilePlace, Question } from '../../../src/reports/outcome.ts';
import { colombia } from '../../support/number-styles.ts';
import { selectsOf, textOf } from '../../support/sandbox-driver.ts';

const fileAt = (place: FilePlace, name: string): Asked['files'][number] => ({
  place,
  name,
  pasted: false,
  bytes: new Uint8Array(),
});

function asked(command: TableCommandName, files: Asked['files'], questions: readonly Question[]) {
  const waiting = { files, answers: {}, private: true, request: 'solicitud' };
  const context = { words: catalogues.es, numbers: colombia };
  const message = { ...renderQuestions(command, waiting, questions, context), content: '' };
  return { text: textOf(message), selects: selectsOf(message) };
}

const column = (role: 'actual' | 'predicted' | 'group', count: number): Question => ({
  code: 'column',
  params: {
    role,
    columns: Array.from({ length: count }, (_, at) => ({ id: `c${at}`, name: `columna ${at}` })),
    chosen: null,
  },
});
const sheet = (place: FilePlace): Question => ({
  code: 'sheet',
  place,
  params: { sheets: ['abril', 'mayo'] },
});

describe('More columns than a menu holds', () => {
  it('are one question, whether one name is wanted or two', () => {
    const both = asked('rmse', [fileAt('file', 't.csv')], [column('actual', 40), column('predicted', 40)]);
    expect(both.text).toContain('## Antes, una pregunta');
    expect(both.text).toContain(
      'Escribe cómo se llama la de los valores reales y la de las predicciones: las encuentro',
    );
    const one = asked('compare', [fileAt('file', 't.csv')], [column('actual', 40)]);
    expect(one.text).toContain('Escribe cómo se llama la de los valores reales: la encuentro');
  });
});

describe('/drift with one file', () => {
  it('says that the newer data may also come in another one', () => {
    const { text } = asked('drift', [fileAt('reference', 'abril.csv')], [column('group', 3)]);
    expect(text).toContain('separa el antes del ahora');
    expect(text).toContain('ejecuta `/deriva` otra vez con los dos');
  });

  it('says how two sheets of one workbook are compared', () => {
    const alone = asked('drift', [fileAt('reference', 'meses.xlsx')], [sheet('reference')]);
    expect(alone.text).toContain('adjúntalo dos veces: en `referencia` y en `nuevo`');
    expect(asked('rmse', [fileAt('file', 'meses.xlsx')], [sheet('file')]).text).not.toContain('dos veces');
  });

  it('says that dates stand for weeks where they do', () => {
    const value = (weeks: { weeks?: true }): Question => ({
      code: 'value',
      params: {
        about: 'reference',
        column: 'fecha',
        values: ['2026-03-30', '2026-04-06'],
        chosen: null,
        ...weeks,
      },
    });
    const files = [fileAt('reference', 'abril.csv')];
    expect(asked('drift', files, [value({ weeks: true })]).text).toContain('el lunes');
    expect(asked('drift', files, [value({})]).text).not.toContain('el lunes');
  });
});

it('two files of one name are told apart by what they are for', () => {
  const files = [fileAt('reference', 'meses.xlsx'), fileAt('current', 'meses.xlsx')];
  const { text } = asked('drift', files, [sheet('reference'), sheet('current')]);
  expect(text).toContain('`meses.xlsx` (referencia) tiene varias hojas');
  expect(text).toContain('`meses.xlsx` (actual) tiene varias hojas');
});
