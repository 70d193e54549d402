import type { FailureOf } from '../../jobs/table-jobs.ts';
import type { CompareAssumption, CompareNote } from '../../reports/compare/compare-notes.ts';
import type { CompareReport } from '../../reports/compare/compare-report-schema.ts';
import type { Say } from '../say.ts';
import { chance } from '../tables/chance.ts';
import { points, rows, tableAssumption, tableFailure, undefinedFigures } from '../tables/es.ts';
import type { en } from './en.ts';

type Test = CompareReport['pairs'][number]['test'];
type Design = CompareReport['design'];

/** More folds than these are seldom made, and rows of predictions are easily taken for them. */
const MANY_FOLDS = 30;

/** More models than these are not named in a sentence. */
const MOST_NAMED = 3;

const names = (models: readonly string[], say: Say) => say.all(models.map(say.name));

function failure(failed: FailureOf<'compare'>, say: Say): string {
  switch (failed.code) {
    case 'too_few_models': {
      const { names: found, design } = failed.params;
      const wanted = { numbers: 'números', labels: 'etiquetas', folds: 'puntajes' }[design];
      const only =
        found.length === 0 ? 'No encontré ningún modelo' : `Solo encontré un modelo, ${found.map(say.name)}`;
      const next =
        design === 'folds'
          ? 'Dame una tabla con una fila por pliegue y una columna de puntajes por modelo.'
          : 'Dame una columna de predicciones por modelo, o usa `/rmse` o `/evaluar` si tienes uno solo.';
      return `${only}, y para comparar hacen falta al menos dos columnas de ${wanted}. ${next}`;
    }
    case 'too_many_models':
      return `Hay ${say.number(failed.params.models)} modelos; comparo hasta ${say.number(failed.params.limit)}. Escribe los que te importan, separados por comas, en la opción \`modelos\`.`;
    case 'no_common_rows':
      return `De ${rows(failed.params.rows, say)}, ninguna tiene valor en todas estas columnas: ${names(failed.params.columns, say)}. Los modelos se comparan en las filas que todos respondieron: deja por fuera el que tiene huecos, en la opción \`modelos\`.`;
    case 'errors_too_large':
      return `En la línea ${failed.params.line} hay un valor tan grande que su diferencia con otro no cabe en un número de computador. Revisa esa fila.`;
    case 'one_fold':
      return `${failed.params.rows === 1 ? 'Hay un solo pliegue' : 'No hay pliegues'}. Con una fila por pliegue, necesito al menos dos para ver cuánto varían los puntajes.`;
    default:
      return tableFailure(failed, say);
  }
}

function assumption(assumed: CompareAssumption, say: Say): string {
  switch (assumed.code) {
    case 'models_assumed':
      return `Comparé ${names(assumed.params.models, say)}. Si quieres otros, escríbelos en la opción \`modelos\`.`;
    case 'columns_left_out':
      return `Dejé por fuera ${names(assumed.params.columns, say)}, que no ${assumed.params.columns.length === 1 ? 'parece un modelo' : 'parecen modelos'}.`;
    case 'labels_assumed':
      return `Todos los valores son ${say.list(assumed.params.labels.map(say.name))}, así que los tomé como etiquetas y conté aciertos.`;
    case 'time_recognised':
      return `Las fechas de ${say.name(assumed.params.column)} van en un solo sentido, así que tomé las filas en orden de tiempo.`;
    case 'folds_recognised':
      return `Por su columna ${say.name(assumed.params.column)}, tomé esta tabla como una de puntajes: una fila por pliegue y una columna por modelo.`;
    case 'score_direction': {
      const { better, because, word } = assumed.params;
      const direction = `el puntaje más ${better === 'lower' ? 'bajo' : 'alto'} es el mejor`;
      switch (because) {
        case 'answer':
          return `Como dijiste, ${direction}.`;
        case 'word':
          return `Los nombres hablan de ${say.name(word ?? '')}, así que ${direction}.`;
        case 'negative':
          return `Los puntajes son negativos, como los errores con el signo cambiado, así que ${direction}.`;
        case 'rule':
          return `Tomé los puntajes como errores, al estilo del RMSE, así que ${direction}.`;
        default:
          return because satisfies never;
      }
    }
    case 'test_share': {
      const { ratio, from, folds } = assumed.params;
      return from === 'sizes'
        ? `Según las columnas de tamaños, las filas de prueba de un pliegue son el ${say.share(ratio)} de las de entrenamiento.`
        : `Tomé esto como ${say.number(folds)} pliegues de validación cruzada: en cada uno, las filas de prueba son el ${say.share(ratio)} de las de entrenamiento.${folds > MANY_FOLDS ? ' Si cada fila es una predicción y no un pliegue, di que no en la opción `pliegues`.' : ''}`;
    }
    default:
      return tableAssumption(assumed, say);
  }
}

function note(noted: CompareNote, say: Say): string {
  const { code, params } = noted;
  switch (code) {
    case 'equals_actual':
      return `${say.name(params.model)} son los mismos valores reales: es una copia, o la respuesta se le filtró al modelo. Déjalo por fuera de la comparación.`;
    case 'identical_models':
      return `${names(params.models, say)} son idénticos en todas las filas. ¿Uno es copia del otro?`;
    case 'worse_than_baseline': {
      const one = params.models.length === 1;
      const beaten = params.all
        ? 'Ningún modelo le gana'
        : `${names(params.models, say)} no le ${one ? 'gana' : 'ganan'}`;
      return `${beaten} a la línea base, que es responder siempre lo mismo. Si alguna columna no es una predicción, escribe solo los modelos en la opción \`modelos\`.`;
    }
    case 'practically_equal':
      return `${say.name(params.a)} sí es mejor que ${say.name(params.b)}, pero apenas en ${say.share(params.share)}: una diferencia real sin importancia práctica.`;
    case 'many_models':
      return `El mejor de ${say.number(params.models)} modelos es en parte el de más suerte. Mídelo otra vez con filas que no haya visto antes de confiar en su cifra.`;
    case 'ordered_rows':
      return `Las filas que se siguen en el tiempo dependen unas de otras, así que las remuestreé en bloques de ${say.number(params.block)}: hacen falta más filas para estar seguros.`;
    case 'time_not_used':
      return `Con etiquetas no uso el orden de tiempo (${say.name(params.column)}): la prueba toma las filas como independientes.`;
    case 'repeated_times':
      return `${rows(params.rows, say)} ${params.rows === 1 ? 'repite' : 'repiten'} un tiempo de ${say.name(params.column)}. Si hay varios lugares o productos mezclados, compara cada uno por aparte.`;
    case 'interval_decides':
      return `${say.name(params.a)} y ${say.name(params.b)} están en el límite: la prueba ve una diferencia (${chance(params.p_adjusted, say)}) y el intervalo no. Lo dejo en empate.`;
    case 'few_rows':
      return `Con ${rows(params.n, say)} esto es apenas una pista; desde ${say.number(params.advised)} ya es confiable.`;
    case 'too_few_rows':
      return `Con ${rows(params.n, say)}, hasta ganar en todas podría ser azar: por eso ${names(params.models, say)} ${params.models.length === 1 ? 'empata' : 'empatan'}, sin intervalo.`;
    case 'no_spread':
      return `${say.name(params.a)} y ${say.name(params.b)} se diferencian siempre en lo mismo, así que ninguna prueba puede decir qué tan seguro es.`;
    case 'never_disagree':
      return `${say.name(params.a)} y ${say.name(params.b)} aciertan exactamente en las mismas filas, así que no hay intervalo que dar.`;
    case 'model_costs_rows':
      return `Por los huecos de ${say.name(params.model)}, todos los modelos pierden ${rows(params.rows, say)}. Sin él, la comparación tendría más.`;
    case 'unread_cells':
      return params.count === 1
        ? `Una celda de ${say.name(params.column)} trae algo que no es un número: ${say.name(params.example)} en la línea ${params.line}.`
        : `${say.number(params.count)} celdas de ${say.name(params.column)} traen algo que no es un número: la primera es ${say.name(params.example)}, en la línea ${params.line}.`;
    case 'constant_actual':
      return undefinedFigures.constantActual(params.value, say);
    case 'mape_zero':
      return undefinedFigures.mapeZero(params.count, say);
    case 'wape_zero':
      return undefinedFigures.wapeZero;
    case 'figure_too_large':
      return `${params.metric === 'r2' ? 'R²' : params.metric.toUpperCase()} de ${say.name(params.model)} no cabe en un número de computador.`;
    case 'unknown_labels':
      return `${say.name(params.model)} responde ${say.list(params.labels.map(say.name))}, que no es ningún valor real; cuenta como error.`;
    case 'spelled_differently':
      return `${say.name(params.model)} escribe ${say.name(params.predicted)} donde el valor real es ${say.name(params.actual)}; ${params.count === 1 ? 'esa fila cuenta' : `${rows(params.count, say)} así cuentan`} como error. Si son lo mismo, escríbelos igual.`;
    case 'few_folds':
      return `Con ${say.number(params.folds)} pliegues solo se ve una diferencia grande; lo usual son ${say.number(params.advised)} o 10.`;
    case 'naive_would_differ':
      return `Una prueba t común diría que ${say.name(params.a)} le gana a ${say.name(params.b)} (${chance(params.naive_p, say)}). Olvida que los pliegues comparten filas de entrenamiento; corregida, ${chance(params.p, say)}: empate.`;
    default:
      return code satisfies never;
  }
}

const tests: Record<Test, string> = {
  'paired bootstrap': 'bootstrap pareado, con los mismos sorteos para todos los modelos',
  'diebold-mariano': 'Diebold–Mariano, para filas en orden de tiempo',
  mcnemar: 'McNemar exacta',
  'nadeau-bengio': 'Nadeau–Bengio, la t corregida porque los pliegues comparten filas de entrenamiento',
};

const counted = (n: number, design: Design, say: Say) =>
  design === 'folds' ? `${say.number(n)} pliegues` : rows(n, say);

export const es: typeof en = {
  command: {
    name: 'comparar',
    description: '¿Qué modelo es mejor, o empatan? Sube una tabla con una columna por modelo',
    options: {
      file: {
        name: 'archivo',
        description: 'Una tabla con los valores reales y una columna por modelo',
      },
      actual: { name: 'real', description: 'La columna de los valores reales, si no la reconozco' },
      models: {
        name: 'modelos',
        description: 'Las columnas de los modelos, separadas por comas (si no, todas las demás)',
      },
      time: { name: 'tiempo', description: 'La columna del tiempo, si las filas se siguen unas a otras' },
      folds: {
        name: 'pliegues',
        description: 'Verdadero si cada fila es un pliegue y cada columna trae los puntajes de un modelo',
      },
    },
  },
  failure,
  assumption,
  note,
  metric: { rmse: 'RMSE', accuracy: 'exactitud', score: 'puntaje' },
  heading: {
    winner: (best) => `Mejor modelo: ${best}`,
    tie: (tied, say) =>
      tied.length > MOST_NAMED
        ? `Empate entre ${say.number(tied.length)} modelos`
        : `Empate: ${say.all(tied)}`,
  },
  headingOfCopy: (best) => `Una copia, no un modelo: ${best}`,
  copied: (best) =>
    `${best} es una copia de los valores reales, no un modelo. Escribe los demás en la opción \`modelos\` y compara otra vez.`,
  winner: (best, metric, figure, better, others, say) => {
    const [article, high] = metric === 'exactitud' ? ['la', 'alta'] : ['el', 'alto'];
    const low = metric === 'exactitud' ? 'baja' : 'bajo';
    return `${best} **es el mejor**: su ${metric}, **${figure}**, es más ${better === 'lower' ? low : high} que ${article} de ${others.length > MOST_NAMED ? 'los demás' : say.all(others)}, y el azar no basta para explicarlo.`;
  },
  tie: (best, tied, n, design, say) =>
    `Con ${counted(n, design, say)} no se puede decir si ${best} es mejor que ${tied.length > MOST_NAMED ? `otros ${say.number(tied.length)}` : say.list(tied)}: la diferencia cabe dentro del azar. Entre los que empatan, quédate con el más simple.`,
  worse: (models, say) =>
    `${models.length > MOST_NAMED ? `Otros ${say.number(models.length)}` : say.all(models)} sí ${models.length === 1 ? 'es peor' : 'son peores'}, y el azar no basta para explicarlo.`,
  baseline: {
    mean: (figure) => `Línea base, responder siempre el promedio · RMSE **${figure}**`,
    mostFrequent: (label, figure) => `Línea base, responder siempre ${label} · exactitud **${figure}**`,
  },
  place: (rank, name, metric, figure) => `**${rank}.** ${name} · ${metric} **${figure}**`,
  verdict: { tie: 'empate', worse: 'peor' },
  difference: (value, low, high) => `${value} frente al primero (${low} a ${high})`,
  differenceAlone: (value) => `${value} frente al primero`,
  points,
  p: chance,
  more: (count) => `…y ${count} ${count === '1' ? 'modelo' : 'modelos'} más, en el informe adjunto.`,
  actual: (name) => `Real: ${name}.`,
  test: (test) => `Prueba: ${tests[test]}.`,
  together: 'Los intervalos y las p llevan la corrección de Holm, porque son varias comparaciones.',
  alt: {
    first: (name, metric, figure) => `Diferencias con el primer modelo, ${name} (${metric} ${figure}).`,
    other: (name, verdict, difference) => `${name}: ${verdict}, ${difference}.`,
  },
  reportName: 'informe-comparacion.json',
  chartName: 'modelos-comparados.png',
  chart: {
    title: 'Los modelos, frente al primero',
    metric: { rmse: 'RMSE', accuracy: 'exactitud', score: 'puntaje' },
    axis: '{metric}: diferencia con {best}',
    axisInPoints: '{metric}: puntos de diferencia con {best}',
    worseSide: 'peor',
    verdict: { best: 'primero', tie: 'empate', worse: 'peor' },
    noInterval: 'sin intervalo',
    rows: 'n = {n} filas',
    folds: 'n = {n} pliegues',
    intervals: 'barras: intervalos del 95 % (Holm)',
  },
  form: {
    title: 'Comparar modelos',
    cellsExample: 'real\tlineal\tbosque\n12,5\t11,9\t12,2\n…',
    actual: 'Columna de valores reales (opcional)',
    models: 'Columnas de los modelos (opcional)',
    time: 'Columna del tiempo (opcional)',
  },
  sampleNote:
    'Este es un ejemplo: tres modelos que predicen arriendos en Bogotá. Con el botón de abajo me das tu propia tabla.',
};
