import { describe, expect, test } from 'vitest';
import { columnOf, fileOf, normals, noteOf, outcomeOf, reportOf, times } from './drift-of.ts';

const N = 300;

/** Two months of one table. What is not given is as in the other month. */
function months(changed: Record<string, readonly (number | string)[]>) {
  const month = (seed: number) => ({
    edad: normals(seed, N, { mean: 40, sd: 10 }).map((value) => value.toFixed(1)),
    ciudad: times(N, (row) => ['Cali', 'Medellín', 'Bogotá'][(row * seed) % 3] ?? ''),
    plan: times(N, (row) => ((row * 7 + seed) % 4 === 0 ? 'premium' : 'básico')),
  });
  return [fileOf(month(1)), fileOf({ ...month(2), ...changed })] as const;
}

describe('two samples of one source', () => {
  const report = reportOf(...months({}));

  test('show no drift, and it is said how small a shift would still go unseen', () => {
    expect(report.dataset).toEqual({ drifted: 0, total: 3, share: 0, verdict: 'none' });
    expect(report.columns.map(({ type, verdict }) => [type, verdict])).toEqual([
      ['numeric', 'none'],
      ['categorical', 'none'],
      ['binary', 'none'],
    ]);
    expect(columnOf(report, 'edad').smallest_visible_shift).toBeCloseTo(2.8 * Math.sqrt(2 / N), 12);
    expect(noteOf(report, 'smallest_visible_shift')).toMatchObject({ n_reference: N, n_current: N });
  });

  test('are counted, row by row', () => {
    expect(report).toMatchObject({ n_reference: N, n_current: N, n_used: 2 * N, n_dropped: 0, alpha: 0.05 });
    expect([report.file.name, report.file_current?.name]).toEqual(['antes.csv', 'ahora.csv']);
  });

  test('all p-values are adjusted together', () => {
    const ps = report.columns.map(({ p }) => p ?? 1);
    expect(Math.min(...report.columns.map(({ p_adjusted }) => p_adjusted ?? 1))).toBeCloseTo(
      Math.min(1, 3 * Math.min(...ps)),
      12,
    );
    expect(noteOf(report, 'holm')).toEqual({ columns: 3 });
  });

  test('which are the very same file do not drift, and that it is one is said', () => {
    const [file] = months({});
    const same = reportOf(file, file);
    expect(same.dataset).toMatchObject({ drifted: 0, verdict: 'none' });
    expect(noteOf(same, 'same_file')).toEqual({});
  });

  test('are asked about where their dates say that they came the wrong way round', () => {
    const month = (of: string) =>
      fileOf({ fecha: times(28, (day) => `2026-${of}-${day + 1}`), x: normals(1, 28) });
    expect(noteOf(reportOf(month('05'), month('04')), 'reference_is_later')).toEqual({ column: 'fecha' });
    expect(noteOf(reportOf(month('04'), month('05')), 'reference_is_later')).toBeUndefined();
    expect(noteOf(reportOf(month('04'), month('04')), 'reference_is_later')).toBeUndefined();
  });

  test('the same files give the same report, draw for draw', () => {
    expect(reportOf(...months({}))).toEqual(report);
  });
});

describe('one column that moved', () => {
  const moved = normals(9, N, { mean: 48, sd: 10 }).map((value) => value.toFixed(1));
  const report = reportOf(...months({ edad: moved }));

  test('drifts, by a test and by a distance beyond its threshold; the others do not', () => {
    const edad = columnOf(report, 'edad');
    expect(edad).toMatchObject({
      verdict: 'drift',
      reason: 'values',
      effect: { name: 'wasserstein_normalised', threshold: 0.1 },
    });
    expect(edad.distances.wasserstein).toBeGreaterThan(6);
    expect(edad.effect?.value).toBeCloseTo(edad.distances.wasserstein_normalised ?? 0, 12);
    expect(report.dataset).toMatchObject({ drifted: 1, total: 3, verdict: 'drift' });
  });

  test('has its other tests beside it, of which none decides', () => {
    const { tests, p } = columnOf(report, 'edad');
    expect(tests.ks?.method).toBe('exact');
    expect(tests.ks?.p_ties).toBe(p);
    expect(tests.mann_whitney?.p).toBeLessThan(1e-6);
    expect(tests.fisher).toBeNull();
  });

  test('the class’s rule of size is told of it', () => {
    expect(noteOf(report, 'class_rule')).toMatchObject({ column: 'edad', effect: 'wasserstein_normalised' });
  });
});

describe('what significance alone does not make a drift', () => {
  test('a shift too small to matter in a large table is negligible', () => {
    const many = (seed: number, mean: number) =>
      fileOf({ x: normals(seed, 30_000, { mean }).map((value) => value.toFixed(4)) });
    const x = columnOf(reportOf(many(1, 0), many(2, 0.05)), 'x');
    expect(x.p).toBeLessThan(0.001);
    expect(x).toMatchObject({ verdict: 'negligible', reason: 'small_effect' });
  });

  test('a large effect in a handful of rows is too few rows', () => {
    const report = reportOf(fileOf({ x: [1.5, 2.25, 4] }), fileOf({ x: [101.5, 7.5, 99] }));
    expect(columnOf(report, 'x')).toMatchObject({ verdict: 'insufficient', reason: 'too_few_rows' });
    expect(report.dataset.verdict).toBe('insufficient');
    expect(noteOf(report, 'too_few_rows')).toEqual({ columns: ['x'], n_reference: 3, n_current: 3 });
  });
});

describe('missing cells', () => {
  const [antes] = months({});
  const ahora = (share: number) => {
    const edad = normals(2, N, { mean: 40, sd: 10 }).map((value, row) =>
      row < share * N ? 'NA' : value.toFixed(1),
    );
    return months({ edad })[1];
  };

  test('that became many are a drift of their own', () => {
    const edad = columnOf(reportOf(antes, ahora(0.2)), 'edad');
    expect(edad).toMatchObject({
      verdict: 'drift',
      reason: 'missing',
      n_current: 0.8 * N,
      missing_reference: 0,
      missing_current: 0.2,
      effect: { name: 'cohens_h', threshold: 0.2 },
    });
    expect(edad.effect?.value).toBeCloseTo(2 * Math.asin(Math.sqrt(0.2)), 12);
    expect(edad.p).toBeCloseTo(2 * (edad.missing_p ?? 1), 12);
  });

  test('a column that is empty now drifts, though there is nothing left to compare', () => {
    const report = reportOf(antes, ahora(1));
    expect(columnOf(report, 'edad')).toMatchObject({
      type: 'numeric',
      verdict: 'drift',
      reason: 'missing',
      n_current: 0,
    });
    expect(noteOf(report, 'no_values')).toEqual({ column: 'edad', sample: 'current' });
  });

  test('cells that are no numbers count as missing, and that is said', () => {
    const edad = times(N, (row) => (row < 60 ? 'mayor de 90' : String(30 + (row % 40) + row / 1000)));
    const report = reportOf(antes, months({ edad })[1]);
    expect(columnOf(report, 'edad').missing_current).toBe(0.2);
    expect(noteOf(report, 'unread_cells')).toEqual({ column: 'edad', sample: 'current', count: 60 });
  });
});

describe('categories', () => {
  test('new and lost ones are named', () => {
    const ciudad = times(N, (row) => ['Cali', 'Medellín', 'Pasto'][row % 3] ?? '');
    const report = reportOf(...months({ ciudad }));
    expect(columnOf(report, 'ciudad')).toMatchObject({
      verdict: 'drift',
      new_categories: ['Pasto'],
      lost_categories: ['Bogotá'],
      effect: { name: 'js', threshold: 0.1 },
    });
    expect(noteOf(report, 'new_categories')).toEqual({ column: 'ciudad', count: 1, categories: ['Pasto'] });
  });

  test('a rare new one is named and does not decide', () => {
    const ciudad = times(N, (row) => (row === 0 ? 'Pasto' : (['Cali', 'Medellín', 'Bogotá'][row % 3] ?? '')));
    expect(columnOf(reportOf(...months({ ciudad })), 'ciudad')).toMatchObject({
      verdict: 'none',
      new_categories: ['Pasto'],
    });
  });

  test('one that is only spelt otherwise is pointed out', () => {
    const ciudad = times(N, (row) => ['Cali', 'Medellín', 'BOGOTA'][row % 3] ?? '');
    expect(noteOf(reportOf(...months({ ciudad })), 'spelling')).toEqual({
      column: 'ciudad',
      reference: 'Bogotá',
      current: 'BOGOTA',
    });
  });

  test('rare ones are tested by drawn tables, seeded by the files', () => {
    const rare = (seed: number) => fileOf({ barrio: times(60, (row) => `b${(row * seed) % 31}`) });
    const barrio = columnOf(reportOf(rare(7), rare(11)), 'barrio');
    expect(barrio.tests.chi2?.p_monte_carlo).toBe(barrio.p);
    expect((barrio.p ?? 0) * 10_000).toBeCloseTo(Math.round((barrio.p ?? 0) * 10_000), 9);
  });

  test('two levels are tested exactly', () => {
    const answers = (yes: number) => fileOf({ acepta: times(40, (row) => (row < yes ? 'sí' : 'no')) });
    const acepta = columnOf(reportOf(answers(30), answers(20)), 'acepta');
    // SciPy: fisher_exact([[30, 10], [20, 20]])
    expect(acepta.p).toBeCloseTo(0.036834833076223074, 12);
    expect(acepta.tests.chi2?.statistic).toBeCloseTo(16 / 3, 12);
  });
});

describe('columns that cannot be compared', () => {
  test('the same name in another spelling is one column, and that is said', () => {
    const report = reportOf(
      fileOf({ 'Código Área': normals(1, 50) }),
      fileOf({ codigo_area: normals(2, 50) }),
    );
    expect(report.columns.map(({ name }) => name)).toEqual(['Código Área', 'pais']);
    expect(report.assumptions).toContainEqual(
      expect.objectContaining({
        code: 'renamed_column',
        params: { reference: 'Código Área', current: 'codigo_area' },
      }),
    );
  });

  test('columns of one side only are named', () => {
    const report = reportOf(
      fileOf({ x: normals(1, 50), peso: normals(3, 50) }),
      fileOf({ talla: normals(4, 50), x: normals(2, 50) }),
    );
    expect(report.columns.map(({ name }) => name)).toEqual(['x']);
    expect(report.notes.filter(({ code }) => code === 'only_in').map(({ params }) => params)).toEqual([
      { sample: 'reference', columns: ['peso'] },
      { sample: 'current', columns: ['talla'] },
    ]);
  });

  test('numbers on one side and texts on the other', () => {
    const report = reportOf(
      fileOf({ x: normals(1, 50), edad: times(50, (row) => 20 + ((row * 7) % 50)) }),
      fileOf({ x: normals(2, 50), edad: times(50, (row) => (row % 2 ? 'joven' : 'mayor')) }),
    );
    expect(columnOf(report, 'edad')).toMatchObject({ verdict: null, reason: 'kinds_differ', p: null });
    expect(noteOf(report, 'kinds_differ')).toEqual({ column: 'edad', reference: 'number', current: 'text' });
    expect(report.dataset.total).toBe(1);
  });

  test('identifiers and dates are left out, and cost the others nothing', () => {
    const month = (seed: number) =>
      fileOf({
        cedula: times(50, (row) => 1000 + 37 * row * seed),
        fecha: times(50, (row) => `2026-0${seed}-${String((row % 28) + 1).padStart(2, '0')}`),
        x: normals(seed, 50),
      });
    const report = reportOf(month(1), month(2));
    expect(report.columns.map(({ verdict }) => verdict)).toEqual([null, null, 'none']);
    expect(columnOf(report, 'x').p_adjusted).toBe(columnOf(report, 'x').p);
    expect(report.notes.filter(({ code }) => code === 'left_out').map(({ params }) => params)).toEqual([
      { type: 'identifier', columns: ['cedula'] },
      { type: 'date', columns: ['fecha'] },
    ]);
  });

  test.each<[string, string, string, string]>([
    ['no column in common', 'x,y\n1.5,2\n2.5,3\n', 'a,b\n1,2\n3,4\n', 'no_common_columns'],
    [
      'nothing but identifiers',
      fileOf({ id: times(9, (row) => row), no: times(9, (row) => row + 5) }),
      fileOf({ id: times(9, (row) => row + 9), no: times(9, (row) => row) }),
      'nothing_to_compare',
    ],
  ])('%s', (_, antes, ahora, code) => {
    expect(outcomeOf(antes, ahora)).toMatchObject({ kind: 'failure', failure: { code } });
  });

  test('a reference that was one number: whatever else it is now is a drift', () => {
    const report = reportOf(
      fileOf({ x: times(60, () => 5) }),
      fileOf({ x: normals(1, 60, { mean: 5, sd: 0.001 }) }),
    );
    expect(columnOf(report, 'x')).toMatchObject({
      verdict: 'drift',
      reason: 'was_constant',
      distances: { wasserstein_normalised: null },
    });
    expect(noteOf(report, 'constant_reference')).toEqual({ column: 'x' });
  });

  test('infinite and huge values give figures or a reason, never NaN', () => {
    const wide = (seed: number) =>
      fileOf({
        x: [...normals(seed, 60).map((value) => value * 4e307), 'Infinity', '-inf'],
        y: normals(seed, 62),
      });
    const report = reportOf(wide(1), wide(2));
    expect(JSON.stringify(report)).not.toMatch(/NaN|:Infinity/);
    expect(columnOf(report, 'x').n_reference).toBe(60);
  });
});
