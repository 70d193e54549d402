import type { PageEvents } from '../contract/elements.ts';
import type { FieldValue } from './field-value.ts';

/** A filled modal as it is submitted: each file goes beside the fields, and its name, after an `@`, stands for it. */
export function submission(
  modal: string,
  values: ReadonlyMap<string, FieldValue>,
): PageEvents['sandbox-submit'] {
  const files: Record<string, File> = {};
  const named = (item: string | File): string => {
    if (typeof item === 'string') return item;
    const name = `file-${Object.keys(files).length}`;
    files[name] = item;
    return `@${name}`;
  };
  const fields = Object.fromEntries(
    [...values].map(([customId, value]) => [customId, Array.isArray(value) ? value.map(named) : value]),
  );
  return { modal, fields, files };
}
