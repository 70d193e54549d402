import { spawn } from 'node:child_process';
import { tmpdir } from 'node:os';
import { fileURLToPath } from 'node:url';
import { onTestFinished } from 'vitest';

export type Ended = { code: number | null; signal: NodeJS.Signals | null; out: string; err: string };

/** One of our programs, running as a process of its own. */
export type Child = {
  /** Resolves with what this pattern found on its standard output; rejects when it ends without. */
  said(pattern: RegExp): Promise<RegExpExecArray>;
  /** Sends a signal, to this process and nothing else. */
  send(signal: NodeJS.Signals): void;
  ended: Promise<Ended>;
};

/** What Docker gives a container between SIGTERM and SIGKILL. */
const DOCKER_PATIENCE_MS = 10_000;

/**
 * Runs a program of ours on this Node, with this environment and no other: no `.env`, no variable of whoever runs the
 * tests, no file in the checkout's `data/`. It is killed after the test, should it still run.
 *
 * @param file from the project's root, such as `src/main.ts`
 */
export function spawnProgram(file: string, environment: Readonly<Record<string, string>>): Child {
  const path = fileURLToPath(new URL(`../../${file}`, import.meta.url));
  const child = spawn(process.execPath, [path], { env: environment, cwd: tmpdir() });
  let isAlive = true;
  let out = '';
  let err = '';
  const heard = new Set<() => void>();
  const tell = () => {
    for (const listener of heard) listener();
  };
  child.stdout.setEncoding('utf8').on('data', (text: string) => {
    out += text;
    tell();
  });
  child.stderr.setEncoding('utf8').on('data', (text: string) => {
    err += text;
  });
  const ended = new Promise<Ended>((resolve) => {
    child.once('close', (code, signal) => {
      isAlive = false;
      resolve({ code, signal, out, err });
      tell();
    });
  });
  onTestFinished(async () => {
    // A stopped process takes no signal but this one.
    child.kill('SIGKILL');
    await ended;
  });
  return {
    ended,
    send: (signal) => {
      child.kill(signal);
    },
    said: (pattern) =>
      new Promise((resolve, reject) => {
        const listen = () => {
          const found = pattern.exec(out);
          if (!found && isAlive) return;
          heard.delete(listen);
          if (found) resolve(found);
          else reject(new Error(`${file} ended without saying ${pattern}: ${out}${err}`));
        };
        heard.add(listen);
        listen();
      }),
  };
}

/** Ends a process as Docker does: SIGTERM, and SIGKILL for one that takes longer than ten seconds. */
export async function stopLikeDocker(child: Child): Promise<Ended> {
  child.send('SIGTERM');
  const killer = setTimeout(() => child.send('SIGKILL'), DOCKER_PATIENCE_MS);
  const ended = await child.ended;
  clearTimeout(killer);
  return ended;
}
