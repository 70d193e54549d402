import { readFile } from 'node:fs/promises';
import type { TableCommandName } from '../../jobs/table-jobs.ts';
import { deferBeside, type Replyable } from '../../ui/respond.ts';
import type { Context } from '../context.ts';
import { compute } from './compute.ts';
import type { TableSpec } from './spec.ts';

const SAMPLES = new URL('../../../data/samples/', import.meta.url);

/** The command on files that come with the bot, for somebody who has none at hand. */
export async function computeSample<Name extends TableCommandName>(
  spec: TableSpec<Name>,
  interaction: Replyable,
  context: Context,
): Promise<void> {
  await deferBeside(interaction);
  const { sample } = spec;
  const files = await Promise.all(
    sample.files.map(async ({ place, name }) => ({
      place,
      name,
      pasted: false,
      bytes: await readFile(new URL(name, SAMPLES)),
    })),
  );
  const { sampleNote } = spec.words(context.words);
  await compute(spec, interaction, { files, answers: sample.answers, private: true }, context, sampleNote);
}
