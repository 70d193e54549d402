import type { IncomingMessage } from 'node:http';

/**
 * Whether a request was meant for this sandbox and not sent by some other page through the browser:
 * its Host must be ours, and an Origin, if there is one, must be ours too. A page that rebinds its own
 * name to 127.0.0.1 fails the first, a page that posts to us fails the second.
 */
export function isLocal(headers: Pick<IncomingMessage['headers'], 'host' | 'origin'>, port: number): boolean {
  const hosts = [`127.0.0.1:${port}`, `localhost:${port}`];
  const { host, origin } = headers;
  if (host === undefined || !hosts.includes(host)) return false;
  return origin === undefined || hosts.some((known) => origin === `http://${known}`);
}
