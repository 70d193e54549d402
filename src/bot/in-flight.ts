/** Which interactions are being answered, for those who have to wait until they are. */
export type InFlight = {
  /** Runs a handler, known as the interaction's until it ends. */
  run(interactionId: string, handler: () => Promise<void>): Promise<void>;
  /** Resolves once that interaction was handled, also if it has not arrived yet. */
  settled(interactionId: string): Promise<void>;
  /** Resolves once nothing is being handled. */
  idle(): Promise<void>;
};

/** Somebody may ask for an interaction just after it ended; this many of the last ones are remembered. */
const REMEMBERED = 1000;

export function trackInFlight(): InFlight {
  const running = new Set<Promise<void>>();
  const done = new Set<string>();
  const waiting = new Map<string, PromiseWithResolvers<void>>();

  const finish = (id: string) => {
    waiting.get(id)?.resolve();
    waiting.delete(id);
    done.add(id);
    const [oldest] = done;
    if (done.size > REMEMBERED && oldest !== undefined) done.delete(oldest);
  };
  return {
    run(id, handler) {
      const handled = handler().finally(() => {
        running.delete(handled);
        finish(id);
      });
      running.add(handled);
      return handled;
    },
    settled(id) {
      if (done.has(id)) return Promise.resolve();
      const known = waiting.get(id) ?? Promise.withResolvers<void>();
      waiting.set(id, known);
      return known.promise;
    },
    async idle() {
      while (running.size > 0) await Promise.allSettled(running);
    },
  };
}
