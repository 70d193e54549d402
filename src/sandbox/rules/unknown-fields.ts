import { componentType } from './component.ts';
import type { Fault, Path } from './fault.ts';
import { isRecord } from './schema-branch.ts';

/** What only Discord knows and a client may send back as it got it: it is ignored, as documented. */
const sentBack = new Set(['media', 'file']);
const sentBackWithEmoji = new Set(['animated']);
const sentBackWithFile = new Set(['name', 'size']);
const none: ReadonlySet<string> = new Set();

/**
 * Fields that were sent and that Discord's specification does not know, by comparison with the parsed body, from which
 * zod strips them. Discord drops them in silence; here they are faults, because each one is a typing error of the sender.
 */
export function unknownFields(sent: unknown, parsed: unknown, path: Path = []): Fault[] {
  if (Array.isArray(sent) && Array.isArray(parsed)) {
    return sent.flatMap((item, i) => unknownFields(item, parsed[i], [...path, i]));
  }
  if (!isRecord(sent) || !isRecord(parsed)) return [];
  // Media and attachments that are kept come back as the client holds them, under its own names for the fields.
  if (sentBack.has(String(path.at(-1))) || path.at(-2) === 'attachments') return [];
  const skipped =
    path.at(-1) === 'emoji' ? sentBackWithEmoji : sent.type === componentType.file ? sentBackWithFile : none;
  return Object.entries(sent).flatMap(([key, value]) => {
    if (value === undefined || skipped.has(key)) return [];
    const here = [...path, key];
    return Object.hasOwn(parsed, key) ? unknownFields(value, parsed[key], here) : [unknownField(here)];
  });
}

const unknownField = (path: Path): Fault => ({
  path,
  code: 'SANDBOX_UNKNOWN_FIELD',
  message: 'Discord does not know this field and would ignore it.',
});
