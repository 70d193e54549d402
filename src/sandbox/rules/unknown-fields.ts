import type { Fault, Path } from './fault.ts';
import { isRecord } from './schema-branch.ts';

const resolvedByDiscord = new Set([
  'proxy_url',
  'height',
  'width',
  'content_type',
  'attachment_id',
  'flags',
  'loading_state',
]);

/** Fields that Discord documents as ignored in a request, by the field that holds them: clients send back what they got. */
const ignored: ReadonlyMap<unknown, ReadonlySet<string>> = new Map([
  ['emoji', new Set(['animated'])],
  ['media', resolvedByDiscord],
  ['file', resolvedByDiscord],
]);

/**
 * Fields that were sent and that Discord's specification does not know, by comparison with the parsed body, from which
 * zod strips them. Discord drops them in silence; here they are faults, because each one is a typing error of the sender.
 */
export function unknownFields(sent: unknown, parsed: unknown, path: Path = []): Fault[] {
  if (Array.isArray(sent) && Array.isArray(parsed)) {
    return sent.flatMap((item, i) => unknownFields(item, parsed[i], [...path, i]));
  }
  if (!isRecord(sent) || !isRecord(parsed)) return [];
  // An attachment that is kept is sent back as the client holds it, under its own names for the fields.
  if (path.at(-2) === 'attachments') return [];
  const skipped = ignored.get(path.at(-1));
  return Object.entries(sent).flatMap(([key, value]) => {
    if (value === undefined || skipped?.has(key)) return [];
    const here = [...path, key];
    return Object.hasOwn(parsed, key) ? unknownFields(value, parsed[key], here) : [unknownField(here)];
  });
}

const unknownField = (path: Path): Fault => ({
  path,
  code: 'SANDBOX_UNKNOWN_FIELD',
  message: 'Discord does not know this field and would ignore it.',
});
