import { drawPredictedAgainstActual } from '../../charts/predicted-against-actual.ts';
import type { RmseChartWords } from '../../charts/rmse-chart-words.ts';
import { mean } from '../../stats/mean.ts';
import { standardDeviation } from '../../stats/standard-deviation.ts';
import type { ChartTemplate, Language } from '../../study/types.ts';
import { drawWhole } from './draw-whole.ts';

const FLATS = 60;
/** Sixty unrelated pairs come as near to a line as this about once in a million draws. */
const CLEAR = 0.6;
const KINDS = ['constant', 'follows', 'opposite', 'unrelated'] as const;

type Words = RmseChartWords & { columns: { actual: string; predicted: string } };

/** The corners stay empty: what a dot means is for the learner to say. */
const WORDS: Record<Language, Words> = {
  es: {
    title: 'Arriendos, en miles de pesos',
    actualAxis: '{column}',
    predictedAxis: '{column}',
    columns: { actual: 'Real', predicted: 'Predicho' },
    identity: 'predicho = real',
    above: '',
    below: '',
    errorRule: 'un punto por apartamento',
    rows: 'n = {n}',
    thinned: '{drawn} / {n}',
  },
  en: {
    title: 'Rents, in thousands of pesos',
    actualAxis: '{column}',
    predictedAxis: '{column}',
    columns: { actual: 'Actual', predicted: 'Predicted' },
    identity: 'predicted = actual',
    above: '',
    below: '',
    errorRule: 'one dot per flat',
    rows: 'n = {n}',
    thinned: '{drawn} / {n}',
  },
};

/** Rents that were predicted by the baseline, by a model that has learned something, or by one that has not. */
export const whatAModelFollows: ChartTemplate = {
  name: 'what-a-model-follows',
  formula: 'correlation(predicted, actual), undefined for a constant prediction',
  draw(chance) {
    const kind = KINDS[drawWhole(chance, 0, KINDS.length - 1)] ?? 'constant';
    const cheapest = drawWhole(chance, 800, 1200, 100);
    const actual = Array.from(
      { length: FLATS },
      (_, flat) => cheapest + 30 * flat + drawWhole(chance, 0, 20),
    );
    const centre = Math.round(mean(actual));
    const near = () => drawWhole(chance, -150, 150, 10);
    const predict = {
      constant: () => centre,
      follows: (rent: number) => rent + near(),
      opposite: (rent: number) => 2 * centre - rent + near(),
      unrelated: () => centre + drawWhole(chance, -800, 800, 10),
    }[kind];
    const predicted = actual.map(predict);
    return {
      slots: {
        flats: FLATS,
        actual: actual.filter(isTold),
        predicted: predicted.filter(isTold),
      },
      key: keyOf(actual, predicted),
      svg(language, numbers) {
        const { columns, ...words } = WORDS[language];
        return drawPredictedAgainstActual({ actual, predicted, columns }, words, numbers);
      },
    };
  },
};

/** Six of the flats, from the cheapest on, for those who do not see the picture. */
function isTold(_: number, flat: number): boolean {
  return flat % 10 === 5;
}

function keyOf(actual: readonly number[], predicted: readonly number[]): (typeof KINDS)[number] {
  const spread = standardDeviation(predicted);
  if (spread === 0) return 'constant';
  const [centre, middle] = [mean(actual), mean(predicted)];
  const products = actual.map((rent, flat) => (rent - centre) * ((predicted[flat] ?? 0) - middle));
  const correlation = mean(products) / (standardDeviation(actual) * spread);
  if (Math.abs(correlation) < CLEAR) return 'unrelated';
  return correlation > 0 ? 'follows' : 'opposite';
}
