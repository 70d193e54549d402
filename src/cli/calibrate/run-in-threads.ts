import { availableParallelism } from 'node:os';
import { Worker } from 'node:worker_threads';
import type { Task, TaskResult } from './tasks.ts';

const WORKER = new URL('./worker.ts', import.meta.url);

/**
 * Runs simulations on every core, and gives their results in the order of the tasks: which thread computes what changes
 * nothing, because each task carries its own seed.
 */
export async function runInThreads(
  tasks: readonly Task[],
  onDone: (done: number) => void,
): Promise<TaskResult[]> {
  const results = new Array<TaskResult>(tasks.length);
  let next = 0;
  let done = 0;
  const workOff = async (worker: Worker) => {
    while (next < tasks.length) {
      const at = next++;
      const task = tasks[at];
      if (!task) break;
      results[at] = await compute(worker, task);
      onDone(++done);
    }
    await worker.terminate();
  };
  const workers = Array.from(
    { length: Math.min(tasks.length, availableParallelism()) },
    () => new Worker(WORKER),
  );
  await Promise.all(workers.map(workOff));
  return results;
}

function compute(worker: Worker, task: Task): Promise<TaskResult> {
  return new Promise((resolve, reject) => {
    worker.once('error', reject);
    worker.once('message', (result: TaskResult) => {
      worker.removeListener('error', reject);
      resolve(result);
    });
    worker.postMessage(task);
  });
}
