import { spawn } from 'node:child_process';
import { createInterface } from 'node:readline';
import { fileURLToPath } from 'node:url';

/** A program in a process of its own. */
export type Launched = {
  /** The line on its standard output that said it was up. */
  line: string;
  /** Real milliseconds from its spawn to that line. */
  upAfterMs: number;
  /** What `tell.ts` knows of its process. Time that is blocked on the disk counts as busy, too. */
  ask(what: 'busy' | 'delay' | 'memory'): Promise<number>;
  /** Ends it as a deployment would, and resolves when it is gone. */
  stop(): Promise<void>;
};

/** ciclo keeps what Node compiled for its next start, so its peer may as well. */
const COMPILED = fileURLToPath(new URL('../node_modules/.cache/ciclo', import.meta.url));
const TELL = new URL('./tell.ts', import.meta.url).href;

/**
 * Starts a program in a process of its own and waits until it says that it is up.
 *
 * @param environment all that it sees besides PATH, so that no setting of the shell changes what is measured
 * @throws Error with what it wrote to standard error, when it ends before it is up
 */
export async function launch(
  program: URL,
  environment: Readonly<Record<string, string>>,
  isUp: (line: string) => boolean,
): Promise<Launched> {
  const begin = performance.now();
  const child = spawn(process.execPath, ['--import', TELL, fileURLToPath(program)], {
    env: { PATH: process.env.PATH, NODE_COMPILE_CACHE: COMPILED, ...environment },
    stdio: ['ignore', 'pipe', 'pipe', 'ipc'],
  });
  const gone = new Promise<void>((resolve) => {
    child.once('close', () => resolve());
  });
  let complaint = '';
  child.stderr?.setEncoding('utf8').on('data', (chunk: string) => {
    complaint += chunk;
  });
  const line = await new Promise<string>((resolve, reject) => {
    child.once('error', reject);
    void gone.then(() => reject(new Error(`${program} ended before it was up:\n${complaint}`)));
    // The reader stays for as long as the process does: a full pipe would stop it.
    if (child.stdout)
      createInterface({ input: child.stdout }).on('line', (read) => isUp(read) && resolve(read));
  });
  return {
    line,
    upAfterMs: performance.now() - begin,
    ask: (what) =>
      new Promise((resolve) => {
        child.once('message', (told) => resolve(Number(told)));
        child.send(what);
      }),
    async stop() {
      child.kill('SIGTERM');
      await gone;
    },
  };
}
