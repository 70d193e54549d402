import type { ActResult } from '../support/sandbox-driver.ts';

/** Acts as a user in ways for which the driver has no words of its own. */
export async function act(url: string, request: object): Promise<ActResult> {
  const response = await fetch(`${url}/sandbox/act`, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify(request),
  });
  if (!response.ok) throw new Error(`The sandbox answered ${response.status}: ${await response.text()}`);
  return (await response.json()) as ActResult;
}

/** Lets the bot do more in a channel than its roles let it. */
export async function allow(url: string, channel: string, ...permissions: string[]): Promise<void> {
  const response = await fetch(`${url}/sandbox/faults`, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({ allow: { channel, permissions } }),
  });
  if (!response.ok) throw new Error(`The sandbox answered ${response.status}: ${await response.text()}`);
}
