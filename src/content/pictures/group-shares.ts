import { z } from 'zod';
import type { DriftLevelsWords } from '../../charts/drift-chart-words.ts';
import { drawDriftLevels } from '../../charts/drift-levels.ts';
import type { Language } from '../../study/types.ts';
import {
  axisName,
  LESSON_NUMBERS,
  labelList,
  lessonPicture,
  numberList,
  sameLength,
} from './lesson-picture.ts';

const WORDS: Record<Language, DriftLevelsWords> = {
  es: {
    reference: 'en la realidad',
    current: 'en los datos',
    columnTitle: '{column}',
    shares: '% de todos los casos de cada lado',
    fresh: 'solo en los datos',
    lost: 'falta en los datos',
    others: 'y {count} más: {reference} → {current}',
  },
  en: {
    reference: 'in the real world',
    current: 'in the data',
    columnTitle: '{column}',
    shares: '% of all the cases on each side',
    fresh: 'in the data only',
    lost: 'missing in the data',
    others: 'and {count} more: {reference} → {current}',
  },
};

/**
 * `picture:group-shares?of=Fincas&groups=bajas,altas&real=60,40&collected=900,100`: the share of each group in the real world,
 * in per cent, beside that in the rows that were collected.
 */
export const groupSharesPicture = lessonPicture(
  z
    .strictObject({ of: axisName, groups: labelList, real: numberList, collected: numberList })
    .refine(
      ({ groups, real, collected }) => sameLength(groups, real, collected),
      'a share and a count for each group',
    )
    .refine(({ real }) => real.reduce((sum, share) => sum + share, 0) === 100, 'shares that add up to 100'),
  ({ of, groups, real, collected }, language) =>
    drawDriftLevels(
      { name: of, levels: groups, reference: real, current: collected, kind: 'steps' },
      WORDS[language],
      LESSON_NUMBERS[language],
    ),
);
