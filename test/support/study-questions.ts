import type {
  ChartQuestion,
  ClassifyQuestion,
  ClozeQuestion,
  Localized,
  MatchingQuestion,
  MultipleQuestion,
  NumericQuestion,
  OrderingQuestion,
  Question,
  SingleQuestion,
  TrueFalseQuestion,
} from '../../src/study/types.ts';

/* A sound question of each type; a test changes what it is about. */

/** A single choice of three options. */
export function question(changes: Partial<SingleQuestion> = {}): SingleQuestion {
  return {
    id: 'recall-dengue',
    type: 'single',
    topic: 'evaluation',
    facts: ['E3'],
    difficulty: 1,
    source: 'notes',
    stem: { es: '¿Qué métrica es?', en: 'Which metric is it?' },
    options: [
      { id: 'recall', text: { es: 'El recall', en: 'Recall' } },
      {
        id: 'precision',
        text: { es: 'La precisión', en: 'Precision' },
        misconception: { es: 'Divide entre las alarmas.', en: 'It divides by the alarms.' },
      },
      {
        id: 'accuracy',
        text: { es: 'La exactitud', en: 'Accuracy' },
        misconception: { es: 'Cuenta todos los casos.', en: 'It counts every case.' },
      },
    ],
    key: 'recall',
    explanation: { es: 'Divide entre los casos reales.', en: 'It divides by the real cases.' },
    reserved: false,
    ...changes,
  };
}

const { options: _, key: __, type: ___, ...base } = question();

export const both = (text: string): Localized => ({ es: text, en: text });

export function multiple(changes: Partial<MultipleQuestion> = {}): MultipleQuestion {
  return {
    ...base,
    id: 'metrics-of-alarms',
    type: 'multiple',
    stem: { es: 'Elige todas las que miran las alarmas.', en: 'Choose all that look at the alarms.' },
    options: [
      { id: 'precision', text: both('Precision'), missed: both('It divides by the alarms.') },
      { id: 'f1', text: both('F1') },
      { id: 'accuracy', text: both('Accuracy'), misconception: both('It counts all.') },
      { id: 'rmse', text: both('RMSE'), misconception: both('It has no alarms.') },
    ],
    keys: ['precision', 'f1'],
    ...changes,
  };
}

export function trueFalse(changes: Partial<TrueFalseQuestion> = {}): TrueFalseQuestion {
  return {
    ...base,
    id: 'recall-divides',
    type: 'true_false',
    stem: { es: 'El recall divide entre las alarmas.', en: 'Recall divides by the alarms.' },
    key: false,
    misconception: both('That is precision.'),
    ...changes,
  };
}

export function cloze(changes: Partial<ClozeQuestion> = {}): ClozeQuestion {
  return {
    ...base,
    id: 'overfitting-gap',
    type: 'cloze',
    stem: { es: 'Aprender de memoria se llama ____.', en: 'Learning by heart is called ____.' },
    answers: { es: ['sobreajuste', 'sobreentrenamiento'], en: ['overfitting'] },
    traps: [
      {
        answers: { es: ['subajuste'], en: ['underfitting'] },
        misconception: both('That is learning too little.'),
      },
    ],
    ...changes,
  };
}

/** Asks for a half of an even number from 2 to 200. */
export function numeric(changes: Partial<NumericQuestion> = {}): NumericQuestion {
  return {
    ...base,
    id: 'half-of-it',
    type: 'numeric',
    stem: { es: 'La mitad de {whole}.', en: 'Half of {whole}.' },
    explanation: { es: 'Es {answer}.', en: 'It is {answer}.' },
    template: {
      name: 'half',
      formula: 'whole / 2',
      draw(chance) {
        const whole = 2 + 2 * Math.floor(chance() * 100);
        return { slots: { whole }, answer: whole / 2, tolerance: 0.05, traps: { twice: whole * 2 } };
      },
    },
    traps: { twice: both('That is twice.') },
    ...changes,
  };
}

export function chart(changes: Partial<ChartQuestion> = {}): ChartQuestion {
  const { options } = question();
  return {
    ...base,
    id: 'higher-bar',
    type: 'chart',
    alt: { es: 'Dos barras de altura {left} y {right}.', en: 'Two bars, {left} and {right} high.' },
    template: {
      name: 'two-bars',
      formula: 'argmax(left, right)',
      draw(chance) {
        const key = chance() < 0.5 ? 'recall' : 'precision';
        const slots = key === 'recall' ? { left: 2, right: 1 } : { left: 1, right: 2 };
        return { slots, key, svg: () => '<svg xmlns="http://www.w3.org/2000/svg"/>' };
      },
    },
    options: options.map((option) => ({ ...option, misconception: both('Read the bars again.') })),
    ...changes,
  };
}

const items = ['collect', 'prepare', 'train', 'evaluate', 'deploy'].map((id) => ({ id, text: both(id) }));

export function ordering(changes: Partial<OrderingQuestion> = {}): OrderingQuestion {
  return { ...base, id: 'in-order', type: 'ordering', items, ...changes };
}

export function matching(changes: Partial<MatchingQuestion> = {}): MatchingQuestion {
  return {
    ...base,
    id: 'in-pairs',
    type: 'matching',
    pairs: ['precision', 'recall', 'accuracy'].map((id) => {
      return { id, left: both(id), right: both(`what ${id} is`) };
    }),
    extra: [{ id: 'loss', text: both('what a loss is') }],
    ...changes,
  };
}

export function classify(changes: Partial<ClassifyQuestion> = {}): ClassifyQuestion {
  return {
    ...base,
    id: 'rain-in-quito',
    type: 'classify',
    set: {
      id: 'drift',
      name: both('Drift'),
      categories: ['data-drift', 'concept-drift', 'no-drift'].map((id) => ({ id, name: both(id) })),
    },
    key: 'data-drift',
    misconceptions: { 'concept-drift': both('The rule holds.'), 'no-drift': both('The data moved.') },
    ...changes,
  };
}

export const ONE_OF_EACH: readonly Question[] = [
  question(),
  multiple(),
  trueFalse(),
  cloze(),
  numeric(),
  chart(),
  ordering(),
  matching(),
  classify(),
];
