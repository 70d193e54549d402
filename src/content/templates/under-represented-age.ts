import type { DriftLevelsWords } from '../../charts/drift-chart-words.ts';
import { drawDriftLevels } from '../../charts/drift-levels.ts';
import type { ChartTemplate, Language } from '../../study/types.ts';
import { drawWhole } from './draw-whole.ts';
import { TWO_SAMPLE_WORDS } from './two-sample-words.ts';

/** The ids of the options, from the youngest to the oldest. */
const GROUPS = ['from-18', 'from-30', 'from-45', 'from-60'];
/** Percentages. The oldest customers are few: that alone does not make them under-represented. */
const CUSTOMERS = [28, 32, 25, 15];

const AGES: Record<Language, readonly string[]> = {
  es: ['18 a 29', '30 a 44', '45 a 59', '60 o más'],
  en: ['18 to 29', '30 to 44', '45 to 59', '60 or more'],
};

const WORDS: Record<Language, DriftLevelsWords> = {
  es: {
    ...TWO_SAMPLE_WORDS.es,
    columnTitle: 'Edad, en años',
    reference: 'todos los clientes (n = {n})',
    current: 'datos recolectados (n = {n})',
    shares: '% de cada conjunto de personas',
  },
  en: {
    ...TWO_SAMPLE_WORDS.en,
    columnTitle: 'Age, in years',
    reference: 'all customers (n = {n})',
    current: 'collected data (n = {n})',
    shares: '% of each set of people',
  },
};

/** The ages of a bank's customers beside those of the people whose data were collected: one group is far too small. */
export const underRepresentedAge: ChartTemplate = {
  name: 'under-represented-age',
  formula: 'argmax(population_share - sample_share)',
  draw(chance) {
    const short = drawWhole(chance, 0, GROUPS.length - 1);
    const lost = drawWhole(chance, 10, 12);
    // The others share what it lost: two get a third each, rounded, and one the rest.
    const third = Math.round(lost / 3);
    const gains = [third, third, lost - 2 * third];
    const collected = CUSTOMERS.map((share, at) =>
      at === short ? share - lost : share + (gains[at < short ? at : at - 1] ?? 0),
    );
    const customers = drawWhole(chance, 3000, 9000, 1000);
    const people = drawWhole(chance, 200, 600, 100);
    const gaps = CUSTOMERS.map((share, at) => share - (collected[at] ?? 0));
    return {
      slots: { population: CUSTOMERS, collected, customers, people },
      key: GROUPS[gaps.indexOf(Math.max(...gaps))] ?? '',
      svg: (language, numbers) =>
        drawDriftLevels(
          {
            name: '',
            levels: AGES[language],
            reference: CUSTOMERS.map((share) => (share * customers) / 100),
            current: collected.map((share) => (share * people) / 100),
            kind: 'steps',
          },
          WORDS[language],
          numbers,
        ),
    };
  },
};
