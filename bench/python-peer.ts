import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { existsSync } from 'node:fs';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import { fileURLToPath } from 'node:url';
import { type Figure, tableOf } from './table.ts';

/** Debian's own, which has NumPy, SciPy and pandas as packages. */
const PYTHON = '/usr/bin/python3';

export type PythonPeer<Answer> = {
  /** Has the script do one task; its answer is one line of JSON. */
  ask(task: string): Promise<Answer>;
  stop(): Promise<void>;
};

/** Starts a script beside this file that answers each line of its input with a line of JSON. */
export function startPythonPeer<Answer>(script: string, args: readonly string[] = []): PythonPeer<Answer> {
  const path = fileURLToPath(new URL(`./${script}`, import.meta.url));
  const peer = spawn(PYTHON, [path, ...args], { stdio: ['pipe', 'pipe', 'inherit'] });
  const ended = once(peer, 'close');
  const answers = createInterface({ input: peer.stdout })[Symbol.asyncIterator]();
  return {
    async ask(task) {
      peer.stdin.write(`${task}\n`);
      const { value, done } = await answers.next();
      if (done) throw new Error(`${PYTHON} ended: are NumPy, SciPy and pandas installed?`);
      return JSON.parse(value);
    },
    async stop() {
      peer.stdin.end();
      await ended;
    },
  };
}

/** Prints the figures that a comparison with Python comes to in a folder of its own; says so where there is no Python. */
export async function printBesidePython(compare: (folder: string) => Promise<Figure[]>): Promise<void> {
  if (!existsSync(PYTHON)) {
    console.log(
      `No ${PYTHON} here, so nothing to compare with. NumPy, SciPy and pandas would be needed too.`,
    );
    return;
  }
  const folder = await mkdtemp(join(tmpdir(), 'ciclo-bench-'));
  try {
    console.log(tableOf(await compare(folder)));
  } finally {
    await rm(folder, { recursive: true });
  }
}
