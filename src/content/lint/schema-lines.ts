import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Fault } from '../fault.ts';

/** The folders whose files are lists of one kind of entry, named as their schema is. */
const FOLDERS = ['questions', 'glossary'];

/** Every YAML file begins with the line by which an editor finds its schema, and so completes and checks it. */
export function schemaLines(directory: string): Fault[] {
  const yamlIn = (folder: string) =>
    existsSync(join(directory, folder))
      ? readdirSync(join(directory, folder)).filter((name) => name.endsWith('.yaml'))
      : [];
  const files = [
    ...yamlIn('.').map((name) => ({ file: name, schema: `./schemas/${name.replace('.yaml', '')}` })),
    ...FOLDERS.flatMap((folder) =>
      yamlIn(folder).map((name) => ({ file: `${folder}/${name}`, schema: `../schemas/${folder}` })),
    ),
  ];
  return files.flatMap(({ file, schema }) => {
    const line = `# yaml-language-server: $schema=${schema}.schema.json`;
    const [first] = readFileSync(join(directory, file), 'utf8').split('\n');
    return first === line ? [] : [{ file, line: 1, message: `The first line must be "${line}"` }];
  });
}
