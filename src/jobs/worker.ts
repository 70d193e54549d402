import { setImmediate } from 'node:timers';
import { setFlagsFromString } from 'node:v8';
import { runInNewContext } from 'node:vm';
import { renderPng } from '../charts/png.ts';
import { compareJob } from './compare-job.ts';
import { driftJob } from './drift-job.ts';
import { evaluateJob } from './evaluate-job.ts';
import { monitorJob } from './monitor-job.ts';
import { rmseJob } from './rmse-job.ts';
import type { OutcomeOf, RequestOf, TableCommandName } from './table-jobs.ts';

const jobs: { [Name in TableCommandName]: (request: RequestOf<Name>) => Promise<OutcomeOf<Name>> } = {
  rmse: rmseJob,
  evaluate: evaluateJob,
  compare: compareJob,
  drift: driftJob,
  monitor: monitorJob,
};

// A table's bytes and a drawing's pixels lie outside of V8's heap: it would let hundreds of megabytes wait for a collection
// that its own small heap gives no reason for.
setFlagsFromString('--expose-gc');
const collect = runInNewContext('gc') as () => void;

/** What a thread of the pool does for a table command. Once it has answered, it gives the memory back. */
export async function compute<Name extends TableCommandName>({
  name,
  request,
}: {
  name: Name;
  request: RequestOf<Name>;
}): Promise<OutcomeOf<Name>> {
  try {
    return await jobs[name](request);
  } finally {
    setImmediate(collect);
  }
}

/** Draws one of our SVGs as PNG. */
export function draw(svg: string): Uint8Array {
  setImmediate(collect);
  return renderPng(svg);
}
