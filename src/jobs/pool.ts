import { availableParallelism } from 'node:os';
import { Piscina } from 'piscina';
import { JobError } from './job-error.ts';
import type { JobFailure } from './job-failures.ts';
import type { RmseOutcome, RmseRequest } from './rmse-job.ts';

export type Jobs = {
  /** Never rejects: what goes wrong is an outcome of kind `failure`. */
  rmse(request: RmseRequest): Promise<RmseOutcome>;
  /** Draws one of our SVGs as PNG. Rejects with a `JobError`. */
  draw(svg: string): Promise<Uint8Array>;
  /** Ends the threads; what is still running answers `crashed`. */
  close(): Promise<void>;
};

export type JobLimits = {
  threads: number;
  /** Requests that may wait for a thread; one more is answered `busy`. */
  waiting: number;
  /** Longest time from request to answer, in seconds; then the thread is ended. */
  seconds: number;
  /** Heap of each thread, in MiB. Typed arrays live outside of it and are bounded by the table's limits. */
  heap: number;
};

const JOB_LIMITS: JobLimits = {
  // One core stays with the gateway.
  threads: Math.max(1, availableParallelism() - 1),
  waiting: 16,
  seconds: 30,
  heap: 512,
};

const RMSE_JOB = new URL('./rmse-job.ts', import.meta.url).href;
const DRAW_JOB = new URL('./draw-job.ts', import.meta.url).href;

/** Starts the worker threads that read, compute and draw, so that the gateway's heartbeat never waits for them. */
export function startJobs(limits: Partial<JobLimits> = {}): Jobs {
  const { threads, waiting, seconds, heap } = { ...JOB_LIMITS, ...limits };
  const pool = new Piscina({
    filename: DRAW_JOB,
    minThreads: 1,
    maxThreads: threads,
    maxQueue: waiting,
    resourceLimits: { maxOldGenerationSizeMb: heap },
  });

  async function run(filename: string, name: string, task: unknown): Promise<unknown> {
    const deadline = AbortSignal.timeout(seconds * 1000);
    try {
      return await pool.run(task, { filename, name, signal: deadline });
    } catch (error) {
      throw new JobError(failureOf(error, deadline.aborted, seconds), { cause: error });
    }
  }

  return {
    async rmse(request) {
      try {
        return (await run(RMSE_JOB, 'rmseJob', request)) as RmseOutcome;
      } catch (error) {
        if (error instanceof JobError) return { kind: 'failure', ...error.failure };
        throw error;
      }
    },
    draw: async (svg) => (await run(DRAW_JOB, 'drawJob', svg)) as Uint8Array,
    close: () => pool.destroy(),
  };
}

function failureOf(error: unknown, aborted: boolean, seconds: number): JobFailure {
  if (aborted) return { code: 'too_slow', params: { seconds } };
  // Piscina gives its errors no code, only this message.
  if (error instanceof Error && error.message === 'Task queue is at limit')
    return { code: 'busy', params: {} };
  return { code: 'crashed', params: {} };
}
