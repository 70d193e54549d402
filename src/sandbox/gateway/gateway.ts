import {
  GatewayCloseCodes,
  GatewayDispatchEvents,
  type GatewayIdentifyData,
  GatewayOpcodes,
  type GatewayReceivePayload,
  type GatewayResumeData,
} from 'discord-api-types/v10';
import { type WebSocket, WebSocketServer } from 'ws';
import { z } from 'zod';
import type { World } from '../world/world.ts';
import { deliver, isOnShard } from './deliver.ts';
import { areIntents, privilegedIntents, wants } from './intents.ts';
import { guildCreateData, guildsOfBot, readyData } from './ready.ts';
import { type Session, startSession } from './session.ts';

export type Gateway = {
  server: WebSocketServer;
  /** How many sessions are connected now. */
  connected(): number;
  /** Cuts every connection: with 4000 as a restart of Discord's gateway does, with 4004 as a reset of the token does. */
  drop(options: { resumable: boolean; code: number }): void;
  close(): void;
};

const heartbeatIntervalMs = 41_250;

const sentPayload = z.object({ op: z.number().int(), d: z.unknown() });
const identify = z.object({
  token: z.string(),
  intents: z.number().int(),
  shard: z.tuple([z.number().int().min(0), z.number().int().min(1)]).optional(),
}) satisfies z.ZodType<Pick<GatewayIdentifyData, 'token' | 'intents'>>;
const resume = z.object({
  token: z.string(),
  session_id: z.string(),
  seq: z.number().int(),
}) satisfies z.ZodType<GatewayResumeData>;

/** The gateway, version 10, JSON without compression. */
export function openGateway(options: { world: World; token: string; url: () => string }): Gateway {
  const { world } = options;
  const server = new WebSocketServer({ noServer: true, maxPayload: 4096 });
  const sessions = new Map<string, Session>();

  const unsubscribe = world.events.subscribe((event) => deliver(world, sessions.values(), event));

  server.on('connection', (socket) => {
    send(socket, { op: GatewayOpcodes.Hello, d: { heartbeat_interval: heartbeatIntervalMs } });
    socket.on('error', () => socket.terminate());
    socket.on('close', (code) => {
      const session = sessionOn(sessions, socket);
      session?.detach();
      // A client that says goodbye (1000, 1001) cannot resume.
      if (session !== undefined && (code === 1000 || code === 1001)) sessions.delete(session.id);
    });
    socket.on('message', (data) => receive(socket, data.toString()));
  });

  const receive = (socket: WebSocket, text: string) => {
    const payload = sentPayload.safeParse(parse(text));
    if (!payload.success) return socket.close(GatewayCloseCodes.DecodeError, 'Error while decoding payload.');
    switch (payload.data.op) {
      case GatewayOpcodes.Heartbeat:
        return socket.send(`{"op":${GatewayOpcodes.HeartbeatAck}}`);
      case GatewayOpcodes.Identify:
        return onIdentify(socket, payload.data.d);
      case GatewayOpcodes.Resume:
        return onResume(socket, payload.data.d);
      case GatewayOpcodes.PresenceUpdate:
      case GatewayOpcodes.VoiceStateUpdate:
      case GatewayOpcodes.RequestGuildMembers:
        if (sessionOn(sessions, socket) === undefined)
          socket.close(GatewayCloseCodes.NotAuthenticated, 'Not authenticated.');
        return;
      default:
        return socket.close(GatewayCloseCodes.UnknownOpcode, 'Unknown opcode.');
    }
  };

  const onIdentify = (socket: WebSocket, data: unknown) => {
    const { success, data: asked } = identify.safeParse(data);
    if (!success) return socket.close(GatewayCloseCodes.DecodeError, 'Error while decoding payload.');
    if (sessionOn(sessions, socket) !== undefined)
      return socket.close(GatewayCloseCodes.AlreadyAuthenticated, 'Already authenticated.');
    if (!isToken(asked.token, options.token))
      return socket.close(GatewayCloseCodes.AuthenticationFailed, 'Authentication failed.');
    if (!areIntents(asked.intents))
      return socket.close(GatewayCloseCodes.InvalidIntents, 'Invalid intent(s).');
    if ((asked.intents & privilegedIntents) !== 0)
      return socket.close(GatewayCloseCodes.DisallowedIntents, 'Disallowed intent(s).');
    const shard = asked.shard ?? [0, 1];
    if (shard[0] >= shard[1]) return socket.close(GatewayCloseCodes.InvalidShard, 'Invalid shard.');

    const session = startSession(socket, asked.intents, shard);
    forgetSome(sessions);
    sessions.set(session.id, session);
    const guilds = guildsOfBot(world).filter(({ guild }) => isOnShard(guild.id, shard));
    session.send(
      GatewayDispatchEvents.Ready,
      JSON.stringify(readyData(world.bot(), guilds, session, options.url())),
    );
    for (const stored of guilds) {
      if (wants(session.intents, GatewayDispatchEvents.GuildCreate, stored.guild.id)) {
        session.send(GatewayDispatchEvents.GuildCreate, JSON.stringify(guildCreateData(world, stored)));
      }
    }
  };

  const onResume = (socket: WebSocket, data: unknown) => {
    const { success, data: asked } = resume.safeParse(data);
    if (!success) return socket.close(GatewayCloseCodes.DecodeError, 'Error while decoding payload.');
    if (!isToken(asked.token, options.token))
      return socket.close(GatewayCloseCodes.AuthenticationFailed, 'Authentication failed.');
    const session = sessions.get(asked.session_id);
    if (session === undefined) return send(socket, { op: GatewayOpcodes.InvalidSession, d: false });
    if (!session.resume(socket, asked.seq)) return socket.close(GatewayCloseCodes.InvalidSeq, 'Invalid seq.');
    session.send(GatewayDispatchEvents.Resumed, '{}');
  };

  return {
    server,
    connected: () => [...sessions.values()].filter((session) => session.isConnected()).length,
    drop: ({ resumable, code }) => {
      for (const session of sessions.values()) session.detach();
      if (!resumable) sessions.clear();
      for (const socket of server.clients) socket.close(code, 'Dropped.');
    },
    close: () => {
      unsubscribe();
      for (const socket of server.clients) socket.terminate();
      server.close();
    },
  };
}

/** Keeps only so many sessions whose clients are away. */
function forgetSome(sessions: Map<string, Session>): void {
  const away = [...sessions.values()].filter((session) => !session.isConnected());
  for (const session of away.slice(0, Math.max(0, away.length - 8))) sessions.delete(session.id);
}

function isToken(given: string, token: string): boolean {
  return given.replace(/^Bot /, '') === token;
}

function sessionOn(sessions: Map<string, Session>, socket: WebSocket): Session | undefined {
  for (const session of sessions.values()) if (session.isOn(socket)) return session;
  return undefined;
}

function send(socket: WebSocket, payload: Partial<GatewayReceivePayload>): void {
  socket.send(JSON.stringify(payload));
}

function parse(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}
