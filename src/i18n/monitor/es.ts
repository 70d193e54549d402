import type { FailureOf } from '../../jobs/table-jobs.ts';
import type { MonitorMetric, PairMetric } from '../../reports/monitor/monitor-metric.ts';
import type { MonitorAssumption, MonitorNote } from '../../reports/monitor/monitor-notes.ts';
import type { Say } from '../say.ts';
import { points, rows, tableAssumption, tableFailure } from '../tables/es.ts';
import { twoDigits } from '../tables/two-digits.ts';
import type { en } from './en.ts';

const metrics: Record<MonitorMetric, string> = {
  mean: 'el promedio',
  rmse: 'el RMSE',
  mae: 'el MAE',
  bias: 'el sesgo',
  error_rate: 'la tasa de error',
  accuracy: 'la exactitud',
};

const choices: Record<PairMetric, string> = {
  rmse: 'RMSE',
  mae: 'MAE (error absoluto medio)',
  bias: 'Sesgo (predice de más o de menos)',
  error_rate: 'Tasa de error (etiquetas)',
  accuracy: 'Exactitud (etiquetas)',
};

const capital = (text: string) => `${text.charAt(0).toUpperCase()}${text.slice(1)}`;
/** "de el" is one word in Spanish. */
const of = (what: string) => (what.startsWith('el ') ? `del ${what.slice(3)}` : `de ${what}`);
/** Rows that were counted and written already. */
const counted = (count: string) => `${count} ${count === '1' ? 'fila' : 'filas'}`;
const times = (count: number, say: Say) => (count === 1 ? 'una vez' : `${say.number(count)} veces`);

function failure(failed: FailureOf<'monitor'>, say: Say): string {
  switch (failed.code) {
    case 'too_few_rows':
      return `${failed.params.n === 0 ? 'Ninguna fila tiene' : failed.params.n === 1 ? 'Solo 1 fila tiene' : `Solo ${rows(failed.params.n, say)} tienen`} lo que hace falta, y necesito ${say.number(failed.params.needed)} para saber qué es lo normal. Agrega más filas.`;
    case 'too_few_columns':
      return failed.params.names.length === 0
        ? 'Ninguna columna tiene números. Necesito una con los valores por vigilar, o una de valores reales y otra de predicciones.'
        : `Solo ${say.list(failed.params.names.map(say.name))} serviría, y para un error hacen falta dos columnas: los valores reales y las predicciones. Para vigilar una sola, nómbrala en la opción \`valor\`.`;
    case 'one_column':
      return 'Solo veo una columna, y no es de números. Necesito al menos dos números, uno por línea, con un nombre arriba si quieres.';
    case 'kinds_differ':
      return `${say.name(failed.params.numbers)} tiene números y ${say.name(failed.params.texts)} tiene textos, así que no se pueden comparar. Escribe las dos de la misma forma.`;
    case 'values_too_large':
      return `En la línea ${failed.params.line} hay un valor tan grande que ningún computador puede calcular con él. Revisa esa fila.`;
    case 'column_wrong_content': {
      const { role, wanted, example } = failed.params;
      const isOfPair = role === 'actual' || role === 'predicted';
      const asLabels =
        isOfPair && wanted === 'numbers' && example !== null
          ? ` Si son etiquetas, pide «${choices.error_rate}» o «${choices.accuracy}» en la opción \`metrica\`.`
          : '';
      return tableFailure(failed, say) + asLabels;
    }
    default:
      return tableFailure(failed, say);
  }
}

function assumption(assumed: MonitorAssumption, say: Say): string {
  switch (assumed.code) {
    case 'only_numeric_column':
      return `Vigilé ${say.name(assumed.params.name)}, la única columna de números.`;
    case 'only_date_column':
      return `Tomé ${say.name(assumed.params.name)} como la del tiempo: es la única de fechas.`;
    case 'metric_assumed':
      return `Medí ${metrics[assumed.params.metric]}; la opción \`metrica\` ofrece otras.`;
    case 'ones_are_errors':
      return `En ${say.name(assumed.params.column)} solo hay 0 y 1: tomé el 1 como error.`;
    case 'file_order':
      return 'No vi una columna de tiempo, así que tomé las filas en el orden del archivo.';
    case 'in_time_order':
      return `Las filas ya venían en el orden de ${say.name(assumed.params.column)}.`;
    case 'sorted_by_time':
      return `Ordené las filas por ${say.name(assumed.params.column)}: ${say.number(assumed.params.moved)} no ${assumed.params.moved === 1 ? 'estaba' : 'estaban'} en su lugar.`;
    case 'same_times':
      return `${rows(assumed.params.count, say)} ${assumed.params.count === 1 ? 'repite' : 'repiten'} el tiempo de la anterior; entre ellas dejé el orden del archivo.`;
    case 'chunk_raised':
      return `Con tramos de ${rows(assumed.params.asked, say)} saldrían demasiados puntos, así que usé ${say.number(assumed.params.used)}.`;
    default:
      return tableAssumption(assumed, say);
  }
}

function note(noted: MonitorNote, say: Say): string {
  const { code, params } = noted;
  switch (code) {
    case 'constant_values':
      return `Todos los valores son ${say.exact(params.value)}: no hay nada que pueda cambiar.`;
    case 'constant_start':
      return `Las primeras ${rows(params.rows, say)} son todas iguales, así que tomé como unidad la variación de toda la tabla.`;
    case 'constant_reference':
      return `Los ${say.number(params.chunks)} tramos de referencia dan exactamente lo mismo (${say.number(params.value)}), así que los límites no dejan margen: cualquier diferencia queda por fuera.`;
    case 'few_rows':
      return `Junta al menos ${rows(params.advised, say)} y prueba otra vez: desde ahí ya puedo decir «sin cambios».`;
    case 'few_chunks':
      return `Sin límites: necesitan ${say.number(params.needed)} tramos de ${rows(params.size, say)} y aquí hay ${say.number(params.chunks)}. Usa más filas o tramos más cortos (opción \`tramo\`).`;
    case 'short_last_chunk':
      return `El último tramo tiene solo ${say.number(params.n)} de ${rows(params.size, say)}, así que sus límites son más anchos.`;
    case 'smallest_visible':
      return `Un cambio duradero de menos de ${params.metric === 'accuracy' || params.metric === 'error_rate' ? `${points(twoDigits(100 * params.change, say))}` : twoDigits(params.change, say)} podría haber pasado sin verse: con más filas se ven cambios más pequeños.`;
    case 'small_spread':
      return `Tus valores están entre 0 y 1 y apenas varían (desviación estándar ${twoDigits(params.sd, say)}), así que ADWIN solo vería un cambio grande. Multiplícalos por ${say.number(1000)} y prueba otra vez, o mira los tramos fuera de los límites.`;
    case 'autocorrelated':
      return `Las filas vecinas se parecen entre sí (autocorrelación ${twoDigits(params.correlation, say)}), y entonces las alarmas saltan con más facilidad de la debida.`;
    case 'change_in_reference':
      return `El cambio empezó dentro de la referencia (las primeras ${rows(params.rows, say)}), así que los límites no describen una época normal. Créele al detector, no a los límites.`;
    case 'alerts_without_change':
      return `${params.alerts === 1 ? 'Un tramo queda' : `${say.number(params.alerts)} tramos quedan`} fuera de los límites, pero ADWIN no vio un cambio que dure. Pudo ser pasajero: mira qué pasó ${params.alerts === 1 ? 'en ese tramo' : 'en esos tramos'}.`;
    case 'second_opinion':
      return `${params.detector === 'ddm' ? 'DDM' : 'Page–Hinkley'} sí avisa (${times(params.count, say)}, la primera en la fila ${say.number(params.first + 1)}). Es una segunda opinión y no decide: en tablas largas avisa a menudo sin que nada cambie.`;
    case 'time_not_read':
      return params.example === null
        ? `${say.name(params.column)} se llama como un tiempo pero está vacía, así que tomé el orden del archivo.`
        : `${say.name(params.column)} se llama como un tiempo, pero no la pude leer como fechas (dice ${say.name(params.example)}), así que tomé el orden del archivo.`;
    case 'time_repeats':
      return `${say.name(params.column)} se llama como un tiempo pero vuelve a empezar una y otra vez, así que tomé el orden del archivo. Si de verdad da el orden, nómbrala en la opción \`tiempo\`.`;
    case 'several_times':
      return `Varias columnas podrían ser el tiempo (${say.list(params.columns.map(say.name))}), así que tomé el orden del archivo. Nombra una en la opción \`tiempo\`.`;
    case 'metric_ignored':
      return `De una sola columna vigilo el promedio; ${metrics[params.metric]} necesita los valores reales y las predicciones.`;
    default:
      return code satisfies never;
  }
}

export const es: typeof en = {
  command: {
    name: 'monitoreo',
    description: '¿Tu modelo sigue igual? Vigila un valor o un error en el tiempo y dice si cambió',
    options: {
      file: {
        name: 'archivo',
        description: 'Un CSV o .xlsx en orden de tiempo: una columna de valores, o reales y predichos',
      },
      value: { name: 'valor', description: 'La columna por vigilar, si es una de valores o de errores' },
      actual: { name: 'real', description: 'La columna de los valores reales, si no la reconozco' },
      predicted: { name: 'predicho', description: 'La columna de las predicciones, si no la reconozco' },
      time: { name: 'tiempo', description: 'La columna que dice cuándo, si no la reconozco' },
      metric: {
        name: 'metrica',
        description: 'Qué medir de reales y predichos (RMSE; con etiquetas, la tasa de error)',
      },
      chunk: {
        name: 'tramo',
        description: 'Filas de cada punto del gráfico (una veinteava parte de la tabla, mínimo 30)',
      },
    },
  },
  choices,
  failure,
  assumption,
  note,
  metrics,
  ofColumn: (column) => `el promedio de ${column}`,
  titles: {
    change: (what) => `Hubo un cambio en ${what}`,
    none: (what) => `Sin cambios en ${what}`,
    insufficient: 'Muy pocas filas para saberlo',
  },
  changed: (what, before, after, rose) =>
    `${capital(what)} **${rose ? 'subió' : 'bajó'} de ${before} a ${after}.**`,
  when: (began, noticed) => `Empezó hacia ${began} y se notó hacia ${noticed}.`,
  moment: (time, row, line) => `${time ?? `la fila ${row}`} (línea ${line})`,
  day: (day) => `el ${day}`,
  advice: {
    worse:
      'El modelo se equivoca más que antes. Compara las entradas de antes y de después con `/deriva`: si no cambiaron, es señal de deriva de concepto.',
    better: 'El modelo se equivoca menos que antes. Mira qué pasó ahí: ¿los casos se volvieron más fáciles?',
    neutral: 'Mira qué pasó ahí.',
  },
  steady: (what, value) =>
    `${capital(what)} **se mantuvo en unos ${value}.** ADWIN no vio ningún cambio en toda la tabla.`,
  unknown: (what, n) => `ADWIN no vio ningún cambio en ${what}, pero en ${n} filas difícilmente vería uno.`,
  limits: (low, high, chunks, size) =>
    `**Límites** ${low} a ${high}, por los primeros ${chunks} tramos de ${counted(size)}`,
  outside: (alerts, judged) => `**Fuera de los límites** ${alerts} de ${judged} tramos posteriores`,
  detected: (found, more, say) =>
    found.length === 0
      ? 'ningún cambio'
      : `${found.length === 1 && more === 0 ? 'fila' : 'filas'} ${found.join(', ')}${more > 0 ? ` y ${say.number(more)} más` : ''}`,
  decides: 'decide',
  columns: {
    value: (value) => `Valor: ${value}`,
    pair: (actual, predicted) => `Real: ${actual} · predicho: ${predicted}`,
    time: (time) => `tiempo: ${time}`,
  },
  chartAlt: (what, chunks, size, low, high) =>
    chunks === '1'
      ? `Gráfico de control ${of(what)}: un solo punto, de hasta ${counted(size)}, en ${low}.`
      : `Gráfico de control ${of(what)}: ${chunks} puntos de ${counted(size)} cada uno, de ${low} a ${high}.`,
  altLimits: (low, high, alerts) =>
    `Límites ${low} a ${high}, ${alerts === '0' ? 'ningún punto' : alerts === '1' ? 'un punto' : `${alerts} puntos`} por fuera.`,
  altChange: (row) => `Una línea marca el cambio que se notó en la fila ${row}.`,
  reportName: 'informe-monitoreo.json',
  chartName: 'grafico-de-control.png',
  chart: {
    byMetric: {
      mean: { title: 'El promedio de cada tramo', valueAxis: 'Promedio: {column}' },
      rmse: { title: 'El error de cada tramo', valueAxis: 'RMSE' },
      mae: { title: 'El error de cada tramo', valueAxis: 'MAE' },
      bias: { title: 'El sesgo de cada tramo', valueAxis: 'Promedio de predicho − real' },
      error_rate: { title: 'Los errores de cada tramo', valueAxis: 'Tasa de error' },
      accuracy: { title: 'Los aciertos de cada tramo', valueAxis: 'Exactitud' },
    },
    timeAxis: 'Tiempo: {column}',
    rowAxis: 'Fila',
    reference: 'referencia',
    change: 'cambio notado: {when}',
    limits: 'límites',
    outside: 'fuera de los límites',
    row: 'fila {row}',
    rows: 'n = {n} · filas por punto: {size}',
  },
  form: {
    title: 'Vigila tu tabla en el tiempo',
    cellsExample: 'fecha\tvalor\n2026-03-02\t11,9\n…',
    value: 'Columna por vigilar (opcional)',
    actual: 'Columna de valores reales (opcional)',
    predicted: 'Columna de predicciones (opcional)',
  },
  sampleNote:
    'Este es un ejemplo: cuánto tardan los domicilios en Medellín, y lo que dice un modelo. Con el botón de abajo me das tu propia tabla.',
};
