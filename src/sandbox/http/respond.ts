import type { DiscordError } from '../failures.ts';
import type { Fault } from '../faults.ts';
import { tooManyRequests } from '../rate-limits.ts';
import type { Reply } from './route.ts';

/** The answer of a fault: a status in Discord's shape, or none ever. */
export async function faulty(fault: Fault, headers: Record<string, string>): Promise<Response> {
  if (fault.answer === 'never' || fault.answer === 'late') return new Promise<Response>(() => {});
  if (fault.answer === 'endless') return new Response(zeros(), { headers });
  if (fault.answer === 429) {
    const refusal = tooManyRequests(0.05, 'shared');
    return toResponse({ status: 429, body: refusal.body }, { ...headers, ...refusal.headers });
  }
  return toResponse(
    { status: fault.answer, body: { message: `${fault.answer}: fault injected`, code: 0 } },
    headers,
  );
}

/** Zeros for as long as somebody reads them. */
function zeros(): ReadableStream<Uint8Array> {
  return new ReadableStream({ pull: (controller) => controller.enqueue(new Uint8Array(65_536)) });
}

/** A refusal as Discord words it. */
export function errorReply(error: DiscordError): Reply {
  const { status, code, message, errors } = error;
  return { status, body: { message, code, ...(errors !== undefined && { errors }) } };
}

/** A reply with its headers. */
export function toResponse(reply: Reply, headers: Record<string, string>): Response {
  // A 204 with a JSON content type makes clients parse an empty body.
  if (reply.body === undefined) return new Response(null, { status: reply.status, headers });
  return new Response(JSON.stringify(reply.body), {
    status: reply.status,
    headers: { 'content-type': 'application/json', ...headers },
  });
}
