import { writeFileSync } from 'node:fs';
import { sampleFiles } from './sample-files.ts';

/* node src/cli/samples.ts: writes the files of data/samples anew, the same bytes each time. */

const directory = new URL('../../data/samples/', import.meta.url);
for (const { name, text } of sampleFiles()) {
  writeFileSync(new URL(name, directory), text);
  console.log(`data/samples/${name}`);
}
