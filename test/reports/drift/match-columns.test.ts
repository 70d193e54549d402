import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { matchColumns } from '../../../src/reports/drift/match-columns.ts';
import type { Table } from '../../../src/table/table.ts';
import { tableOf } from '../table-of.ts';

const tableWith = (...names: string[]): Table =>
  tableOf(`${names.join(',')}\n${names.map(() => '1').join(',')}\n`);

describe('columns of two tables', () => {
  test('of the very same name belong together before those of a similar one', () => {
    const { pairs, onlyCurrent } = matchColumns(tableWith('Edad', 'x'), tableWith('edad', 'Edad', 'x'));
    expect(pairs.map(({ name, current }) => [name, current.id])).toEqual([
      ['Edad', 'c1'],
      ['x', 'c2'],
    ]);
    expect(onlyCurrent).toEqual(['edad']);
  });

  test('of similar names belong together where nothing else is alike', () => {
    const { pairs, renamed } = matchColumns(tableWith('Código Área', 'x'), tableWith('x', 'codigo_area'));
    expect(pairs.map(({ name, current }) => [name, current.name])).toEqual([
      ['Código Área', 'codigo_area'],
      ['x', 'x'],
    ]);
    expect(renamed).toEqual([{ reference: 'Código Área', current: 'codigo_area' }]);
  });

  test('of which several are alike are not guessed', () => {
    const { pairs, onlyReference, onlyCurrent } = matchColumns(
      tableWith('valor_total', 'x'),
      tableWith('Valor Total', 'VALOR TOTAL', 'x'),
    );
    expect(pairs.map(({ name }) => name)).toEqual(['x']);
    expect([onlyReference, onlyCurrent]).toEqual([['valor_total'], ['Valor Total', 'VALOR TOTAL']]);
  });

  test('each stand in one pair or alone, and none is lost', () => {
    const name = fc.constantFrom('a', 'A', 'á', 'b', 'B ', 'b_', 'c', 'precio', 'Precio', 'PRECIO');
    const names = fc.uniqueArray(name, { minLength: 2, maxLength: 8 });
    fc.assert(
      fc.property(names, names, (before, now) => {
        const [reference, current] = [tableWith(...before), tableWith(...now)];
        const { pairs, onlyReference, onlyCurrent } = matchColumns(reference, current);
        const sorted = (some: readonly string[]) => [...some].sort();
        const namesOf = ({ columns }: Table) => columns.map((column) => column.name);
        expect(sorted([...pairs.map((pair) => pair.reference.name), ...onlyReference])).toEqual(
          sorted(namesOf(reference)),
        );
        expect(sorted([...pairs.map((pair) => pair.current.name), ...onlyCurrent])).toEqual(
          sorted(namesOf(current)),
        );
      }),
    );
  });
});
