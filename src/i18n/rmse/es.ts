import type { FailureOf } from '../../jobs/table-jobs.ts';
import type { RmseAssumption, RmseNote } from '../../reports/rmse/rmse-notes.ts';
import type { Say } from '../say.ts';
import { rows, tableAssumption, tableFailure, undefinedFigures } from '../tables/es.ts';
import { twoDigits } from '../tables/two-digits.ts';
import type { en } from './en.ts';

function failure(failed: FailureOf<'rmse'>, say: Say): string {
  switch (failed.code) {
    case 'no_usable_rows':
      return `De ${rows(failed.params.rows, say)}, ninguna tiene un número tanto en ${say.name(failed.params.actual)} como en ${say.name(failed.params.predicted)}. Revisa que sean las columnas que querías comparar.`;
    case 'errors_too_large':
      return `En la línea ${failed.params.line} los dos valores están tan lejos que su diferencia no cabe en un número de computador. Revisa esa fila.`;
    case 'column_wrong_content':
      return `${tableFailure(failed, say)}${failed.params.wanted === 'numbers' && failed.params.example !== null ? ' Si son clases y no cantidades, usa `/evaluar`.' : ''}`;
    default:
      return tableFailure(failed, say);
  }
}

function assumption(assumed: RmseAssumption, say: Say): string {
  if (assumed.code === 'time_recognised') {
    return `Las fechas de ${say.name(assumed.params.column)} van en un solo sentido, así que tomé las filas en orden de tiempo.`;
  }
  return tableAssumption(assumed, say);
}

const inPart = { train: 'entrenamiento', validation: 'validación', test: 'prueba' } as const;

/** Signs of money that stand before the amount. */
const BEFORE = new Set(['$', 'US$', '£', 'S/', 'R$', 'Q', '₡', '₲', 'BS']);

function note(noted: RmseNote, say: Say): string {
  const { code, params } = noted;
  switch (code) {
    case 'constant_actual':
      return undefinedFigures.constantActual(params.value, say);
    case 'mape_zero':
      return undefinedFigures.mapeZero(params.count, say);
    case 'wape_zero':
      return undefinedFigures.wapeZero;
    case 'figure_too_large':
      return `${params.metric === 'r2' ? 'R²' : params.metric.toUpperCase()} no cabe en un número de computador.`;
    case 'interval_one_row':
      return 'Con una sola fila no hay intervalo: nada dice cuánto varía el error.';
    case 'interval_constant_errors':
      return 'Todas las filas se equivocan en lo mismo, así que no hay intervalo que dar.';
    case 'interval_one_block':
      return `Con ${rows(params.n, say)} en orden de tiempo no hay intervalo: no alcanzan para formar bloques de filas seguidas.`;
    case 'ordered_rows': {
      const alike =
        params.autocorrelation === null
          ? ''
          : ` ${params.autocorrelation > 0 ? 'Cada error se parece al anterior' : 'Cada error tiende a ser opuesto al anterior'} (autocorrelación ${twoDigits(params.autocorrelation, say)}).`;
      return `Las filas que se siguen en el tiempo (${say.name(params.column)}) dependen unas de otras, así que el intervalo sale de remuestrear bloques de ${rows(params.block, say)} seguidas.${alike}`;
    }
    case 'few_rows':
      return `Con ${rows(params.n, say)} estas cifras son apenas una pista; desde ${say.number(params.advised)} ya son confiables.`;
    case 'too_good':
      return params.rmse === 0
        ? 'Un RMSE de 0 es demasiado bueno para ser cierto: ¿estaban los valores reales entre las entradas del modelo, o se copiaron en las predicciones?'
        : `R² pasa de ${say.number(0.9999)}: casi demasiado bueno para ser cierto. Revisa que la respuesta no estuviera entre las entradas (fuga de datos).`;
    case 'copied_predictions':
      return `El ${say.share(params.share)} de las predicciones es igual al valor real hasta el último decimal. ¿Se copiaron esas filas, o eran del entrenamiento?`;
    case 'identical_column':
      return `La columna ${say.name(params.other)} es idéntica a las predicciones ${say.name(params.predicted)}. ¿Una es copia de la otra?`;
    case 'shared_rows':
      return params.count === 1
        ? `Una fila de las que no son de entrenamiento (${say.share(params.share)}) está también en el entrenamiento, idéntica: así el modelo ya conocía la respuesta (fuga de datos).`
        : `${rows(params.count, say)} de las que no son de entrenamiento (${say.share(params.share)}) están también en el entrenamiento, idénticas: así el modelo ya conocía la respuesta (fuga de datos).`;
    case 'worse_on_test':
      return `En ${inPart[params.part]} el error es ${params.ratio === null ? 'mucho mayor que en entrenamiento' : `${twoDigits(params.ratio, say)} veces el de entrenamiento`}, más de lo que explica el azar: señal de sobreajuste${params.ordered ? ', o de que algo cambió con el tiempo' : ''}.`;
    case 'weights_ignored':
      return `${say.name(params.column)} parece un peso por fila. No uso pesos: todas las filas cuentan igual.`;
    case 'units_differ':
      return `Los valores reales están en ${say.name(params.actual)} y las predicciones en ${say.name(params.predicted)}. Si no son la misma unidad, el error no dice nada.`;
    case 'worse_than_baseline':
      return `Responder siempre el promedio saldría ${say.number(params.rmse) === say.number(params.baseline) ? 'igual' : 'mejor'} (RMSE ${say.number(params.baseline)}): este modelo todavía no le gana a no tener modelo.`;
    case 'unread_cells':
      return params.count === 1
        ? `Una celda de ${say.name(params.column)} trae algo que no es un número: ${say.name(params.example)} en la línea ${params.line}.`
        : `${say.number(params.count)} celdas de ${say.name(params.column)} traen algo que no es un número: la primera es ${say.name(params.example)}, en la línea ${params.line}.`;
    default:
      return code satisfies never;
  }
}

export const es: typeof en = {
  command: {
    name: 'rmse',
    description: '¿Cuánto se equivocan tus predicciones? Sube un archivo o pega las celdas',
    options: {
      file: {
        name: 'archivo',
        description: 'Un CSV o Excel con una columna de valores reales y una de predicciones',
      },
      actual: { name: 'real', description: 'La columna de los valores reales, si no la reconozco' },
      predicted: { name: 'predicho', description: 'La columna de las predicciones, si no la reconozco' },
      time: {
        name: 'tiempo',
        description: 'La columna de fechas, si las filas van en orden de tiempo',
      },
    },
  },
  failure,
  assumption,
  note,
  title: 'RMSE',
  sentence: (typical, baseline, hasUnit) =>
    `Tu modelo suele equivocarse en unos **±${typical}**${hasUnit ? '' : ' (en la unidad de los valores reales)'}.${baseline === null ? '' : ` Sin modelo, respondiendo siempre el promedio, serían ±${baseline}.`}`,
  amount: (figure, unit) => {
    if (unit === '%') return `${figure} puntos porcentuales`;
    return BEFORE.has(unit.toUpperCase()) ? `${unit}${figure}` : `${figure}\u00a0${unit}`;
  },
  interval: (level, low, high) => `intervalo del ${level}: ${low} a ${high}`,
  noInterval: 'sin intervalo',
  metrics: { rmse: 'RMSE', mae: 'MAE', r2: 'R²', bias: 'Sesgo' },
  biasMeans: { over: 'predice de más', under: 'predice de menos', none: 'sin una tendencia clara' },
  columns: (actual, predicted) => `Real: ${actual} · predicho: ${predicted}`,
  splits: {
    column: (name) => `partición: ${name}`,
    part: (part, value, n) =>
      `**${{ train: 'Entrenamiento', validation: 'Validación', test: 'Prueba' }[part]}** ${value} (n = ${n})`,
    gap: (part, gap, range) =>
      `${inPart[part]} − entrenamiento = ${gap}${range === null ? '' : ` (${range})`}. La cifra que cuenta es la de ${inPart[part]}: son filas que el modelo no vio.`,
  },
  worst: {
    title: 'Los errores más grandes',
    row: (line, actual, predicted, error) =>
      `línea ${line}: real ${actual}, predicho ${predicted} (error ${error})`,
  },
  chartAlt: (n, rmse, r2) =>
    `Dispersión de los valores predichos frente a los reales, n = ${n}, con la línea donde ambos son iguales. RMSE ${rmse}, R² ${r2}.`,
  reportName: 'informe-rmse.json',
  chartName: 'predicho-vs-real.png',
  chart: {
    title: 'Predicho frente a real',
    actualAxis: 'Real: {column}',
    predictedAxis: 'Predicho: {column}',
    identity: 'predicho = real',
    above: 'predice de más',
    below: 'predice de menos',
    errorRule: 'error = predicho − real',
    rows: 'n = {n}',
    thinned: 'se dibujan {drawn} de {n} filas',
  },
  form: {
    title: 'RMSE de tu tabla',
    cellsExample: 'real\tpredicho\n12,5\t11,9\n…',
    actual: 'Columna de valores reales (opcional)',
    predicted: 'Columna de predicciones (opcional)',
    time: 'Columna de fechas, si hay orden (opcional)',
  },
  sampleNote:
    'Este es un ejemplo: la demanda de bicicletas compartidas en Bogotá. Con el botón de abajo me das tu propia tabla.',
};
