import { deepStrictEqual, strictEqual } from 'node:assert';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { loadContent } from '../src/content/load.ts';
import { median } from '../src/stats/median.ts';
import { quantileSorted } from '../src/stats/quantile-sorted.ts';
import { answersIn } from '../test/support/database.ts';
import { launchBare, launchCiclo, type Running } from './bots.ts';
import { coldStarts } from './cold-starts.ts';
import { HISTORY, openContest } from './contest.ts';
import { openDisk } from './disk.ts';
import { latency } from './latency.ts';
import { refusals } from './refusals.ts';
import { tableOf } from './table.ts';
import { loads } from './throughput.ts';

/**
 * `npm run bench`: what an answer costs ciclo, as a ratio to a bare discord.js bot in the same run. How it is measured and
 * how to read it: docs/benchmarks.md.
 */
const SEATS = 100;
const IN_FLIGHT = 50;
const ROUNDS = { warmUp: 8, latency: 8, throughput: 9 } as const;
const STARTS = 7;

const say = (line: string) => process.stderr.write(`${line}\n`);
const p99 = (times: readonly number[]) => quantileSorted(Float64Array.from(times).sort(), 0.99);

const content = loadContent();
const folder = await mkdtemp(join(tmpdir(), 'ciclo-bench-'));
const running: Running[] = [];
try {
  say('Warming up');
  const { ciclo, bare, veteran, database, cards } = await openContest(folder, SEATS, content, running);
  await loads([ciclo, bare, veteran], ROUNDS.warmUp, IN_FLIGHT, content);

  say('One answer at a time');
  const tables = [ciclo.seats, bare.seats, veteran.seats];
  const disk = await openDisk(join(folder, 'disk.db'));
  const writes: number[] = [];
  const write = async () => writes.push(await disk.writeMs());
  const [own = [], peer = [], long = []] = await latency(tables, ROUNDS.latency, content, write);
  await disk.close();

  say(`${IN_FLIGHT} answers in flight`);
  const [load, bareLoad] = await loads([ciclo, bare], ROUNDS.throughput, IN_FLIGHT, content);

  for (const { url } of running)
    deepStrictEqual(await refusals(url), [], 'Discord would have taken every request');
  for (const bot of running.splice(0)) await bot.stop();
  const answers = await answersIn(database);
  const rounds = 1 + ROUNDS.warmUp + ROUNDS.latency + ROUNDS.throughput;
  strictEqual(answers.length, HISTORY.ciclo + SEATS * rounds, 'every answer is in the database');
  strictEqual(new Set(answers.map(({ kind }) => kind)).size, 1, 'every answer is a review');

  say('Cold starts');
  const launches = [() => launchCiclo(join(folder, `${crypto.randomUUID()}.db`)), () => launchBare(cards)];
  const [start = [], bareStart = []] = await coldStarts(launches, STARTS);

  const table = tableOf([
    {
      name: 'dispatch to acknowledgement, p50',
      unit: 'ms',
      ciclo: median(own),
      peer: median(peer),
      target: { bound: '≤', ratio: 2 },
    },
    { name: 'dispatch to acknowledgement, p99', unit: 'ms', ciclo: p99(own), peer: p99(peer) },
    {
      name: `answers a second, ${IN_FLIGHT} in flight`,
      unit: '/s',
      ciclo: load?.perSecond ?? Number.NaN,
      peer: bareLoad?.perSecond ?? Number.NaN,
      target: { bound: '≥', ratio: 0.45 },
    },
    {
      name: 'answers a second of the bot’s own event loop',
      unit: '/s',
      ciclo: load?.perBusySecond ?? Number.NaN,
      peer: bareLoad?.perBusySecond ?? Number.NaN,
    },
    {
      name: 'spawn to ready, commands registered',
      unit: 'ms',
      ciclo: median(start),
      peer: median(bareStart),
      target: { bound: '≤', ratio: 3 },
    },
    {
      name: `p50 after ${HISTORY.veteran} answers (peer: after ${HISTORY.ciclo})`,
      unit: 'ms',
      ciclo: median(long),
      peer: median(own),
    },
    {
      name: 'a committed row alone (peer: ciclo’s p50)',
      unit: 'ms',
      ciclo: median(writes),
      peer: median(own),
    },
  ]);
  console.log(table);
} finally {
  for (const bot of running) await bot.stop();
  await rm(folder, { recursive: true });
}
