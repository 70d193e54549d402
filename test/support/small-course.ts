import { drawConfusionMatrix } from '../../src/charts/confusion-matrix.ts';
import type { Content, Lesson, Term, TopicEntry } from '../../src/content/content.ts';
import { rmseOfRows } from '../../src/content/templates/rmse-of-rows.ts';
import type {
  CategorySet,
  ChartTemplate,
  Fact,
  Language,
  Localized,
  Question,
  QuestionType,
  Topic,
} from '../../src/study/types.ts';

const both = (es: string, en: string): Localized => ({ es, en });

/** The topic of which all questions are of this type. There are three single ones, two to classify, one of each other. */
export const TOPIC_OF = {
  single: 'evaluation',
  multiple: 'problem',
  true_false: 'collection',
  cloze: 'preparation',
  numeric: 'modeling',
  chart: 'selection',
  ordering: 'deployment',
  matching: 'serving',
  classify: 'monitoring',
} as const satisfies Record<QuestionType, Topic>;

/** Nobody asks about this one. */
export const TOPIC_WITHOUT_QUESTIONS: Topic = 'mlops';

const base = (type: QuestionType, id: string, fact: string) => ({
  id,
  topic: TOPIC_OF[type],
  facts: [fact],
  difficulty: 1 as const,
  source: 'notes' as const,
  reserved: false,
  explanation: both(`Así es en ${id}.`, `So it is in ${id}.`),
});

const single = (id: string, fact: string, stem: Localized): Question => ({
  ...base('single', id, fact),
  type: 'single',
  section: 'recall',
  stem,
  options: [
    { id: 'recall', text: both('El recall', 'Recall') },
    {
      id: 'precision',
      text: both('La precisión', 'Precision'),
      misconception: both('La precisión parte de las alarmas.', 'Precision starts from the alarms.'),
    },
    {
      id: 'accuracy',
      text: both('La exactitud', 'Accuracy'),
      misconception: both('La exactitud cuenta todos los casos.', 'Accuracy counts every case.'),
    },
  ],
  key: 'recall',
});

const whichOfTwo: ChartTemplate = {
  name: 'which-of-two',
  formula: 'fp > fn',
  draw(chance) {
    const falseAlarms = 10 + Math.floor(chance() * 20);
    return {
      slots: { alarms: 18 + falseAlarms, missed: 2 },
      key: 'false-alarms',
      svg: (language, style) =>
        drawConfusionMatrix(
          {
            labels: language === 'es' ? ['fraude', 'legítima'] : ['fraud', 'legitimate'],
            counts: [
              [18, 2],
              [falseAlarms, 358],
            ],
          },
          {
            title: language === 'es' ? 'Matriz de confusión' : 'Confusion matrix',
            actualAxis: language === 'es' ? 'Real' : 'Actual',
            predictedAxis: language === 'es' ? 'Lo que dijo el modelo' : 'What the model said',
            shares: '%',
            cells: [
              ['VP', 'FN'],
              ['FP', 'VN'],
            ],
          },
          style,
        ),
    };
  },
};

const phases: CategorySet = {
  id: 'phases',
  name: both('La fase', 'The phase'),
  categories: [
    ['problem', 'Identificación del problema', 'Identifying the problem'],
    ['collection', 'Recolección de datos', 'Data collection'],
    ['preparation', 'Preparación de datos', 'Data preparation'],
    ['modeling', 'Ingeniería de modelos', 'Model engineering'],
    ['evaluation', 'Evaluación del modelo', 'Model evaluation'],
    ['deployment', 'Despliegue', 'Deployment'],
  ].map(([id = '', es = '', en = '']) => ({ id, name: both(es, en) })),
};
const drifts: CategorySet = {
  id: 'drift',
  name: both('La deriva', 'The drift'),
  categories: [
    { id: 'data-drift', name: both('Deriva de datos', 'Data drift') },
    { id: 'concept-drift', name: both('Deriva de concepto', 'Concept drift') },
    { id: 'no-drift', name: both('Ninguna deriva', 'No drift') },
  ],
};

const QUESTIONS: readonly Question[] = [
  single(
    'which-metric',
    'A1',
    both('¿Qué parte de los casos reales se halló?', 'Which share of the real cases was found?'),
  ),
  single(
    'which-share',
    'A2',
    both('¿Qué mide lo hallado entre lo real?', 'What measures the found among the real?'),
  ),
  single('which-name', 'A3', both('¿Cómo se llama VP ÷ (VP + FN)?', 'What is TP ÷ (TP + FN) called?')),
  {
    ...base('multiple', 'good-problems', 'B1'),
    type: 'multiple',
    stem: both('Elige todas las que un modelo puede aprender.', 'Choose all that a model can learn.'),
    options: [
      {
        id: 'fraud',
        text: both('Marcar compras dudosas', 'Flagging doubtful purchases'),
        missed: both(
          'El fraude deja ejemplos de los que se aprende.',
          'Fraud leaves examples to learn from.',
        ),
      },
      {
        id: 'bikes',
        text: both('Prever cuántas bicicletas saldrán', 'Forecasting how many bikes will leave'),
      },
      { id: 'leaves', text: both('Reconocer hojas de café enfermas', 'Recognising diseased coffee leaves') },
      {
        id: 'tax',
        text: both('Calcular un impuesto con su fórmula', 'Computing a tax by its formula'),
        misconception: both(
          'Con una fórmula conocida basta la fórmula.',
          'Where a formula is known, it is enough.',
        ),
      },
    ],
    keys: ['fraud', 'bikes', 'leaves'],
  },
  {
    ...base('true_false', 'more-is-better', 'C1'),
    type: 'true_false',
    stem: both(
      'Más datos del mismo barrio corrigen un sesgo.',
      'More data from one neighbourhood mend a bias.',
    ),
    key: false,
    misconception: both('Más de lo mismo repite el sesgo.', 'More of the same repeats the bias.'),
  },
  {
    ...base('cloze', 'leakage', 'D1'),
    type: 'cloze',
    stem: both('Escalar con datos de prueba es una ____ de datos.', 'Scaling with test data is data ____.'),
    answers: { es: ['fuga', 'filtración'], en: ['leakage', 'leak'] },
    traps: [
      {
        answers: { es: ['imputación'], en: ['imputation'] },
        misconception: both('Imputar es rellenar lo que falta.', 'Imputing is filling in what is missing.'),
      },
    ],
  },
  {
    ...base('numeric', 'rmse-by-hand', 'F1'),
    type: 'numeric',
    stem: both(
      'Reales: {actual}. Predichos: {predicted}. ¿Cuál es el RMSE?',
      'Actual: {actual}. Predicted: {predicted}. What is the RMSE?',
    ),
    explanation: both(
      'La raíz de la media de {squares} es {answer}.',
      'The root of the mean of {squares} is {answer}.',
    ),
    template: rmseOfRows,
    unit: both('bicicletas', 'bikes'),
    traps: {
      'no-root': both('Falta sacar la raíz.', 'The square root is missing.'),
      'no-mean': both('Falta dividir entre {n}.', 'Dividing by {n} is missing.'),
      'absolute-errors': both('Eso es el MAE.', 'That is the MAE.'),
      'signed-errors': both('Los errores se cancelan.', 'The errors cancel out.'),
    },
  },
  {
    ...base('chart', 'which-error', 'G1'),
    type: 'chart',
    stem: both('¿Qué error comete más este modelo?', 'Which error does this model make more often?'),
    template: whichOfTwo,
    alt: both(
      'Matriz con {alarms} alarmas y {missed} fraudes sin marcar.',
      'Matrix of {alarms} alarms and {missed} missed frauds.',
    ),
    options: [
      {
        id: 'false-alarms',
        text: both('Falsas alarmas', 'False alarms'),
        misconception: both('Mira la otra diagonal.', 'Look at the other diagonal.'),
      },
      {
        id: 'missed',
        text: both('Fraudes que se le escapan', 'Missed frauds'),
        misconception: both('Son solo 2.', 'They are only 2.'),
      },
      {
        id: 'equal',
        text: both('Los dos por igual', 'Both alike'),
        misconception: both('Compara las dos celdas.', 'Compare the two cells.'),
      },
    ],
  },
  {
    ...base('ordering', 'to-production', 'H1'),
    type: 'ordering',
    stem: both('Ordena el camino a producción.', 'Put the way to production in order.'),
    items: [
      { id: 'train', text: both('Entrenar', 'Train') },
      { id: 'evaluate', text: both('Evaluar', 'Evaluate') },
      { id: 'deploy', text: both('Desplegar', 'Deploy') },
      { id: 'monitor', text: both('Monitorear', 'Monitor') },
    ],
  },
  {
    ...base('matching', 'places', 'J1'),
    type: 'matching',
    stem: both('Empareja cada lugar con su caso.', 'Match each place with its case.'),
    pairs: [
      {
        id: 'cloud',
        left: both('En la nube', 'In the cloud'),
        right: both('Un modelo grande que puede tardar', 'A large model that may take its time'),
      },
      {
        id: 'edge',
        left: both('On the edge', 'On the edge'),
        right: both('Una cámara de bus sin señal', 'A bus camera without signal'),
      },
      {
        id: 'local',
        left: both('Local', 'Local'),
        right: both('Probar en tu computador', 'Trying it on your computer'),
      },
    ],
    extra: [{ id: 'paper', text: both('Una fórmula en papel', 'A formula on paper') }],
  },
  {
    ...base('classify', 'which-drift', 'K1'),
    type: 'classify',
    stem: both(
      'Llegan bicicletas de otra ciudad. ¿Qué deriva es?',
      'Bikes of another city arrive. Which drift is it?',
    ),
    set: drifts,
    key: 'data-drift',
    misconceptions: {
      'concept-drift': both('La relación sigue igual.', 'The relation is as it was.'),
      'no-drift': both('Las entradas cambiaron.', 'The inputs changed.'),
    },
  },
  {
    ...base('classify', 'which-phase', 'K2'),
    type: 'classify',
    stem: both('Se rellenan edades que faltan. ¿En qué fase?', 'Missing ages are filled in. In which phase?'),
    set: phases,
    key: 'preparation',
    misconceptions: { collection: both('Los datos ya están recogidos.', 'The data are collected already.') },
  },
];

const TERMS: readonly Term[] = [
  {
    id: 'recall',
    topic: 'evaluation',
    term: both('recall', 'recall'),
    also: { es: ['exhaustividad', 'sensibilidad'], en: ['sensitivity'] },
    definition: both(
      'La parte de los casos reales que se halló.',
      'The share of the real cases that was found.',
    ),
    section: 'recall',
    related: ['precision', 'leakage'],
  },
  {
    id: 'precision',
    topic: 'evaluation',
    term: both('precisión', 'precision'),
    also: { es: [], en: [] },
    definition: both('La parte de las alarmas que era cierta.', 'The share of the alarms that were true.'),
    related: ['recall'],
  },
  {
    id: 'leakage',
    topic: 'preparation',
    term: both('fuga de datos', 'data leakage'),
    also: { es: ['filtración'], en: ['leak'] },
    definition: both('Datos de prueba que se cuelan al entrenar.', 'Test data that slip into training.'),
    related: ['precision'],
  },
];

const TOPICS: readonly TopicEntry[] = [
  { id: 'problem', name: both('Identificación del problema', 'Identifying the problem') },
  { id: 'collection', name: both('Recolección de datos', 'Data collection') },
  { id: 'preparation', name: both('Preparación de datos', 'Data preparation') },
  { id: 'modeling', name: both('Ingeniería de modelos', 'Model engineering') },
  { id: 'evaluation', name: both('Evaluación del modelo', 'Model evaluation') },
  { id: 'selection', name: both('Selección del mejor modelo', 'Selecting the best model') },
  { id: 'deployment', name: both('Despliegue', 'Deployment') },
  { id: 'serving', name: both('Formas de despliegue', 'Ways to serve a model') },
  { id: 'monitoring', name: both('Monitoreo', 'Monitoring') },
  { id: 'mlops', name: both('MLOps', 'MLOps') },
];

const square =
  '<svg xmlns="http://www.w3.org/2000/svg" width="90" height="90"><rect width="90" height="90"/></svg>';

const LESSONS: readonly Record<Language, Lesson>[] = [
  lesson('evaluation', 'Evaluar el modelo', 'Evaluating the model'),
  lesson('problem', 'Empezar por el problema', 'Starting from the problem'),
];

/** Three pages, the second with a picture. */
function lesson(topic: Topic, es: string, en: string): Record<Language, Lesson> {
  const inLanguage = (title: string, words: readonly [string, string, string, string]): Lesson => ({
    topic,
    title,
    minutes: 3,
    pages: [
      { id: 'goal', title: words[0], blocks: [{ kind: 'text', markdown: words[3] }] },
      {
        id: 'recall',
        title: words[1],
        blocks: [
          { kind: 'text', markdown: words[3] },
          { kind: 'image', id: 'square', alt: words[1], svg: square },
        ],
      },
      { id: 'try', title: words[2], blocks: [{ kind: 'try', command: 'rmse', label: words[2] }] },
    ],
  });
  return {
    es: inLanguage(es, ['Tu objetivo', 'El recall', 'Para probar', 'De 400 compras, 20 fueron fraude.']),
    en: inLanguage(en, ['Your goal', 'Recall', 'To try out', 'Of 400 purchases 20 were fraud.']),
  };
}

/**
 * A course for tests, small and always the same: of each type one question or a few, in a topic of their own, so that a
 * test decides what is asked; two lessons; three terms.
 */
export function smallCourse(): Content {
  const facts = QUESTIONS.map(
    ({ facts: [id = ''], topic, stem }): Fact => ({ id, topic, source: 'notes', name: stem }),
  );
  return {
    topics: TOPICS,
    facts: new Map(facts.map((fact) => [fact.id, fact])),
    questions: new Map(QUESTIONS.map((question) => [question.id, question])),
    questionsOfFact: (fact) => QUESTIONS.filter((question) => question.facts.includes(fact)),
    factsOf: (topic) => facts.filter((fact) => fact.topic === topic),
    lesson: (topic, language) => LESSONS.find((one) => one.es.topic === topic)?.[language],
    terms: new Map(TERMS.map((term) => [term.id, term])),
  };
}
