import { pictureOrNone } from '../../jobs/picture-or-none.ts';
import type { Instance } from '../../study/instance.ts';
import { defer, type Replyable } from '../../ui/respond.ts';
import type { Context } from '../context.ts';

/**
 * The picture that a question is about, drawn in a worker once and kept. Undefined where it has none, or where the workers
 * have no time. An interaction that has to wait for it is deferred.
 */
export async function drawChart(
  interaction: Replyable,
  instance: Instance,
  { pictures, language, numbers }: Context,
): Promise<Uint8Array | undefined> {
  if (instance.type !== 'chart') return undefined;
  const svg = instance.drawn.svg(language, numbers);
  if (!pictures.ready([svg]) && !interaction.deferred) await defer(interaction);
  return pictureOrNone(pictures.draw(svg));
}
