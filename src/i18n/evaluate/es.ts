import type { FailureOf } from '../../jobs/table-jobs.ts';
import type {
  EvaluateAssumption,
  EvaluateNote,
  LabelOccurrence,
} from '../../reports/evaluate/evaluate-notes.ts';
import type { Say } from '../say.ts';
import { lines, rows, tableAssumption, tableFailure } from '../tables/es.ts';
import type { en } from './en.ts';

/** Labels named in one sentence; the others are in the report. */
const NAMED = 4;

const some = (labels: readonly string[], say: Say) => {
  const named = labels.slice(0, NAMED).map(say.name);
  return labels.length > NAMED ? `${named.join(', ')}…` : named.join(', ');
};
const labelsOf = (labels: readonly LabelOccurrence[]) => labels.map(({ label }) => label);

function failure(failed: FailureOf<'evaluate'>, say: Say): string {
  switch (failed.code) {
    case 'no_usable_rows':
      return `De ${rows(failed.params.rows, say)}, ninguna tiene una etiqueta tanto en ${say.name(failed.params.actual)} como en ${say.name(failed.params.predicted)}. Revisa que sean las columnas que querías comparar.`;
    case 'looks_like_regression':
      return `${say.name(failed.params.column)} tiene números con decimales (${say.exact(failed.params.example)}…), así que parece la predicción de una cantidad y no de una clase. Para eso está \`/rmse\`.`;
    case 'predicted_is_score':
      return `${say.name(failed.params.column)} tiene probabilidades (${say.exact(failed.params.example)}…) y no etiquetas. Agrega una columna con la etiqueta predicha (${some(failed.params.classes, say)}), por ejemplo cortando en ${say.number(0.5)}, y nombra esta en la opción \`puntaje\`.`;
    case 'too_many_labels':
      return `Cuento ${say.number(failed.params.labels)} etiquetas distintas; comparo hasta ${say.number(failed.params.limit)}. ${failed.params.numeric ? 'Si son cantidades y no clases, usa `/rmse`.' : '¿De verdad son esas las columnas de las clases?'}`;
    case 'positive_not_found':
      return `Ninguna fila dice ${say.name(failed.params.typed)}. La clase positiva puede ser ${say.list(failed.params.labels.map(say.name))}.`;
    default:
      return tableFailure(failed, say);
  }
}

function assumption(assumed: EvaluateAssumption, say: Say): string {
  if (assumed.code !== 'positive_assumed') return tableAssumption(assumed, say);
  const { label, why } = assumed.params;
  return `Tomé ${say.name(label)} como la clase positiva, ${why === 'word' ? 'por su nombre' : 'por ser la menos frecuente'}. Con la opción \`positiva\` lo cambias.`;
}

function note(noted: EvaluateNote, say: Say): string {
  const { code, params } = noted;
  switch (code) {
    case 'no_common_label':
      return `Las dos columnas no comparten ninguna etiqueta: una dice ${some(params.actual, say)} y la otra ${some(params.predicted, say)}. Así casi nada se puede calcular: escríbelas igual y sube la tabla otra vez.`;
    case 'near_duplicate_labels':
      return `${say.all(params.labels.slice(0, NAMED).map(({ label, actual, predicted }) => `${say.name(label)} (${say.number(actual + predicted)})`))} solo difieren en cómo están escritas. Las conté como clases distintas; si son una sola, escríbelas igual.`;
    case 'too_good':
      return `Acertar en las ${rows(params.n, say)} es casi demasiado bueno para ser cierto. Revisa que la respuesta no estuviera entre las entradas (fuga de datos) y que estas filas no se usaran para entrenar.`;
    case 'not_above_baseline':
      return `Responder siempre ${say.name(params.label)} saldría ${params.accuracy === params.baseline ? 'igual' : 'mejor'} (${say.share(params.baseline)}): este modelo todavía no le gana a no tener modelo.`;
    case 'near_baseline':
      return `El intervalo de la exactitud empieza en ${say.share(params.low)}, y responder siempre ${say.name(params.label)} llega a ${say.share(params.baseline)}: con estas filas no se distinguen.`;
    case 'imbalanced':
      return `El ${say.share(params.share)} de las filas es ${say.name(params.label)}. Con clases tan dispares la exactitud sola engaña: mira el recall de las otras.`;
    case 'one_actual_class':
      return `Todas las etiquetas reales son ${say.name(params.label)}: nada muestra si el modelo distingue clases, y el MCC no está definido.`;
    case 'one_predicted_class':
      return `El modelo responde siempre ${say.name(params.label)}, así que el MCC no está definido: no hay variación que comparar.`;
    case 'kappa_undefined':
      return `La κ de Cohen no está definida: con solo ${say.name(params.label)} en ambas columnas, el azar coincide siempre.`;
    case 'never_predicted':
      return `Nunca predijo ${some(labelsOf(params.labels), say)}. ${params.labels.length === 1 ? 'Su precisión no está definida' : 'Sus precisiones no están definidas'}, ni tampoco los promedios de la precisión (scikit-learn pone ahí un 0).`;
    case 'only_predicted':
      return `Predijo ${some(labelsOf(params.labels), say)}, que no está entre las etiquetas reales. ${params.labels.length === 1 ? 'Su recall no está definido' : 'Sus recalls no están definidos'}, ni tampoco el recall macro.`;
    case 'few_rows':
      return `Con ${rows(params.n, say)} estas cifras son apenas una pista; desde ${say.number(params.advised)} ya son confiables.`;
    case 'possible_scores':
      return `${say.list(params.names.map(say.name))} ${params.names.length === 1 ? 'podría ser el puntaje. Nómbralo' : 'podrían ser el puntaje. Nombra uno'} en la opción \`puntaje\` y agrego la curva ROC, el AUC y lo demás.`;
    case 'score_many_classes':
      return `Con ${say.number(params.classes)} clases no uso el puntaje ${say.name(params.column)}: ROC, AUC, Brier y la pérdida logarítmica son para dos.`;
    case 'score_one_class':
      return `Donde hay puntaje (${say.name(params.column)}) no hay dos clases, así que ni el AUC ni la precisión media están definidos.`;
    case 'rows_without_score':
      return `${rows(params.count, say)} sin un número en ${say.name(params.column)} (${lines(params.lines.slice(0, 6), params.count)}): cuentan para las etiquetas, no para el puntaje.`;
    case 'score_constant':
      return `${say.name(params.column)} es ${say.exact(params.value)} en todas las filas: no puede poner un caso antes que otro.`;
    case 'score_inverted':
      return `El AUC es ${say.number(params.auc)}, menos de ${say.number(0.5)}: a mayor puntaje, más ${say.name(params.other)}. ¿Es la probabilidad de ${say.name(params.other)}? Entonces nómbrala en la opción \`positiva\`.`;
    case 'no_auc_interval':
      return 'El AUC va sin intervalo: las filas son muy pocas, o quedan separadas sin un solo error, y no se ve cuánto variaría.';
    case 'score_not_probability':
      return `${say.name(params.column)} va de ${say.exact(params.low)} a ${say.exact(params.high)}: no es una probabilidad, así que ni Brier ni la pérdida logarítmica están definidos.${params.percent ? ' Si es un porcentaje, divídelo entre 100.' : ''}`;
    case 'sure_and_wrong':
      return params.count === 1
        ? `En la línea ${params.line} el puntaje estaba seguro (0 o 1) y falló. Su pérdida logarítmica es infinita; cuenta como 36, igual que en scikit-learn.`
        : `En ${rows(params.count, say)} el puntaje estaba seguro (0 o 1) y falló; la primera es la línea ${params.line}. Su pérdida logarítmica es infinita; cada una cuenta como 36, igual que en scikit-learn.`;
    case 'positive_not_used':
      return `Con ${say.number(params.classes)} ${params.classes === 1 ? 'clase' : 'clases'} ninguna es la positiva: no usé ${say.name(params.label)}.`;
    default:
      return code satisfies never;
  }
}

export const es: typeof en = {
  command: {
    name: 'evaluar',
    description: '¿Qué tan bien clasifica tu modelo? Sube un archivo o pega las celdas',
    options: {
      file: {
        name: 'archivo',
        description: 'Un CSV o .xlsx con una columna de etiquetas reales y una de predichas',
      },
      actual: { name: 'real', description: 'La columna de las etiquetas reales, si no la reconozco' },
      predicted: {
        name: 'predicho',
        description: 'La columna de las etiquetas predichas, si no la reconozco',
      },
      score: {
        name: 'puntaje',
        description: 'La columna con la probabilidad de la clase positiva, para ROC y AUC',
      },
      positive: { name: 'positiva', description: 'La clase que buscas, como sí, 1 o fraude' },
    },
  },
  failure,
  assumption,
  note,
  title: 'Exactitud',
  sentence: (right, n, label, baseline, share) =>
    `Tu modelo acertó en **${right} de ${n}** filas. Sin modelo, respondiendo siempre ${label} (la línea base), serían ${baseline} (${share}).`,
  found: (label, found, support, say) =>
    support === 0
      ? ''
      : support === 1
        ? `El único ${label} real ${found === 1 ? 'lo encontró' : 'no lo encontró'} (recall).`
        : `De ${say.number(support)} ${label} reales encontró **${say.number(found)}** (recall).`,
  alarms: (label, found, predicted, say) =>
    predicted === 0
      ? `Nunca respondió ${label}.`
      : predicted === 1
        ? `Respondió ${label} una vez, y ${found === 1 ? 'acertó' : 'no acertó'} (precisión).`
        : `De las ${say.number(predicted)} veces que respondió ${label}, acertó en **${say.number(found)}** (precisión).`,
  interval: (level, low, high) => `intervalo del ${level}: ${low} a ${high}`,
  noInterval: 'sin intervalo',
  noPrecision: 'no definida',
  range: (low, high, n) => `${low} a ${high}, n = ${n}`,
  metrics: {
    accuracy: 'Exactitud',
    balanced: 'Exactitud balanceada',
    mcc: 'MCC',
    kappa: 'κ de Cohen',
    precision: 'precisión',
    recall: 'recall',
    f1: 'F1',
    macroF1: 'F1 macro',
    weightedF1: 'F1 ponderado',
    auc: 'AUC',
    averagePrecision: 'Precisión media',
    brier: 'Brier',
    logLoss: 'Pérdida logarítmica',
  },
  byClass: 'Cada clase, con su intervalo del 95 %',
  weakest: (shown, all) => `Las ${shown} clases con menor F1, de ${all}`,
  scored: (column, positive, n, positives) =>
    `**Con el puntaje** ${column} de ${positive} (n = ${n}, ${positives} son ${positive})`,
  byChance: (share) => `al azar ${share}`,
  columns: (actual, predicted) => `Real: ${actual} · predicho: ${predicted}`,
  positiveIs: (label) => `clase positiva: ${label}`,
  matrixAlt: (n, accuracy) => `Matriz de confusión, n = ${n}, exactitud ${accuracy}.`,
  rowAlt: (label, cells) => `Real ${label}: ${cells.join(', ')}.`,
  cellAlt: (count, label) => `${count} ${count === '1' ? 'predicha' : 'predichas'} ${label}`,
  mistakeAlt: (count, actual, predicted) =>
    count === '1'
      ? `1 real ${actual} se predijo ${predicted}.`
      : `${count} reales ${actual} se predijeron ${predicted}.`,
  rocAlt: (positive, n, positives, auc, chance) =>
    `Curva ROC del puntaje de ${positive}, n = ${n} (${positives} ${positive}): AUC ${auc}; al azar sería ${chance}.`,
  precisionRecallAlt: (positive, n, area, chance) =>
    `Curva de precisión y recall del puntaje de ${positive}, n = ${n}: precisión media ${area}; al azar sería ${chance}.`,
  chartNames: {
    confusion: 'matriz-de-confusion.png',
    roc: 'curva-roc.png',
    precision_recall: 'precision-recall.png',
  },
  reportName: 'informe-evaluar.json',
  chart: {
    matrix: {
      title: 'Matriz de confusión',
      actualAxis: 'Real: {column}',
      predictedAxis: 'Predicho: {column}',
      shares: '% de cada fila',
      shade: 'más oscuro: mayor parte de su fila',
      leftOut: 'Los números que no caben están en el informe',
      rows: 'n = {n}',
      others: {
        label: 'otras {n}',
        caption: 'Las {n} clases que más se confunden; las otras {others}, juntas',
      },
      mistakes: { title: 'Lo que más se confunde (real → predicho):', each: '{n}: {actual} → {predicted}' },
    },
    cells: {
      truePositive: 'verdadero positivo',
      falseNegative: 'falso negativo',
      falsePositive: 'falso positivo',
      trueNegative: 'verdadero negativo',
    },
    roc: {
      title: 'Curva ROC',
      xAxis: 'tasa de falsos positivos',
      yAxis: 'recall: cuántos «{positive}» encuentra',
      baseline: 'al azar: {baseline}',
      area: 'AUC = {area}',
      rows: 'n = {n}: {positives} «{positive}» y {negatives} que no',
      point: 'tus predicciones',
    },
    precisionRecall: {
      title: 'Precisión y recall',
      xAxis: 'recall',
      yAxis: 'precisión: cuántos «{positive}» son ciertos',
      baseline: 'al azar: {baseline}',
      area: 'precisión media = {area}',
      rows: 'n = {n}: {positives} «{positive}» y {negatives} que no',
      point: 'tus predicciones',
    },
  },
  form: {
    title: 'Evalúa tus clases',
    cellsExample: 'real\tpredicho\tpuntaje\nsí\tsí\t0,91\n…',
    actual: 'Columna de etiquetas reales (opcional)',
    predicted: 'Columna de etiquetas predichas (opcional)',
    score: 'Columna de puntajes (opcional)',
  },
  sampleNote:
    'Este es un ejemplo: clientes de un proveedor de internet en Quito, y quién se va (`sí`). Con el botón de abajo me das tu propia tabla.',
};
