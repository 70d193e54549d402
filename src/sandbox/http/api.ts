import { setTimeout } from 'node:timers/promises';
import { Hono } from 'hono';
import { DiscordError, failures } from '../failures.ts';
import type { Fault, Faults } from '../faults.ts';
import { type RateLimits, rateLimitHeaders, tooManyRequests } from '../rate-limits.ts';
import { checkRequest } from '../rules/check-request.ts';
import { summarizeBody, type Violations } from '../violations.ts';
import { readBody } from './read-body.ts';
import { errorReply, faulty, toResponse } from './respond.ts';
import type { Call, Reply, Route, Services } from './route.ts';

export type ApiOptions = {
  routes: readonly Route[];
  services: Services;
  token: string;
  faults: Faults;
  limits: RateLimits;
  violations: Violations;
  log?: ((line: string) => void) | undefined;
  /** Told of each request once it is answered. */
  onAnswer?: ((answered: Answered) => void) | undefined;
};

/** A request with its answer; of its files only the names. */
export type Answered = {
  method: string;
  template: string;
  params: Record<string, string>;
  body: unknown;
  files: readonly string[];
  /** 0 when there was no answer. */
  status: number;
  answer: unknown;
};

/** What one request is, as far as it was read, for the record of a refusal. */
type Progress = { method: string; template: string; body: unknown; files: Call['files'] };

/** The HTTP API, version 10, mounted on its routes. */
export function discordApi(options: ApiOptions): Hono {
  const app = new Hono();
  for (const route of options.routes) {
    const path = route.template.replace(/\{(\w+)\}/g, ':$1');
    app.on(route.method, path, async (context) => {
      const request = context.req.raw;
      const path = new URL(request.url).pathname
        .replace(/^\/api\/v10/, '')
        .replace('%40original', '@original');
      return answer(options, route, request, context.req.param() as Record<string, string>, path);
    });
  }
  app.all('*', (context) => {
    const path = new URL(context.req.url).pathname.replace(/^\/api\/v10/, '');
    const known = options.routes.find((route) => pathFits(route.template, path));
    const failure = known === undefined ? failures.notFound() : failures.methodNotAllowed();
    const progress: Progress = {
      method: context.req.method,
      // The path itself may hold a token.
      template: known?.template ?? 'unknown route',
      body: undefined,
      files: [],
    };
    record(options, failure, progress);
    return toResponse(errorReply(failure), {});
  });
  return app;
}

async function answer(
  options: ApiOptions,
  route: Route,
  request: Request,
  params: Record<string, string>,
  path: string,
): Promise<Response> {
  const allowance = options.limits.count(route.method, route.template, params, Date.now());
  const headers = rateLimitHeaders(allowance);
  const template =
    params.message_id === '@original' ? route.template.replace('{message_id}', '@original') : route.template;
  const progress: Progress = { method: route.method, template, body: undefined, files: [] };

  if (allowance.exceeded !== undefined) {
    const refusal = tooManyRequests(
      allowance.resetAfter,
      allowance.exceeded === 'global' ? 'global' : 'user',
    );
    record(options, new DiscordError(429, 0, refusal.body.message), progress);
    return toResponse({ status: 429, body: refusal.body }, { ...headers, ...refusal.headers });
  }
  const fault = options.faults.take(route.method, path);
  if (fault !== undefined && fault.after === undefined && fault.answer !== 'late') {
    tellAnswer(options, progress, params, { status: statusOf(fault) });
    return faulty(fault, headers);
  }
  // A little after the deadline, so that no rounding lets it through.
  if (fault?.answer === 'late')
    await setTimeout(options.services.ackDeadlineMs + 20, undefined, { ref: false });

  // Such a route belongs to one interaction: a fault may have taken its first answer, or its time.
  const injected = fault !== undefined || (route.open === true && options.faults.hasMet(path));
  const reply = await handled(options, route, request, params, progress, injected);
  tellAnswer(options, progress, params, fault?.after === 'apply' ? { status: statusOf(fault) } : reply);
  return fault?.after === 'apply' ? faulty(fault, headers) : toResponse(reply, headers);
}

function tellAnswer(
  options: ApiOptions,
  { method, template, body, files }: Progress,
  params: Record<string, string>,
  { status, body: answer }: Reply,
): void {
  const names = files.map(({ filename }) => filename);
  options.onAnswer?.({ method, template, params, body, files: names, status, answer });
}

/** The status of a fault's answer; 0 for none. */
function statusOf({ answer }: Fault): number {
  return typeof answer === 'number' ? answer : 0;
}

async function handled(
  options: ApiOptions,
  route: Route,
  request: Request,
  params: Record<string, string>,
  progress: Progress,
  injected: boolean,
): Promise<Reply> {
  try {
    if (route.open !== true && request.headers.get('authorization') !== `Bot ${options.token}`)
      throw failures.unauthorized();
    if (route.method !== 'GET' && route.method !== 'DELETE') Object.assign(progress, await readBody(request));
    const { body, files } = progress;
    const call: Call = {
      params,
      query: new URL(request.url).searchParams,
      body,
      files,
      services: options.services,
    };
    if (route.method !== 'GET' && route.method !== 'DELETE') check(route, call, progress);
    return await route.handle(call);
  } catch (error) {
    if (error instanceof DiscordError) {
      if (!injected) record(options, error, progress);
      return errorReply(error);
    }
    options.log?.(
      `sandbox fault in ${route.method} ${progress.template}: ${error instanceof Error ? error.stack : error}`,
    );
    return { status: 500, body: { message: '500: Internal Server Error', code: 0 } };
  }
}

function check(route: Route, call: Call, { template, body, files }: Progress): void {
  const edited = route.edited?.(call);
  const failure = checkRequest({
    method: route.method,
    route: template,
    body,
    files: files.map(({ index, filename, bytes }) => ({ index, filename, size: bytes.byteLength })),
    ...(edited !== undefined && { edited }),
  });
  if (failure !== undefined) {
    throw new DiscordError(failure.status, failure.code, failure.message, { errors: failure.errors });
  }
}

/** Keeps what Discord would refuse; the template stands for the path, so no token is kept. */
function record(options: ApiOptions, error: DiscordError, { method, template, body, files }: Progress): void {
  if (!error.blame) return;
  options.violations.add({
    at: options.services.world.clock.now(),
    method,
    route: template,
    status: error.status,
    code: error.code,
    message: error.message,
    ...(error.errors !== undefined && { errors: error.errors }),
    body: summarizeBody(
      body,
      files.map(({ filename, bytes }) => ({ filename, size: bytes.byteLength })),
    ),
  });
}

function pathFits(template: string, path: string): boolean {
  const wanted = template.split('/');
  const given = path.split('/');
  return (
    wanted.length === given.length &&
    wanted.every((segment, index) => segment.startsWith('{') || segment === given[index])
  );
}
