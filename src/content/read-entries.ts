import { isNode, isSeq, LineCounter, parseDocument } from 'yaml';
import { z } from 'zod';
import type { Fault } from './fault.ts';
import type { Located } from './source.ts';

const named = z.looseObject({ id: z.string() });

/**
 * Reads a YAML list whose entries follow a schema. Good entries come back even when others are broken, so that one
 * run names every fault.
 *
 * @param file the name to put into faults
 */
export function readEntries<Schema extends z.ZodType>(
  file: string,
  text: string,
  schema: Schema,
): { entries: Located<z.output<Schema>>[]; faults: Fault[] } {
  const lines = new LineCounter();
  const document = parseDocument(text, { lineCounter: lines });
  if (document.errors.length > 0) {
    const faults = document.errors.map(({ pos, message }) => {
      return { file, line: lines.linePos(pos[0]).line, message };
    });
    return { entries: [], faults };
  }
  const list = document.contents;
  if (list === null) return { entries: [], faults: [] };
  if (!isSeq(list)) return { entries: [], faults: [{ file, line: 1, message: 'Not a list of entries' }] };

  /** The line of the field that the path names, or of the nearest thing around it that is there. */
  const lineOf = (path: readonly PropertyKey[]): number => {
    const node = document.getIn(path, true);
    if (isNode(node) && node.range) return lines.linePos(node.range[0]).line;
    return path.length === 0 ? 1 : lineOf(path.slice(0, -1));
  };

  const entries: Located<z.output<Schema>>[] = [];
  const faults: Fault[] = [];
  for (const [index, item] of list.items.entries()) {
    const value: unknown = isNode(item) ? item.toJS(document) : item;
    const parsed = schema.safeParse(value);
    if (parsed.success) {
      entries.push({ value: parsed.data, file, line: lineOf([index]) });
      continue;
    }
    const entry = named.safeParse(value).data?.id;
    for (const { path, message } of parsed.error.issues) {
      faults.push({
        file,
        line: lineOf([index, ...path]),
        ...(entry === undefined ? {} : { entry }),
        message: [...path, message].join(': '),
      });
    }
  }
  return { entries, faults };
}
