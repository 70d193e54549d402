import { z } from 'zod';
import type { Language } from '../study/types.ts';
import { drawConfusionMatrix } from './draw-confusion-matrix.ts';
import type { SourceBlock } from './source.ts';

export type SourcePicture = Extract<SourceBlock, { kind: 'picture' }>;

const count = z.coerce.number().int().min(0).max(99_999);
const label = z.string().min(1).max(16);

/** `picture:confusion-matrix?positive=fraude&negative=legítima&tp=18&fn=2&fp=22&tn=358` */
const confusionMatrix = z.strictObject({
  positive: label,
  negative: label,
  tp: count,
  fn: count,
  fp: count,
  tn: count,
});

/** What is wrong with a picture's address, or nothing. */
export function pictureFaults({ chart, params }: SourcePicture): string[] {
  if (chart !== 'confusion-matrix') return [`No chart is called "${chart}"`];
  const { error } = confusionMatrix.safeParse(params);
  return (error?.issues ?? []).map(({ path, message }) => [...path, message].join(': '));
}

/**
 * Draws a picture of a lesson as an SVG document.
 *
 * @throws ZodError when its address has faults, which the rule `pictures-drawable` finds first
 */
export function drawPicture({ params }: SourcePicture, language: Language): string {
  return drawConfusionMatrix(confusionMatrix.parse(params), language);
}
