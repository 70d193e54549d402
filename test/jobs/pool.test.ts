import { afterEach, describe, expect, test } from 'vitest';
import { drawCard } from '../../src/charts/card.ts';
import { es } from '../../src/i18n/rmse/es.ts';
import { JobError } from '../../src/jobs/job-error.ts';
import { type JobOptions, type Jobs, startJobs } from '../../src/jobs/pool.ts';
import type { RequestOf } from '../../src/jobs/table-jobs.ts';
import type { TableFile } from '../../src/jobs/table-request.ts';
import { rmseReport } from '../../src/reports/rmse/rmse-report-schema.ts';
import { LIMITS } from '../../src/table/limits.ts';

let jobs: Jobs | undefined;
afterEach(() => jobs?.close());

function start(options: Partial<JobOptions> = {}): Jobs {
  jobs = startJobs({ threads: 1, ...options });
  return jobs;
}

const encode = (text: string) => new TextEncoder().encode(text);

const request = (text: string, more: Partial<TableFile> = {}): RequestOf<'rmse'> => ({
  files: [{ place: 'file', bytes: encode(text), name: 'bicis.csv', pasted: false, ...more }],
  answers: {},
  words: es.chart,
  numbers: { locale: 'es-CO', decimal: 'comma' },
});

const FIVE_ROWS = 'real;predicho\n1;2\n2;2\n3;5\n4;4\n5;0';

describe('an uploaded file', () => {
  test('comes back as report and chart', async () => {
    const outcome = await start().compute('rmse', request(FIVE_ROWS));
    if (outcome.kind !== 'report') throw new Error(JSON.stringify(outcome));
    expect(rmseReport.parse(outcome.report)).toEqual(outcome.report);
    expect(outcome.report).toMatchObject({
      file: { name: 'bicis.csv', bytes: FIVE_ROWS.length },
      metrics: { rmse: Math.sqrt(6) },
    });
    expect(
      Buffer.from(outcome.charts[0]?.png ?? [])
        .subarray(1, 4)
        .toString(),
    ).toBe('PNG');
  });

  test('is the caller’s to use again', async () => {
    const asked = request('a,b,c\n1,2,3');
    const { compute } = start();
    const first = await compute('rmse', asked);
    const columns = ['a', 'b', 'c'].map((name, at) => ({ id: `c${at}`, name }));
    expect(first).toEqual({
      kind: 'ask',
      questions: [
        { code: 'column', params: { role: 'actual', columns, chosen: null } },
        { code: 'column', params: { role: 'predicted', columns, chosen: null } },
      ],
    });
    const answers = { 'column.actual': 'c0', 'column.predicted': 'B' };
    expect(await compute('rmse', { ...asked, answers })).toMatchObject({
      kind: 'report',
      report: { columns: { actual: 'a', predicted: 'b' } },
    });
  });

  test('may be pasted', async () => {
    const outcome = await start().compute(
      'rmse',
      request('```\nreal\tpredicho\n1,5\t2\n```', { pasted: true }),
    );
    expect(outcome).toMatchObject({ kind: 'report', report: { metrics: { rmse: 0.5 } } });
  });

  test.each([
    ['an empty file', '', 'empty_file'],
    ['a sentence', 'hola', 'one_column'],
    ['no numbers', 'real,predicho\na,b', 'column_wrong_content'],
    ['no pairs', 'real,predicho\n1,\n,2', 'no_usable_rows'],
  ])('%s is an outcome with a code', async (_, text, code) => {
    expect(await start().compute('rmse', request(text))).toMatchObject({
      kind: 'failure',
      failure: { code },
    });
  });

  test('beyond the limit is not even copied', async () => {
    const bytes = new Uint8Array(LIMITS.bytes + 1);
    expect(await start().compute('rmse', request('', { bytes }))).toEqual({
      kind: 'failure',
      failure: { code: 'too_many_bytes', params: { bytes: LIMITS.bytes + 1, limit: LIMITS.bytes } },
      file: 'bicis.csv',
    });
  });
});

test('an SVG comes back as PNG', async () => {
  const png = await start().draw(drawCard('¿Qué?', []));
  expect(Buffer.from(png).subarray(1, 4).toString()).toBe('PNG');
});

describe('a pool under strain', () => {
  test('answers busy when too many wait, and does those before them', async () => {
    const { compute } = start({ waiting: 2 });
    const outcomes = await Promise.all(Array.from({ length: 8 }, () => compute('rmse', request(FIVE_ROWS))));
    const busy = outcomes.filter((outcome) => outcome.kind === 'failure');
    expect(busy).toHaveLength(5);
    for (const outcome of busy)
      expect(outcome).toEqual({ kind: 'failure', failure: { code: 'busy', params: {} } });
    expect(await compute('rmse', request(FIVE_ROWS))).toMatchObject({ kind: 'report' });
  });

  test('ends a job at its time limit', async () => {
    const { compute, draw } = start({ seconds: 0 });
    expect(await compute('rmse', request(FIVE_ROWS))).toEqual({
      kind: 'failure',
      failure: { code: 'too_slow', params: { seconds: 0 } },
    });
    await expect(draw(drawCard('', []))).rejects.toMatchObject({ failure: { code: 'too_slow' } });
  });

  test('outlives a thread that ran out of memory, and says what it died of', async () => {
    const crashes: unknown[] = [];
    const { compute } = start({ heap: 32, onCrash: (error) => crashes.push(error) });
    const texts = Array.from({ length: 550_000 }, (_, row) => `f${row},x${row}`);
    expect(await compute('rmse', request(['a,b', ...texts].join('\n')))).toEqual({
      kind: 'failure',
      failure: { code: 'crashed', params: {} },
    });
    expect(crashes).toMatchObject([{ code: 'ERR_WORKER_OUT_OF_MEMORY' }]);
    expect(await compute('rmse', request(FIVE_ROWS))).toMatchObject({ kind: 'report' });
  });

  test('a drawing that is not ours is a fault of ours: it is thrown', async () => {
    const drawn = start().draw('<not-svg');
    await expect(drawn).rejects.toBeInstanceOf(JobError);
    await expect(drawn).rejects.toMatchObject({ failure: { code: 'crashed' } });
  });

  test('closing answers what is still running', async () => {
    const pool = start();
    const running = pool.compute('rmse', request(FIVE_ROWS));
    await pool.close();
    expect(await running).toMatchObject({ kind: 'failure', failure: { code: 'crashed' } });
  });

  test('once closed it starts no threads that nobody would end', async () => {
    const pool = start();
    await pool.close();
    pool.warm();
    expect(await pool.compute('rmse', request(FIVE_ROWS))).toMatchObject({
      kind: 'failure',
      failure: { code: 'crashed' },
    });
    await expect(
      pool.draw('<svg xmlns="http://www.w3.org/2000/svg" width="4" height="4"/>'),
    ).rejects.toMatchObject({ failure: { code: 'crashed' } });
  });
});
