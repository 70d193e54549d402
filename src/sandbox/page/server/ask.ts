/** Why the sandbox did not do what it was asked, in its own words; no message when it could not be reached. */
export class AskError extends Error {}

/** Asks the sandbox and answers its JSON; throws an `AskError`. */
export async function ask<Answer>(path: string, init: RequestInit = {}): Promise<Answer> {
  const response = await fetch(`/sandbox${path}`, init).catch(() => undefined);
  if (response === undefined) throw new AskError();
  if (response.status === 204) return undefined as Answer;
  const body: unknown = await response.json().catch(() => undefined);
  if (response.ok) return body as Answer;
  const hasSentence = typeof body === 'object' && body !== null && 'error' in body;
  throw new AskError(hasSentence ? String(body.error) : `${response.status}`);
}

/** Asks with a JSON body. */
export function tellServer<Answer>(path: string, body: unknown): Promise<Answer> {
  return ask(path, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify(body),
  });
}
