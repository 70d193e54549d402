import { z } from 'zod';
import { drawConfusionMatrix } from '../../charts/confusion-matrix.ts';
import type { ConfusionMatrixWords } from '../../charts/confusion-matrix-words.ts';
import type { Language } from '../../study/types.ts';
import { LESSON_NUMBERS, label, lessonPicture } from './lesson-picture.ts';

const count = z.coerce.number().int().min(0).max(99_999);

const WORDS: Record<Language, ConfusionMatrixWords> = {
  es: {
    title: 'Matriz de confusión',
    actualAxis: 'Real',
    predictedAxis: 'Lo que dijo el modelo',
    shares: 'El porcentaje es sobre el total de la fila.',
    cells: [
      ['verdadero positivo', 'falso negativo'],
      ['falso positivo', 'verdadero negativo'],
    ],
  },
  en: {
    title: 'Confusion matrix',
    actualAxis: 'Actual',
    predictedAxis: 'What the model said',
    shares: 'Each percentage is of the total of its row.',
    cells: [
      ['true positive', 'false negative'],
      ['false positive', 'true negative'],
    ],
  },
};

/** `picture:confusion-matrix?positive=fraude&negative=legítima&tp=18&fn=2&fp=22&tn=358` */
export const confusionMatrixPicture = lessonPicture(
  z.strictObject({ positive: label, negative: label, tp: count, fn: count, fp: count, tn: count }),
  ({ positive, negative, tp, fn, fp, tn }, language) => {
    const counts = [
      [tp, fn],
      [fp, tn],
    ];
    return drawConfusionMatrix(
      { labels: [positive, negative], counts },
      WORDS[language],
      LESSON_NUMBERS[language],
    );
  },
);
