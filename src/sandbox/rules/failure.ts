import type { Fault } from './fault.ts';

/** What Discord answers instead of doing it: the HTTP status and its JSON body. */
export type DiscordFailure = { status: number; code: number; message: string; errors?: unknown };

/** The request holds nothing to show. */
export const emptyMessage: DiscordFailure = {
  status: 400,
  code: 50006,
  message: 'Cannot send an empty message',
};

/** A file is larger than the place of sending takes. */
export const entityTooLarge: DiscordFailure = {
  status: 413,
  code: 40005,
  message: 'Request entity too large',
};

/**
 * The answer to a body with faults, nested as Discord nests it: `errors.data.components.0.label._errors`.
 * A fault of the body as a whole has the empty path and lands in `errors._errors`.
 */
export function invalidFormBody(faults: readonly Fault[]): DiscordFailure {
  const errors: ErrorTree = {};
  for (const { path, code, message } of faults) {
    const node = path.reduce<ErrorTree>((tree, key) => childOf(tree, String(key)), errors);
    node[entries] = [...(node[entries] ?? []), { code, message }];
  }
  return { status: 400, code: 50035, message: 'Invalid Form Body', errors };
}

const entries = '_errors';

type ErrorTree = { [entries]?: { code: string; message: string }[] };

function childOf(tree: ErrorTree, key: string): ErrorTree {
  // Keys come from the request: `__proto__` must become an ordinary entry, not the tree's prototype.
  if (!Object.hasOwn(tree, key)) {
    Object.defineProperty(tree, key, { value: {}, enumerable: true, configurable: true, writable: true });
  }
  return (tree as Record<string, ErrorTree>)[key] ?? {};
}
