import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { rateLimits } from '../../src/sandbox/rate-limits.ts';
import { type Sandbox, startSandbox } from '../../src/sandbox/start.ts';
import { sandboxIds } from '../../src/sandbox/world/ids.ts';

const send = '/channels/{channel_id}/messages';

describe('a bucket', () => {
  it('takes five messages in five seconds in each channel', () => {
    const limits = rateLimits();
    const at = (ms: number, channel_id = '1') => limits.count('POST', send, { channel_id }, ms);
    const first = [0, 1, 2, 3, 4].map((ms) => at(ms));
    expect(first.map(({ remaining }) => remaining)).toEqual([4, 3, 2, 1, 0]);
    expect(first.every(({ exceeded }) => exceeded === undefined)).toBe(true);
    expect(at(4999)).toMatchObject({ exceeded: 'bucket', remaining: 0, limit: 5, resetAfter: 0.001 });
    expect(at(4999, '2')).toMatchObject({ remaining: 4 });
    expect(at(5000)).toMatchObject({ remaining: 4, resetAfter: 5 });
  });

  it('has one name for one route, whatever the channel', () => {
    const limits = rateLimits();
    const bucket = (method: string, channel_id: string) =>
      limits.count(method, send, { channel_id }, 0).bucket;
    expect(bucket('POST', '1')).toBe(bucket('POST', '2'));
    expect(bucket('POST', '1')).not.toBe(bucket('GET', '1'));
  });
});

describe('the global limit', () => {
  const spread = (limits: ReturnType<typeof rateLimits>, template: string, count: number, now = 0) =>
    Array.from({ length: count }, (_, index) =>
      limits.count('GET', template, { channel_id: `${index}`, interaction_id: `${index}` }, now),
    ).filter(({ exceeded }) => exceeded === 'global').length;

  it('is fifty requests a second', () => {
    const limits = rateLimits();
    expect(spread(limits, '/channels/{channel_id}', 60)).toBe(10);
    expect(spread(limits, '/channels/{channel_id}', 50, 1000)).toBe(0);
  });

  it('does not count interactions', () => {
    const limits = rateLimits();
    expect(spread(limits, '/interactions/{interaction_id}/{interaction_token}/callback', 500)).toBe(0);
    expect(spread(limits, '/webhooks/{webhook_id}/{webhook_token}', 40)).toBe(0);
  });
});

describe('over HTTP', () => {
  let sandbox: Sandbox;
  beforeEach(async () => {
    sandbox = await startSandbox({ port: 0, data: ':memory:' });
  });
  afterEach(() => sandbox.close());

  const post = () =>
    fetch(`${sandbox.apiUrl}/v10/channels/${sandboxIds.channels.general}/messages`, {
      method: 'POST',
      headers: { authorization: 'Bot sandbox', 'content-type': 'application/json' },
      body: '{"content":"Hola"}',
    });

  it('every answer says how much is left, and one too many is 429 with when to come back', async () => {
    const answers = await Promise.all(Array.from({ length: 6 }, post));
    const refused = answers.filter(({ status }) => status === 429);
    expect(answers[0]?.headers.get('x-ratelimit-limit')).toBe('5');
    expect(answers.map(({ headers }) => headers.get('x-ratelimit-bucket'))).not.toContain(null);
    expect(refused).toHaveLength(1);
    const [answer] = refused;
    expect(await answer?.json()).toEqual({
      message: 'You are being rate limited.',
      retry_after: expect.any(Number),
      global: false,
    });
    expect(Number(answer?.headers.get('retry-after'))).toBeGreaterThan(0);
    expect(answer?.headers.get('x-ratelimit-scope')).toBe('user');
    expect(sandbox.violations()).toMatchObject([{ status: 429, route: send }]);
  });
});
