import { YAMLException } from 'js-yaml';
import { z } from 'zod';
import type { Fault } from './fault.ts';
import { readYaml, type Yaml } from './read-yaml.ts';
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
  const read = yamlOrFault(file, text);
  if ('message' in read) return { entries: [], faults: [read] };
  const { value: list, lineOf } = read;
  if (list === undefined || list === null) return { entries: [], faults: [] };
  if (!Array.isArray(list))
    return { entries: [], faults: [{ file, line: 1, message: 'Not a list of entries' }] };

  const entries: Located<z.output<Schema>>[] = [];
  const faults: Fault[] = [];
  for (const [index, value] of list.entries()) {
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

function yamlOrFault(file: string, text: string): Yaml | Fault {
  try {
    return readYaml(text);
  } catch (error) {
    if (!(error instanceof YAMLException)) throw error;
    return { file, line: (error.mark?.line ?? 0) + 1, message: error.reason };
  }
}
