import type { Language } from '../study/types.ts';
import { confusionMatrixPicture } from './pictures/confusion-matrix.ts';
import { controlChartPicture } from './pictures/control-chart.ts';
import { driftHistogramPicture } from './pictures/drift-histogram.ts';
import { forestPicture } from './pictures/forest.ts';
import { groupSharesPicture } from './pictures/group-shares.ts';
import type { LessonPicture } from './pictures/lesson-picture.ts';
import { lossStepsPicture } from './pictures/loss-steps.ts';
import { predictedActualPicture } from './pictures/predicted-actual.ts';
import { rocCurvePicture } from './pictures/roc-curve.ts';
import { trainValidationPicture } from './pictures/train-validation.ts';
import type { SourceBlock } from './source.ts';

export type SourcePicture = Extract<SourceBlock, { kind: 'picture' }>;

/** Every kind of picture that a lesson can hold, by the name in its address. */
const PICTURES: ReadonlyMap<string, LessonPicture> = new Map([
  ['confusion-matrix', confusionMatrixPicture],
  ['control-chart', controlChartPicture],
  ['drift-histogram', driftHistogramPicture],
  ['forest', forestPicture],
  ['group-shares', groupSharesPicture],
  ['loss-steps', lossStepsPicture],
  ['predicted-actual', predictedActualPicture],
  ['roc-curve', rocCurvePicture],
  ['train-validation', trainValidationPicture],
]);

/** What is wrong with a picture's address, or nothing. */
export function pictureFaults({ chart, params }: SourcePicture): string[] {
  return PICTURES.get(chart)?.faults(params) ?? [`No chart is called "${chart}"`];
}

/**
 * Draws a picture of a lesson as an SVG document.
 *
 * @throws ZodError when its address has faults, which the rule `pictures-drawable` finds first
 */
export function drawPicture({ chart, params }: SourcePicture, language: Language): string {
  const picture = PICTURES.get(chart);
  if (!picture) throw new RangeError(`No chart is called "${chart}"`);
  return picture.draw(params, language);
}
