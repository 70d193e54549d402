import { describe, expect, test } from 'vitest';
import { findPair } from '../../src/reports/find-pair.ts';
import type { Answers } from '../../src/reports/question-key.ts';
import { tableOf } from './table-of.ts';

const pairOf = (text: string, answers: Answers = {}) =>
  findPair(tableOf(text), answers, { kinds: ['number'], content: 'numbers' });

const choose = (header: string, named: { actual?: string; predicted?: string } = {}, row = '1,2,3') =>
  pairOf(
    `${header}\n${row}`,
    Object.fromEntries(Object.entries(named).map(([role, name]) => [`column.${role}`, name])),
  );

/** The two questions, with the ids of what is clear already. */
const asking = (actual: string | null, predicted: string | null) => ({
  kind: 'ask',
  questions: [
    { code: 'column', params: { role: 'actual', chosen: actual } },
    { code: 'column', params: { role: 'predicted', chosen: predicted } },
  ],
});

describe('columns recognised by their names', () => {
  test.each([
    'real,predicho',
    'predicho,real',
    'y_true,y_pred',
    'Y True,Y-Pred',
    'actual,predicted',
    'Valor Real,VALOR_PREDICHO',
    'observado,estimado',
    'target,prediction',
    'y,ŷ',
    'Predicción,Objetivo',
    'real (°C),predicho [°C]',
    'Temperatura real (°C),Temperatura predicha (°C)',
    'ventas_reales,ventas_pronosticadas',
    'actual_price,predicted_price',
    'Arriendo real,Pred. arriendo',
    'demanda.observada,demanda.estimada',
  ])('%s', (header) => {
    const found = choose(header, {}, '1,2');
    expect(found).toMatchObject({ kind: 'found', recognised: ['actual', 'predicted'] });
  });

  test('which is which does not depend on their order', () => {
    expect(choose('predicho,real', {}, '1,2')).toMatchObject({
      actual: { name: 'real' },
      predicted: { name: 'predicho' },
    });
  });

  test('a known name over texts is told, with its first cell', () => {
    expect(pairOf('real,predicho,x\n,1,1\nalto,2,2\nbajo,3,3')).toEqual({
      kind: 'failure',
      failure: {
        code: 'column_wrong_content',
        params: { role: 'actual', name: 'real', wanted: 'numbers', example: 'alto', line: 3 },
      },
    });
  });
});

describe('a part of a name', () => {
  test('says less than a whole one', () => {
    expect(choose('costo real,real,predicho')).toMatchObject({
      kind: 'found',
      actual: { name: 'real' },
    });
  });

  test('says nothing over another kind', () => {
    expect(pairOf('nombre real,y,predicho\nana,1,1\nluis,2,2')).toMatchObject({
      kind: 'found',
      actual: { name: 'y' },
    });
    expect(pairOf('nombre real,x,predicho\nana,1,1\nluis,2,2')).toMatchObject(asking(null, 'c2'));
  });

  test.each([
    'y_true,prediction_error,modelo',
    'y_true,pred_proba,modelo',
    'real,probabilidad_predicha,modelo',
    'real,Predicted probability (%),modelo',
  ])('says nothing where another word says that it is something else: %s', (header) => {
    expect(choose(header)).toMatchObject(asking('c0', null));
  });

  test.each(['precio actual,predicho,x', 'dato real estimado,predicho,x', 'realidad,predicho,x'])(
    'that only looks like one says nothing: %s',
    (header) => {
      expect(choose(header)).toMatchObject({ kind: 'ask' });
    },
  );
});

describe('columns that must be asked for', () => {
  test('no known name: both, from all columns of numbers', () => {
    const columns = [
      { id: 'c0', name: 'a' },
      { id: 'c1', name: 'b' },
    ];
    expect(pairOf('a,b,place\n1,2,x')).toEqual({
      kind: 'ask',
      questions: [
        { code: 'column', params: { role: 'actual', columns, chosen: null } },
        { code: 'column', params: { role: 'predicted', columns, chosen: null } },
      ],
    });
  });

  test('two models: only the prediction', () => {
    expect(choose('real,pred,forecast')).toMatchObject(asking('c0', null));
  });

  test('a typed name that several columns answer to', () => {
    expect(choose('Modelo A,modelo_a,real', { predicted: 'modelo a' })).toMatchObject(asking('c2', null));
  });

  test('a recognised column that was named for the other role', () => {
    expect(choose('real,a,b', { predicted: 'real' })).toMatchObject(asking(null, 'c0'));
  });
});

describe('columns named by the learner', () => {
  test.each(['Modelo B', 'modelo_b', 'MODELO B', 'c1'])('%s', (typed) => {
    expect(choose('real,Modelo B,predicho', { predicted: typed })).toMatchObject({
      kind: 'found',
      predicted: { name: 'Modelo B' },
      recognised: ['actual'],
    });
  });

  test('an exact name goes before a similar one', () => {
    expect(choose('real,Modelo_A,modelo a', { predicted: 'modelo a' })).toMatchObject({
      predicted: { id: 'c2' },
    });
  });

  test('a header called c1 is found by its name', () => {
    expect(choose('c1,x,y', { actual: 'c1', predicted: 'x' })).toMatchObject({ actual: { name: 'c1' } });
  });

  test('__proto__ is a name like any other', () => {
    expect(choose('__proto__,x,y', { actual: '__proto__', predicted: 'x' })).toMatchObject({ kind: 'found' });
    expect(choose('a,b,c', { actual: '__proto__' })).toMatchObject({ kind: 'failure' });
  });

  test('a name that no column has: the nearest ones are offered', () => {
    const nearest = [
      { id: 'c0', name: 'temperatura' },
      { id: 'c2', name: 'real' },
      { id: 'c1', name: 'predicho' },
    ];
    expect(choose('temperatura,predicho,real', { actual: 'temperature' })).toEqual({
      kind: 'failure',
      failure: {
        code: 'column_not_found',
        params: { role: 'actual', typed: 'temperature', nearest },
      },
    });
  });

  test('one column for both', () => {
    expect(choose('a,b,c', { actual: 'a', predicted: 'A' })).toEqual({
      kind: 'failure',
      failure: { code: 'same_column', params: { roles: ['actual', 'predicted'], name: 'a' } },
    });
  });

  test('a column without any value', () => {
    expect(choose('a,b,c', { actual: 'a', predicted: 'b' }, 'NA,2,3')).toMatchObject({
      failure: { code: 'column_wrong_content', params: { example: null, line: null } },
    });
  });

  test('a table with one column of numbers cannot be evaluated', () => {
    expect(pairOf('a,b\n1,x')).toEqual({
      kind: 'failure',
      failure: { code: 'too_few_columns', params: { wanted: 'numbers', names: ['a'], columns: 2 } },
    });
  });
});
