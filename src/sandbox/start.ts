import type { IncomingMessage, Server } from 'node:http';
import type { Duplex } from 'node:stream';
import { createAdaptorServer } from '@hono/node-server';
import { Hono } from 'hono';
import { bodyLimit } from 'hono/body-limit';
import { keptUp, realClock, type SandboxClock } from './clock.ts';
import { failures } from './failures.ts';
import { pendingFaults } from './faults.ts';
import { openGateway } from './gateway/gateway.ts';
import { discordApi } from './http/api.ts';
import { isLocal } from './http/local-only.ts';
import type { Services } from './http/route.ts';
import { openJournal } from './journal.ts';
import { rateLimits } from './rate-limits.ts';
import { apiRoutes } from './routes/all.ts';
import { attachmentFiles } from './routes/attachments.ts';
import { driverRoutes } from './routes/driver.ts';
import { galleryRoutes } from './routes/gallery.ts';
import { pageFiles } from './routes/page.ts';
import { pageDataRoutes } from './routes/page-data.ts';
import { keepUp } from './upkeep.ts';
import { collectViolations, type Violation } from './violations.ts';
import {
  noteAnswers,
  watchedClock,
  watchedFaults,
  watchedViolations,
  watchGateway,
  watchInteractions,
} from './watched.ts';
import { openWorld, type World } from './world/world.ts';

export type { SandboxClock } from './clock.ts';
export type { Violation } from './violations.ts';

export type SandboxOptions = {
  /** 0 means any free port. */
  port: number;
  /** The path of the world's file; `:memory:` for a world that ends with the process. */
  data: string;
  /** World time; without it real time, plus the offset the world was saved with. */
  clock?: SandboxClock;
  /** Resolves when the bot has finished with an interaction; without it, 150 quiet milliseconds mean that. */
  settled?: (interactionId: string) => Promise<void>;
  /** The bot's name, when the world is new. */
  botName?: string;
  /** Real milliseconds for the first answer: Discord's 3000. */
  ackDeadlineMs?: number;
  log?: (line: string) => void;
};

export type Sandbox = {
  url: string;
  /** What discord.js takes as `rest.api`. */
  apiUrl: string;
  token: 'sandbox';
  violations(): Violation[];
  close(): Promise<void>;
};

const token = 'sandbox';
const largestBody = 25 * 1024 * 1024;
/** Real milliseconds between two looks at what has come to its end. */
const upkeepMs = 1000;

/** Starts a Discord on this machine. A port in use is an Error with a plain sentence. */
export async function startSandbox(options: SandboxOptions): Promise<Sandbox> {
  const journal = openJournal();
  const world: World = openWorld({
    data: options.data,
    clock: watchedClock(
      keptUp(options.clock ?? realClock(), () => keepUp(world)),
      journal,
    ),
    botName: options.botName ?? 'bot',
  });
  const upkeep = setInterval(() => keepUp(world), upkeepMs).unref();
  const violations = watchedViolations(collectViolations(options.log), journal);
  const faults = watchedFaults(pendingFaults(), journal);
  let port = options.port;
  const gateway = openGateway({ world, token, url: () => `ws://127.0.0.1:${port}` });
  const services: Services = {
    world,
    ackDeadlineMs: options.ackDeadlineMs ?? 3000,
    gatewayUrl: () => `ws://127.0.0.1:${port}`,
    sessions: gateway.connected,
  };
  watchGateway(gateway, journal);
  watchInteractions(world, journal);

  const app = new Hono();
  app.use('*', async (context, next) => {
    const headers = { host: context.req.header('host'), origin: context.req.header('origin') };
    if (!isLocal(headers, port)) return context.json({ message: '403: Forbidden', code: 0 }, 403);
    return next();
  });
  app.use(
    '*',
    bodyLimit({
      maxSize: largestBody,
      onError: (context) => context.json({ message: failures.tooLarge().message, code: 40005 }, 413),
    }),
  );
  app.route(
    '/api/v10',
    discordApi({
      routes: apiRoutes,
      services,
      token,
      faults,
      limits: rateLimits(),
      violations,
      log: options.log,
      onAnswer: noteAnswers(world, journal),
    }),
  );
  app.route('/', attachmentFiles(world, faults));
  app.route('/sandbox', driverRoutes({ services, violations, faults, gateway, settled: options.settled }));
  app.route('/sandbox/page', pageDataRoutes({ services, journal, faults }));
  app.route('/', galleryRoutes());
  app.route('/', pageFiles());
  app.notFound((context) => context.json({ message: '404: Not Found', code: 0 }, 404));

  const server = createAdaptorServer({ fetch: app.fetch }) as Server;
  server.on('upgrade', (request: IncomingMessage, socket: Duplex, head: Buffer) => {
    if (!isLocal(request.headers, port))
      return socket.end('HTTP/1.1 403 Forbidden\r\nConnection: close\r\n\r\n');
    gateway.server.handleUpgrade(request, socket, head, (client) =>
      gateway.server.emit('connection', client, request),
    );
  });
  try {
    port = await listen(server, options.port);
  } catch (error) {
    clearInterval(upkeep);
    gateway.close();
    world.close();
    throw error;
  }
  const url = `http://127.0.0.1:${port}`;
  world.setOrigin(url);

  return {
    url,
    apiUrl: `${url}/api`,
    token,
    violations: violations.list,
    close: async () => {
      clearInterval(upkeep);
      gateway.close();
      await new Promise<void>((resolve) => {
        server.close(() => resolve());
        server.closeAllConnections();
      });
      world.close();
    },
  };
}

function listen(server: Server, port: number): Promise<number> {
  return new Promise((resolve, reject) => {
    server.once('error', (error: NodeJS.ErrnoException) => {
      reject(error.code === 'EADDRINUSE' ? portInUse(port, error) : error);
    });
    server.listen(port, '127.0.0.1', () => {
      const address = server.address();
      resolve(typeof address === 'object' && address !== null ? address.port : port);
    });
  });
}

function portInUse(port: number, cause: NodeJS.ErrnoException): Error {
  const sentence = `Port ${port} is in use: end what runs there, or choose another port.`;
  return Object.assign(new Error(sentence, { cause }), { code: cause.code });
}
