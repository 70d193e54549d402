import { z } from 'zod';
import { drawErrorCurves } from '../../charts/error-curves.ts';
import type { ErrorCurvesWords } from '../../charts/error-curves-words.ts';
import type { Language } from '../../study/types.ts';
import { axisName, LESSON_NUMBERS, lessonPicture, numberList, sameLength } from './lesson-picture.ts';

type Words = Omit<ErrorCurvesWords, 'placeAxis'> & { training: string; validation: string };

const WORDS: Record<Language, Words> = {
  es: {
    title: 'Entrenamiento y validación',
    errorAxis: 'Error',
    chosen: 'la validación elige {place}',
    training: 'en entrenamiento',
    validation: 'en validación',
  },
  en: {
    title: 'Training and validation',
    errorAxis: 'Error',
    chosen: 'validation chooses {place}',
    training: 'in training',
    validation: 'in validation',
  },
};

/**
 * `picture:train-validation?of=Profundidad&values=2,4,6,8&training=33,27,21,15&validation=35,29,32,36`: the errors for each
 * value of a hyperparameter, and where that of validation is lowest.
 */
export const trainValidationPicture = lessonPicture(
  z
    .strictObject({ of: axisName, values: numberList, training: numberList, validation: numberList })
    .refine(
      ({ values, training, validation }) => sameLength(values, training, validation),
      'as many errors as values',
    ),
  ({ of, values, training, validation }, language) => {
    const { training: trained, validation: validated, ...words } = WORDS[language];
    const best = values[validation.indexOf(Math.min(...validation))] ?? null;
    const curves = [
      { name: trained, errors: training },
      { name: validated, errors: validation },
    ] as const;
    return drawErrorCurves(
      { places: values, curves, chosen: best },
      { ...words, placeAxis: of },
      LESSON_NUMBERS[language],
    );
  },
);
