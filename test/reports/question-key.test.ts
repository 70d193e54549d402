import { describe, expect, it } from 'vitest';
import { settleAnswers } from '../../src/reports/question-key.ts';

describe('What is kept of an answer', () => {
  it('is the answer itself', () => {
    expect(settleAnswers({ 'column.actual': 'c1' }, { 'column.actual': 'c0', better: 'lower' })).toEqual({
      'column.actual': 'c1',
    });
  });

  it('is the whole list, where it stands for one name of it', () => {
    const known = { 'column.models': 'lineal, bosqe; red' };
    expect(settleAnswers({ 'column.models.1': 'c2' }, known)).toEqual({ 'column.models': 'lineal,c2, red' });
  });

  it('is the same when it is given twice', () => {
    const given = { 'column.models.0': 'c2' };
    const once = settleAnswers(given, { 'column.models': 'bosqe,red' });
    expect(settleAnswers(given, once)).toEqual(once);
  });
});
