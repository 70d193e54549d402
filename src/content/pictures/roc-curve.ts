import { z } from 'zod';
import { drawRocCurve } from '../../charts/roc-curve.ts';
import type { CurveWords } from '../../charts/roc-words.ts';
import type { Language } from '../../study/types.ts';
import { LESSON_NUMBERS, label, lessonPicture, numberList, sameLength } from './lesson-picture.ts';

const WORDS: Record<Language, CurveWords> = {
  es: {
    title: 'Curva ROC: todos los umbrales',
    xAxis: 'falsas alarmas: parte de los {negatives} que no',
    yAxis: 'recall: parte de los {positives} «{positive}»',
    baseline: 'al azar',
    area: 'el modelo',
    rows: 'n = {n}',
    point: 'el umbral de ahora',
  },
  en: {
    title: 'ROC curve: every threshold',
    xAxis: 'false alarms: share of the {negatives} others',
    yAxis: 'recall: share of the {positives} “{positive}”',
    baseline: 'by chance',
    area: 'the model',
    rows: 'n = {n}',
    point: 'the threshold in use',
  },
};

/**
 * `picture:roc-curve?positive=fraude&found=0,8,18,20&falseAlarms=0,2,22,380&at=2`: how many cases are found, and how many false alarms
 * there are, as the threshold falls from one that flags none to one that flags all. `at` counts from 0: the threshold in use.
 */
export const rocCurvePicture = lessonPicture(
  z
    .strictObject({
      positive: label,
      found: numberList,
      falseAlarms: numberList,
      at: z.coerce.number().int().min(0),
    })
    .refine(
      ({ found, falseAlarms: alarms }) => sameLength(found, alarms),
      'as many false alarms as cases found',
    )
    .refine(
      ({ found, falseAlarms: alarms }) => rises(found) && rises(alarms),
      'from none to all, never falling',
    )
    .refine(({ found, at }) => at < found.length, 'the threshold in use is one of them'),
  ({ positive, found, falseAlarms: alarms, at }, language) => {
    const [positives, negatives] = [found.at(-1) ?? 1, alarms.at(-1) ?? 1];
    const curve = found.map((hits, step) => ({ x: (alarms[step] ?? 0) / negatives, y: hits / positives }));
    return drawRocCurve(
      {
        ...{ curve, point: curve[at] ?? null, positive, positives, n: positives + negatives },
        area: areaUnder(curve),
      },
      WORDS[language],
      LESSON_NUMBERS[language],
    );
  },
);

function rises(counts: readonly number[]): boolean {
  return counts[0] === 0 && (counts.at(-1) ?? 0) > 0 && counts.every((n, at) => n >= (counts[at - 1] ?? 0));
}

/** By trapezoids: the chance that a positive case gets a higher score than another, ties counted half. */
function areaUnder(curve: readonly { x: number; y: number }[]): number {
  return curve.reduce((area, { x, y }, at) => {
    const before = curve[at - 1] ?? { x: 0, y: 0 };
    return area + ((x - before.x) * (y + before.y)) / 2;
  }, 0);
}
