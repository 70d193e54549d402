import { drawConfusionMatrix } from '../../charts/confusion-matrix.ts';
import type { ConfusionMatrixWords } from '../../charts/confusion-matrix-words.ts';
import { classScores } from '../../stats/classification/class-scores.ts';
import type { ChartTemplate, Language } from '../../study/types.ts';
import { drawWhole } from './draw-whole.ts';
import { pick } from './pick.ts';

/* The cells have no names: which is which is what the axes tell. */
const WORDS: Record<Language, ConfusionMatrixWords & { labels: readonly string[] }> = {
  es: {
    title: 'Un mes de compras',
    actualAxis: 'Lo que era',
    predictedAxis: 'Lo que dijo el modelo',
    shares: 'El porcentaje es sobre el total de la fila.',
    labels: ['fraude', 'legítima'],
  },
  en: {
    title: 'A month of purchases',
    actualAxis: 'What it was',
    predictedAxis: 'What the model said',
    shares: 'Each percentage is of the total of its row.',
    labels: ['fraud', 'legitimate'],
  },
};

/** Whether precision or recall is the higher one in a confusion matrix. */
export const alarmsAgainstCases: ChartTemplate = {
  name: 'alarms-against-cases',
  formula: 'sign(tp / (tp + fp) - tp / (tp + fn))',
  draw(chance) {
    const tp = drawWhole(chance, 20, 60);
    const few = drawWhole(chance, 4, 12);
    const many = few * drawWhole(chance, 2, 4);
    const tn = drawWhole(chance, 150, 300);
    const [fn, fp] = pick<readonly [number, number]>(chance, [
      [few, many],
      [many, few],
      [many, many],
    ]);
    const counts = [
      [tp, fn],
      [fp, tn],
    ];
    const [positive] = classScores(counts);
    const gap = (positive?.precision ?? Number.NaN) - (positive?.recall ?? Number.NaN);
    return {
      slots: { tp, fn, fp, tn },
      key: gap === 0 ? 'equal' : gap > 0 ? 'precision' : 'recall',
      svg(language, numbers) {
        const { labels, ...words } = WORDS[language];
        return drawConfusionMatrix({ labels, counts }, words, numbers);
      },
    };
  },
};
