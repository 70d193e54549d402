import { randomBytes } from 'node:crypto';
import { type GatewayDispatchEvents, GatewayOpcodes } from 'discord-api-types/v10';
import type { WebSocket } from 'ws';

const replayable = 2000;

/** One identified client of the gateway. It outlives its socket, so that the client can resume. */
export type Session = {
  id: string;
  intents: number;
  /** This session's shard and how many there are. */
  shard: readonly [index: number, count: number];
  /** Sends an event, or keeps it for a resume when the client is away. `json` is the event's data. */
  send(event: GatewayDispatchEvents, json: string): void;
  /** Sends again everything after a sequence number, on a new socket; false when it is no longer known. */
  resume(socket: WebSocket, seq: number): boolean;
  isOn(socket: WebSocket): boolean;
  isConnected(): boolean;
  /** Forgets the socket, keeps the session. */
  detach(): void;
};

/** Starts a session on a socket. */
export function startSession(first: WebSocket, intents: number, shard: readonly [number, number]): Session {
  let socket: WebSocket | undefined = first;
  let seq = 0;
  const sent: { seq: number; text: string }[] = [];

  return {
    id: randomBytes(16).toString('hex'),
    intents,
    shard,
    send: (event, json) => {
      seq += 1;
      const text = `{"t":"${event}","s":${seq},"op":${GatewayOpcodes.Dispatch},"d":${json}}`;
      sent.push({ seq, text });
      if (sent.length > replayable) sent.shift();
      socket?.send(text);
    },
    resume: (next, from) => {
      const oldest = sent[0]?.seq ?? seq + 1;
      if (from > seq || from < oldest - 1) return false;
      socket = next;
      for (const event of sent) if (event.seq > from) next.send(event.text);
      return true;
    },
    isOn: (candidate) => socket === candidate,
    isConnected: () => socket !== undefined,
    detach: () => {
      socket = undefined;
    },
  };
}
