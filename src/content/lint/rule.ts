import type { Fault } from '../fault.ts';
import type { ContentSource, Located } from '../source.ts';

/** A thing that the content must hold, beyond the format of its entries: what breaks it, or nothing. */
export type Rule = (source: ContentSource) => readonly Fault[];

/** The fault of an entry that has an id. */
export function faultOf({ value, file, line }: Located<{ readonly id: string }>, message: string): Fault {
  return { file, line, entry: value.id, message };
}
