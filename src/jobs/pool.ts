import { availableParallelism } from 'node:os';
import { Piscina } from 'piscina';
import type { TableFailure } from '../table/failures.ts';
import { LIMITS } from '../table/limits.ts';
import { JobError } from './job-error.ts';
import type { JobFailure } from './job-failures.ts';
import type { OutcomeOf, RequestOf, TableCommandName } from './table-jobs.ts';

export type Jobs = {
  /** Computes what a table command answers. Never rejects: what goes wrong is an outcome of kind `failure`. */
  compute<Name extends TableCommandName>(name: Name, request: RequestOf<Name>): Promise<OutcomeOf<Name>>;
  /** Draws one of our SVGs as PNG. Rejects with a `JobError`. */
  draw(svg: string): Promise<Uint8Array>;
  /** Starts the threads, which the first job would otherwise wait for. */
  warm(): void;
  /** Ends the threads; what is still running, or asked for later, answers `crashed`. */
  close(): Promise<void>;
};

export type JobOptions = {
  threads: number;
  /** Requests that may wait for a thread; one more is answered `busy`. */
  waiting: number;
  /** Longest time from request to answer, in seconds; then the thread is ended. */
  seconds: number;
  /** Heap of each thread, in MiB. Typed arrays live outside of it and are bounded by the table's limits. */
  heap: number;
  /** Told what a worker threw or died of: a fault of ours, for the log. */
  onCrash: (error: unknown) => void;
};

const DEFAULTS: JobOptions = {
  // One core stays with the gateway.
  threads: Math.max(1, availableParallelism() - 1),
  waiting: 16,
  seconds: 30,
  heap: 512,
  onCrash: () => {},
};

const WORKER = new URL('./worker.ts', import.meta.url).href;

/**
 * The worker threads that read, compute and draw, so that the gateway's heartbeat never waits for them. They start with
 * `warm`, or with the first job.
 */
export function startJobs(options: Partial<JobOptions> = {}): Jobs {
  const { threads, waiting, seconds, heap, onCrash } = { ...DEFAULTS, ...options };
  let pool: Piscina | undefined;
  const running = () => {
    pool ??= new Piscina({
      filename: WORKER,
      // A thread that waits asleep would never come to give its memory back.
      atomics: 'disabled',
      minThreads: 1,
      maxThreads: threads,
      resourceLimits: { maxOldGenerationSizeMb: heap },
    });
    return pool;
  };
  let unanswered = 0;
  let closed = false;

  async function run(name: 'compute' | 'draw', task: unknown) {
    // Threads that started now would be ended by nobody.
    if (closed) throw new JobError({ code: 'crashed', params: {} });
    // Counted here: Piscina's `maxQueue` does not count tasks that carry an abort signal.
    if (unanswered >= threads + waiting) throw new JobError({ code: 'busy', params: {} });
    const signal = AbortSignal.timeout(seconds * 1000);
    unanswered++;
    try {
      return await running().run(task, { name, signal });
    } catch (error) {
      if (signal.aborted) throw new JobError({ code: 'too_slow', params: { seconds } }, { cause: error });
      if (!closed) onCrash(error);
      throw new JobError({ code: 'crashed', params: {} }, { cause: error });
    } finally {
      unanswered--;
    }
  }

  return {
    async compute<Name extends TableCommandName>(
      name: Name,
      request: RequestOf<Name>,
    ): Promise<OutcomeOf<Name>> {
      const tooLarge = request.files.find(({ bytes }) => bytes.length > LIMITS.bytes);
      if (tooLarge) {
        const params = { bytes: tooLarge.bytes.length, limit: LIMITS.bytes };
        return failed<Name>({ code: 'too_many_bytes', params }, tooLarge.name);
      }
      try {
        return (await run('compute', { name, request })) as OutcomeOf<Name>;
      } catch (error) {
        if (error instanceof JobError) return failed<Name>(error.failure);
        throw error;
      }
    },
    draw: async (svg) => (await run('draw', svg)) as Uint8Array,
    warm() {
      if (!closed) running();
    },
    async close() {
      closed = true;
      await pool?.destroy();
    },
  };
}

/** Every job's outcome has room for these failures, which TypeScript cannot see through the name. */
function failed<Name extends TableCommandName>(
  failure: TableFailure | JobFailure,
  file?: string,
): OutcomeOf<Name> {
  return { kind: 'failure', failure, ...(file === undefined ? {} : { file }) } as OutcomeOf<Name>;
}
