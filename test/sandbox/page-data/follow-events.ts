import type { PageEvent } from '../../../src/sandbox/page/contract/server-events.ts';

export type Received = { id: string; event: PageEvent };

export type Followed = {
  /** All events up to the first that is looked for. */
  until(isLast: (event: PageEvent) => boolean): Promise<Received[]>;
  stop(): void;
};

/** Follows the stream of a user's page as its browser does. */
export async function followEvents(url: string, as: string, lastId?: string): Promise<Followed> {
  const abort = new AbortController();
  const headers: Record<string, string> = lastId === undefined ? {} : { 'last-event-id': lastId };
  const response = await fetch(`${url}/sandbox/page/events?as=${as}`, { headers, signal: abort.signal });
  const reader = response.body?.pipeThrough(new TextDecoderStream()).getReader();
  if (reader === undefined) throw new Error('The stream has no body');
  let buffer = '';
  const queue: Received[] = [];

  const next = async (): Promise<Received> => {
    for (let received = queue.shift(); ; received = queue.shift()) {
      if (received !== undefined) return received;
      const { value, done } = await reader.read();
      if (done) throw new Error('The stream has ended');
      const blocks = (buffer + value).split('\n\n');
      buffer = blocks.pop() ?? '';
      queue.push(...blocks.flatMap((block) => readBlock(block) ?? []));
    }
  };
  return {
    until: async (isLast) => {
      const all: Received[] = [];
      for (;;) {
        const received = await next();
        all.push(received);
        if (isLast(received.event)) return all;
      }
    },
    stop: () => abort.abort(),
  };
}

function readBlock(block: string): Received | undefined {
  const field = (name: string) => block.match(new RegExp(`^${name}: ?(.*)$`, 'm'))?.[1];
  const [id, data] = [field('id'), field('data')];
  return id === undefined || data === undefined ? undefined : { id, event: JSON.parse(data) as PageEvent };
}
