import { parentPort } from 'node:worker_threads';
import { runTask, type Task } from './tasks.ts';

/** A thread that computes one simulation after another. */
parentPort?.on('message', (task: Task) => parentPort?.postMessage(runTask(task)));
