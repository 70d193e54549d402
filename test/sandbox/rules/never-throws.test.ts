import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { checkRequest } from '../../../src/sandbox/rules/check-request.ts';
import { rightRequests } from './cases/right-requests.ts';
import { routes } from './cases/wrong-request.ts';

const method = fc.constantFrom('POST' as const, 'PATCH' as const, 'PUT' as const);
const route = fc.constantFrom(...Object.values(routes));
const strangeKey = fc.constantFrom('__proto__', 'constructor', 'toString', '0', 'components', 'data');
const strangeJson = fc.oneof(fc.jsonValue({ maxDepth: 5 }), fc.dictionary(strangeKey, fc.jsonValue()));

/** Puts `value` into one place of a JSON value, chosen by `seed`. */
function replaced(json: unknown, value: unknown, seed: number): unknown {
  if (typeof json !== 'object' || json === null || seed % 5 === 0) return value;
  const keys = Object.keys(json);
  const key = keys[seed % Math.max(keys.length, 1)];
  if (key === undefined) return value;
  const copy: Record<string, unknown> = Array.isArray(json)
    ? (Object.assign([], json) as unknown as Record<string, unknown>)
    : { ...json };
  copy[key] = replaced(copy[key], value, Math.floor(seed / 2));
  return copy;
}

describe('checkRequest answers any body', () => {
  it('whatever JSON it is', () => {
    fc.assert(
      fc.property(method, route, strangeJson, (method, route, body) => {
        const failure = checkRequest({ method, route, body, files: [] });
        expect(failure === undefined || failure.status >= 400).toBe(true);
      }),
      { numRuns: 2000 },
    );
  });

  it('also one that is right but for one place', () => {
    fc.assert(
      fc.property(fc.constantFrom(...rightRequests), strangeJson, fc.nat(), (right, value, seed) => {
        const { method, route } = right;
        const body = JSON.parse(JSON.stringify(replaced(right.body, value, seed) ?? null));
        const failure = checkRequest({ method, route, body, files: right.files ?? [] });
        expect(failure === undefined || failure.status >= 400).toBe(true);
      }),
      { numRuns: 3000 },
    );
  });

  it('with errors that JSON can carry, under whatever name a field was sent', () => {
    const body = JSON.parse('{"content":"hola","__proto__":{"x":1}}');
    const failure = checkRequest({ method: 'POST', route: routes.messages, body, files: [] });

    expect(JSON.stringify(failure?.errors)).toContain(
      '"__proto__":{"_errors":[{"code":"SANDBOX_UNKNOWN_FIELD"',
    );
  });

  it('not at all on a route that has no body', () => {
    expect(
      checkRequest({ method: 'POST', route: '/channels/{channel_id}/typing', body: undefined, files: [] }),
    ).toBeUndefined();
  });
});
