/** How many requests one bucket takes in one window. */
export type Limit = { requests: number; windowMs: number };

/** The state of a bucket after a request was counted. */
export type Allowance = {
  limit: number;
  remaining: number;
  /** Real seconds since the epoch at which the window ends. */
  reset: number;
  resetAfter: number;
  bucket: string;
  /** Set when the request is one too many: nothing may be done but answer 429. */
  exceeded?: 'bucket' | 'global';
};

/** Published limits; where Discord publishes none, a generous one that real bots do not meet. */
const limits: Record<string, Limit> = {
  'POST /channels/{channel_id}/messages': { requests: 5, windowMs: 5000 },
  'PATCH /channels/{channel_id}/messages/{message_id}': { requests: 5, windowMs: 5000 },
  'PUT /channels/{channel_id}/messages/{message_id}/reactions/{emoji_name}/@me': {
    requests: 4,
    windowMs: 1000,
  },
};
const otherwise: Limit = { requests: 50, windowMs: 1000 };
const global: Limit = { requests: 50, windowMs: 1000 };

/** The ids in a path that give a bucket of its own to each channel, server or token. */
const majorParameters = ['channel_id', 'guild_id', 'webhook_id', 'webhook_token', 'interaction_id'] as const;

type Window = { startedAt: number; used: number };
export type RateLimits = {
  /** Counts a request at a moment of real time (ms). */
  count(method: string, template: string, params: Record<string, string>, now: number): Allowance;
};

/** Discord's rate limits, in real time: one window per route and major parameter, and a global one. */
export function rateLimits(): RateLimits {
  const windows = new Map<string, Window>();
  const globalWindow: Window = { startedAt: 0, used: 0 };
  let sweptAt = 0;

  const sweep = (now: number) => {
    if (now - sweptAt < 10_000) return;
    sweptAt = now;
    for (const [key, window] of windows) if (now - window.startedAt > 10_000) windows.delete(key);
  };

  return {
    count: (method, template, params, now) => {
      sweep(now);
      const route = `${method} ${template}`;
      const limit = limits[route] ?? otherwise;
      const major = majorParameters.map((name) => params[name] ?? '').join(':');
      const key = `${route} ${major}`;
      const window = windows.get(key) ?? { startedAt: now, used: 0 };
      windows.set(key, window);
      use(window, limit, now);
      const resetAfter = Math.max(0, window.startedAt + limit.windowMs - now) / 1000;
      const allowance: Allowance = {
        limit: limit.requests,
        remaining: Math.max(0, limit.requests - window.used),
        reset: now / 1000 + resetAfter,
        resetAfter,
        bucket: bucketName(route),
      };
      if (window.used > limit.requests) return { ...allowance, exceeded: 'bucket' };
      if (isExemptFromGlobal(template)) return allowance;
      use(globalWindow, global, now);
      if (globalWindow.used <= global.requests) return allowance;
      const globalResetAfter = Math.max(0, globalWindow.startedAt + global.windowMs - now) / 1000;
      return { ...allowance, resetAfter: globalResetAfter, exceeded: 'global' };
    },
  };
}

/** The headers that Discord puts on every answer. */
export function rateLimitHeaders(allowance: Allowance): Record<string, string> {
  return {
    'x-ratelimit-limit': String(allowance.limit),
    'x-ratelimit-remaining': String(allowance.remaining),
    'x-ratelimit-reset': allowance.reset.toFixed(3),
    'x-ratelimit-reset-after': allowance.resetAfter.toFixed(3),
    'x-ratelimit-bucket': allowance.bucket,
  };
}

/** The answer to a request that is one too many. */
export function tooManyRequests(
  retryAfterSeconds: number,
  scope: 'user' | 'shared' | 'global',
): {
  body: { message: string; retry_after: number; global: boolean };
  headers: Record<string, string>;
} {
  const retryAfter = Math.max(0.001, retryAfterSeconds);
  return {
    body: { message: 'You are being rate limited.', retry_after: retryAfter, global: scope === 'global' },
    headers: {
      'retry-after': retryAfter.toFixed(3),
      'x-ratelimit-scope': scope,
      ...(scope === 'global' && { 'x-ratelimit-global': 'true' }),
    },
  };
}

function use(window: Window, limit: Limit, now: number): void {
  if (now - window.startedAt >= limit.windowMs) {
    window.startedAt = now;
    window.used = 0;
  }
  window.used += 1;
}

function isExemptFromGlobal(template: string): boolean {
  return (
    template.startsWith('/interactions/') || template.startsWith('/webhooks/{webhook_id}/{webhook_token}')
  );
}

const names = new Map<string, string>();
function bucketName(route: string): string {
  const known = names.get(route);
  if (known !== undefined) return known;
  // FNV-1a: any stable short name will do.
  let hash = 0x811c9dc5;
  for (const character of route) hash = Math.imul(hash ^ (character.codePointAt(0) ?? 0), 0x01000193) >>> 0;
  const name = hash.toString(16).padStart(8, '0').repeat(4);
  names.set(route, name);
  return name;
}
