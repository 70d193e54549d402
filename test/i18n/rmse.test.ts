import { describe, expect, it } from 'vitest';
import { catalogues } from '../../src/i18n/catalogue.ts';
import { dropReason } from '../../src/table/drops.ts';
import { sayInMessage } from '../../src/ui/say.ts';

const say = sayInMessage({ locale: 'es-CO', decimal: 'comma' });
const cells = { role: 'actual', column: 'real', example: '5%', line: 7 } as const;

/** Every sentence about /rmse that counts something. */
function counted(language: keyof typeof catalogues, count: number): string[] {
  const { rmse, tables } = catalogues[language];
  const lines = Array.from({ length: Math.min(count, 20) }, (_, at) => at + 2);
  return [
    rmse.failure(
      { code: 'ragged_majority', params: { expected: 2, ragged: count, rows: count, lines } },
      say,
    ),
    rmse.failure({ code: 'no_usable_rows', params: { rows: count, actual: 'a', predicted: 'b' } }, say),
    rmse.assumption({ code: 'blank_lines', params: { count, line: 3 } }, say),
    rmse.note({ code: 'mape_zero', params: { count } }, say),
    rmse.note({ code: 'few_rows', params: { n: count, advised: 30 } }, say),
    rmse.note({ code: 'interval_one_block', params: { n: count } }, say),
    rmse.note({ code: 'ordered_rows', params: { column: 'día', block: count, autocorrelation: null } }, say),
    rmse.note({ code: 'shared_rows', params: { column: 'parte', count, share: 0.5 } }, say),
    rmse.note({ code: 'unread_cells', params: { ...cells, count } }, say),
    tables.used(count, 0, say),
    tables.used(count, count, say),
    ...dropReason.options.map((reason) => tables.drop(reason, count, lines, say)),
  ];
}

describe.each(['es', 'en'] as const)('What is counted about a table in %s', (language) => {
  it('is singular where there is one', () => {
    const noun = /\b1\W+(filas|celdas|líneas|rows|cells|lines|blank lines|values)\b|\b(líneas|lines) \d+\)/;
    const verb = /\b1 (fila|celda|row|cell)( (de|of) \S+)?( no)? (tienen|son|do|hold|are)\b/;
    const wrong = counted(language, 1).filter((sentence) => noun.test(sentence) || verb.test(sentence));
    expect(wrong).toEqual([]);
  });

  it('is plural where there are more, and says when it names only the first lines', () => {
    const singular = /\b2\W+(fila|celda|línea|row|cell|line)\b/;
    expect(counted(language, 2).filter((sentence) => singular.test(sentence))).toEqual([]);
    const first = language === 'es' ? 'primeras líneas' : 'first lines';
    expect(counted(language, 21).filter((sentence) => sentence.includes(first))).toHaveLength(
      1 + dropReason.options.length,
    );
  });
});
