import { readFile } from 'node:fs/promises';
import { deferBeside, type Replyable } from '../../ui/respond.ts';
import type { Context } from '../context.ts';
import { compute } from './compute.ts';

const NAME = 'bikes-bogota.csv';
const SAMPLE = new URL(`../../../data/samples/${NAME}`, import.meta.url);

/** The command on a file that comes with the bot, for somebody who has none at hand. */
export async function computeSample(interaction: Replyable, context: Context): Promise<void> {
  await deferBeside(interaction);
  const bytes = await readFile(SAMPLE);
  await compute(
    interaction,
    { bytes, name: NAME, pasted: false },
    {},
    context,
    context.words.rmse.sampleNote,
  );
}
