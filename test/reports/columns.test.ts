import { describe, expect, test } from 'vitest';
import { findColumns } from '../../src/reports/columns.ts';
import { tableOf } from './report-of.ts';

const choose = (header: string, named = {}, row = '1,2,3') =>
  findColumns(tableOf(`${header}\n${row}`), named);

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
    expect(findColumns(tableOf('real,predicho,x\n,1,1\n5%,2,2\n6%,3,3'), {})).toEqual({
      kind: 'failure',
      failure: {
        code: 'column_not_numeric',
        params: { role: 'actual', name: 'real', example: '5%', line: 3, percent: true },
      },
    });
  });
});

describe('columns that must be asked for', () => {
  test('no known name: both, from all columns of numbers', () => {
    expect(findColumns(tableOf('a,b,place\n1,2,x'), {})).toEqual({
      kind: 'choose',
      missing: ['actual', 'predicted'],
      columns: [
        { id: 'c0', name: 'a' },
        { id: 'c1', name: 'b' },
      ],
    });
  });

  test('two models: only the prediction', () => {
    expect(choose('real,pred,forecast')).toMatchObject({
      kind: 'choose',
      missing: ['predicted'],
      actual: 'c0',
    });
  });

  test('a typed name that several columns answer to', () => {
    expect(choose('Modelo A,modelo_a,real', { predicted: 'modelo a' })).toMatchObject({
      kind: 'choose',
      missing: ['predicted'],
      actual: 'c2',
    });
  });

  test('a recognised column that was named for the other role', () => {
    expect(choose('real,a,b', { predicted: 'real' })).toMatchObject({
      kind: 'choose',
      missing: ['actual'],
      predicted: 'c0',
    });
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
    expect(choose('temperatura,predicho,real', { actual: 'temperature' })).toEqual({
      kind: 'failure',
      failure: {
        code: 'column_not_found',
        params: { role: 'actual', typed: 'temperature', nearest: ['temperatura', 'real', 'predicho'] },
      },
    });
  });

  test('one column for both', () => {
    expect(choose('a,b,c', { actual: 'a', predicted: 'A' })).toEqual({
      kind: 'failure',
      failure: { code: 'same_column', params: { name: 'a' } },
    });
  });

  test('a column without any value', () => {
    expect(choose('a,b,c', { actual: 'a', predicted: 'b' }, 'NA,2,3')).toMatchObject({
      failure: { code: 'column_not_numeric', params: { example: null, line: null } },
    });
  });

  test('a table with one column of numbers cannot be evaluated', () => {
    expect(findColumns(tableOf('a,b\n1,x'), {})).toEqual({
      kind: 'failure',
      failure: { code: 'too_few_numeric_columns', params: { numeric: ['a'], columns: 2 } },
    });
  });
});
