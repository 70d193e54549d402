import { describe, expect, test } from 'vitest';
import { columnOf, fileOf, normals, outcomeOf, reportOf, times } from './drift-of.ts';

type Cells = readonly (number | string)[];

/** The type of a column beside another one that can be compared. */
function typeOf(reference: Cells, current: Cells, name = 'columna', answers: Record<string, string> = {}) {
  const other = (cells: Cells, seed: number) => ({ [name]: cells, ancla: normals(seed, cells.length) });
  return columnOf(reportOf(fileOf(other(reference, 1)), fileOf(other(current, 2)), answers), name).type;
}

describe('the type of a column', () => {
  test.each<[string, Cells, Cells, string]>([
    ['nothing in it', times(30, () => ''), times(30, () => 'NA'), 'empty'],
    ['one value on both sides', times(30, () => 7), times(30, () => 7), 'constant'],
    ['one text on both sides', times(30, () => 'sí'), times(30, () => 'sí'), 'constant'],
    ['two values', times(30, (row) => row % 2), times(30, () => 1), 'binary'],
    ['another constant on each side', times(30, () => 5), times(30, () => 7), 'binary'],
    ['yes and no', times(30, (row) => (row % 2 ? 'sí' : 'no')), times(30, () => 'no'), 'binary'],
    ['three numbers', times(30, (row) => row % 3), times(30, (row) => row % 3), 'numeric'],
    ['decimals all different', normals(3, 30), normals(4, 30), 'numeric'],
    [
      'days',
      times(30, (row) => `2026-01-${String((row % 28) + 1).padStart(2, '0')}`),
      times(30, (row) => `2026-02-${String((row % 28) + 1).padStart(2, '0')}`),
      'date',
    ],
    [
      'cities',
      times(30, (row) => 'abc'[row % 3] ?? ''),
      times(30, (row) => 'abd'[row % 3] ?? ''),
      'categorical',
    ],
    [
      'levels in words',
      times(30, (row) => ['Alto', 'bajo', 'MEDIO'][row % 3] ?? ''),
      times(30, () => 'bajo'),
      'ordinal',
    ],
    [
      'sizes in English',
      times(30, (row) => ['S', 'M', 'L', 'XL'][row % 4] ?? ''),
      times(30, () => 'M'),
      'ordinal',
    ],
    [
      'names of rows',
      times(30, (row) => `cliente ${row}`),
      times(30, (row) => `cliente ${row}`),
      'identifier',
    ],
    [
      'too few names to tell',
      times(9, (row) => `cliente ${row}`),
      times(9, (row) => `c ${row}`),
      'categorical',
    ],
    ['numbers that step by one', times(30, (row) => row + 1), times(30, (row) => 31 + row), 'identifier'],
    [
      'numbers that step by one over both samples',
      times(30, (row) => 2 * row),
      times(30, (row) => 2 * row + 1),
      'identifier',
    ],
    ['numbers with gaps', times(30, (row) => 3 * row), times(30, (row) => 5 * row), 'numeric'],
  ])('%s', (_, reference, current, type) => {
    expect(typeOf(reference, current)).toBe(type);
  });

  test.each(['id', 'ID Cliente', 'código', 'cedula', 'customerId', 'Código-Estación'])(
    'whole numbers all different in a column called %s only name rows',
    (name) => {
      expect(
        typeOf(
          times(30, (row) => 3 * row),
          times(30, (row) => 5 * row),
          name,
        ),
      ).toBe('identifier');
    },
  );

  test.each(['idea', 'humidity', 'identidades'])('%s is no name of an identifier', (name) => {
    expect(
      typeOf(
        times(30, (row) => 3 * row),
        times(30, (row) => 5 * row),
        name,
      ),
    ).toBe('numeric');
  });

  test('decimals are never identifiers, whatever they are called', () => {
    expect(typeOf(normals(1, 30), normals(2, 30), 'id')).toBe('numeric');
  });

  test('steps of a known scale that are spelt twice are kinds, for the second spelling has no place', () => {
    expect(
      typeOf(
        times(30, (row) => ['alto', 'bajo', 'Bajo'][row % 3] ?? ''),
        times(30, () => 'alto'),
      ),
    ).toBe('categorical');
  });
});

describe('a column that may be a Likert scale', () => {
  const answers = (cells: Cells) => fileOf({ satisfaccion: cells, ancla: normals(1, cells.length) });
  const numbers = (shift: number) => times(60, (row) => ((row * 7 + shift) % 5) + 1);
  const LABELS = ['1 - Muy malo', '2 - Malo', '3 - Regular', '4 - Bueno', '5 - Muy bueno'];

  test.each<[string, Cells, string[]]>([
    ['numbers', numbers(0), ['1', '2', '3', '4', '5']],
    ['numbered words', times(60, (row) => LABELS[(row * 7) % 5] ?? ''), LABELS],
  ])('%s: the learner is asked, with its steps from low to high', (_, cells, levels) => {
    expect(outcomeOf(answers(cells), answers(cells.toReversed()))).toEqual({
      kind: 'ask',
      questions: [{ code: 'scale', params: { id: 'c0', column: 'satisfaccion', levels } }],
    });
  });

  test.each(['ordinal', 'categorical'])('is what the learner says: %s', (answer) => {
    expect(typeOf(numbers(0), numbers(1), 'satisfaccion', { 'scale.c0': answer })).toBe(answer);
  });

  test('up to four are asked about; the others are numbers, and that is said', () => {
    const columns = (shift: number) =>
      fileOf(Object.fromEntries(times(6, (at) => [`p${at}`, numbers(at + shift)])));
    const outcome = outcomeOf(columns(0), columns(2));
    expect(outcome.kind === 'ask' && outcome.questions).toHaveLength(4);
    const said = Object.fromEntries(times(4, (at) => [`scale.c${at}`, 'ordinal']));
    const report = reportOf(columns(0), columns(2), said);
    expect(report.columns.map(({ type }) => type)).toEqual([
      ...times(4, () => 'ordinal'),
      ...times(2, () => 'numeric'),
    ]);
    expect(report.assumptions).toContainEqual(
      expect.objectContaining({ code: 'scale_not_asked', params: { columns: ['p4', 'p5'] } }),
    );
  });

  test.each<[string, Cells]>([
    ['counts beyond a scale', times(60, (row) => row % 9)],
    ['a scale of which two steps are unused', times(60, (row) => [1, 3, 5][row % 3] ?? 1)],
    ['from 0', times(60, (row) => row % 6)],
  ])('%s: nobody is asked', (_, cells) => {
    expect(typeOf(cells, cells.toReversed())).toBe('numeric');
  });
});
