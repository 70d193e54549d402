import type { PageEvent } from '../contract/server-events.ts';

export type LiveHandlers = {
  onEvent(event: PageEvent): void;
  /** The connection came, or broke; it is tried again until `close`. */
  onConnection(connected: boolean): void;
};

/** Follows what a user may be told, and reconnects by itself. Answers a function that ends it. */
export function followLive(
  viewer: { as: string; locale: string },
  { onEvent, onConnection }: LiveHandlers,
): () => void {
  let source: EventSource | undefined;
  let again: number | undefined;
  const open = () => {
    source = new EventSource(`/sandbox/page/events?${new URLSearchParams(viewer)}`);
    source.onopen = () => onConnection(true);
    source.onmessage = ({ data }: MessageEvent<string>) => onEvent(JSON.parse(data) as PageEvent);
    source.onerror = () => {
      onConnection(false);
      // The browser gives up by itself where an answer was no stream, as from a server that is still starting.
      if (source?.readyState === EventSource.CLOSED) again = window.setTimeout(open, 1000);
    };
  };
  open();
  return () => {
    window.clearTimeout(again);
    source?.close();
  };
}
