import { z } from 'zod';
import { drawConfusionMatrix } from '../charts/confusion-matrix.ts';
import type { ConfusionMatrixWords } from '../charts/confusion-matrix-words.ts';
import type { Language } from '../study/types.ts';
import type { SourceBlock } from './source.ts';

export type SourcePicture = Extract<SourceBlock, { kind: 'picture' }>;

const count = z.coerce.number().int().min(0).max(99_999);
const label = z.string().min(1).max(16);

/** `picture:confusion-matrix?positive=fraude&negative=legítima&tp=18&fn=2&fp=22&tn=358` */
const binaryCounts = z.strictObject({
  positive: label,
  negative: label,
  tp: count,
  fn: count,
  fp: count,
  tn: count,
});

const STYLE = {
  es: { locale: 'es', decimal: 'comma' },
  en: { locale: 'en', decimal: 'point' },
} as const;

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

/** What is wrong with a picture's address, or nothing. */
export function pictureFaults({ chart, params }: SourcePicture): string[] {
  if (chart !== 'confusion-matrix') return [`No chart is called "${chart}"`];
  const { error } = binaryCounts.safeParse(params);
  return (error?.issues ?? []).map(({ path, message }) => [...path, message].join(': '));
}

/**
 * Draws a picture of a lesson as an SVG document.
 *
 * @throws ZodError when its address has faults, which the rule `pictures-drawable` finds first
 */
export function drawPicture({ params }: SourcePicture, language: Language): string {
  const { positive, negative, tp, fn, fp, tn } = binaryCounts.parse(params);
  const labels = [positive, negative];
  const counts = [
    [tp, fn],
    [fp, tn],
  ];
  return drawConfusionMatrix({ labels, counts }, WORDS[language], STYLE[language]);
}
