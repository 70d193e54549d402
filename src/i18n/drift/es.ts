import type { FailureOf } from '../../jobs/table-jobs.ts';
import type { DriftAssumption, DriftNote, Sample } from '../../reports/drift/drift-notes.ts';
import type { ColumnVerdict, ConceptVerdict } from '../../reports/drift/drift-report-schema.ts';
import type { EffectName } from '../../reports/drift/effect-name.ts';
import type { Period } from '../../reports/drift/period.ts';
import type { Say } from '../say.ts';
import { points, rows, tableAssumption, tableFailure } from '../tables/es.ts';
import { twoDigits } from '../tables/two-digits.ts';
import type { en } from './en.ts';

const samples: Record<Sample, string> = { reference: 'la referencia', current: 'la muestra actual' };

const kinds = { number: 'números', date: 'fechas', text: 'textos', empty: 'nada' };

const periods: Record<Period, string> = {
  instant: 'instante',
  day: 'día',
  week: 'semana',
  month: 'mes',
  year: 'año',
};

const deviations = (figure: string) =>
  `${figure} ${figure === '1' ? 'desviación estándar' : 'desviaciones estándar'}`;

const effects: Record<EffectName, (figure: string) => string> = {
  wasserstein_normalised: (figure) => `${deviations(figure)} (Wasserstein)`,
  js: (figure) => `${figure} de distancia de Jensen–Shannon`,
  cohens_h: (figure) => `${figure} de h de Cohen en los faltantes`,
};

function failure(failed: FailureOf<'drift'>, say: Say): string {
  switch (failed.code) {
    case 'one_group':
      return failed.params.value === null
        ? `La columna ${say.name(failed.params.column)} está vacía, así que no separa dos grupos. Elige otra.`
        : `Todas las filas de ${say.name(failed.params.column)} dicen ${say.name(failed.params.value)}: no hay con qué comparar. Elige una columna con dos valores o más, o dame dos archivos.`;
    case 'too_many_groups':
      return `${say.name(failed.params.column)} tiene ${say.number(failed.params.groups)} valores distintos; comparo grupos de hasta ${say.number(failed.params.limit)}. Usa una columna con menos, como el mes, o dame dos archivos.`;
    case 'no_common_columns':
      return 'Ninguna columna de un archivo se llama como una del otro. Los dos necesitan el mismo encabezado.';
    case 'nothing_to_compare':
      return `No hay nada que pueda comparar: ${say.all(failed.params.columns.slice(0, 6).map(say.name))} ${failed.params.columns.length === 1 ? 'es un identificador, una fecha o está vacía' : 'son identificadores, fechas o están vacías'}. Dame dos tablas que compartan columnas de números o de categorías.`;
    case 'no_rows_in':
      return `No hay ni una fila en ${samples[failed.params.sample]}. Elige otro grupo, o dame un archivo con filas.`;
    case 'labels_and_numbers':
      return `${say.name(failed.params.actual)} y ${say.name(failed.params.predicted)} no se pueden comparar: una tiene números y la otra textos. Elige dos del mismo tipo.`;
    default:
      return tableFailure(failed, say);
  }
}

function assumption(assumed: DriftAssumption & { sample?: Sample | null }, say: Say): string {
  const sentence = wordAssumption(assumed, say);
  return assumed.sample ? `En ${samples[assumed.sample]}: ${sentence}` : sentence;
}

function wordAssumption(assumed: DriftAssumption, say: Say): string {
  switch (assumed.code) {
    case 'renamed_column':
      return `Tomé ${say.name(assumed.params.reference)} y ${say.name(assumed.params.current)} como la misma columna.`;
    case 'grouped_by_period':
      return `Agrupé las fechas de ${say.name(assumed.params.column)} por ${periods[assumed.params.period]}.`;
    case 'scale_not_asked':
      return `${few(assumed.params.columns, say)} podrían ser escalas; comparé sus números.`;
    default:
      return tableAssumption(assumed, say);
  }
}

function note(noted: DriftNote, say: Say): string {
  const { code, params } = noted;
  switch (code) {
    case 'only_in':
      return `Solo ${samples[params.sample]} tiene ${few(params.columns, say)}: no se compara.`;
    case 'kinds_differ':
      return `${say.name(params.column)} tiene ${kinds[params.reference]} en la referencia y ${kinds[params.current]} en la muestra actual: no se compara. ¿Cambió la forma de escribirla?`;
    case 'units_differ':
      return `${say.name(params.column)} venía ${params.reference === null ? 'sin unidad' : `en ${say.name(params.reference)}`} y ahora viene ${params.current === null ? 'sin unidad' : `en ${say.name(params.current)}`}: un cambio de unidad parece deriva.`;
    case 'same_file':
      return 'Me diste dos veces el mismo archivo: así nada cambia.';
    case 'reference_is_later':
      return `Según ${say.name(params.column)}, toda la referencia es posterior a la muestra actual. ¿Las diste al revés? La referencia es lo de antes.`;
    case 'group_ignored':
      return `Con dos archivos no separo por ${say.name(params.named)}.`;
    case 'left_out':
      return {
        identifier: `Los identificadores no se comparan: ${few(params.columns, say)}.`,
        date: `Las fechas no se comparan, porque el tiempo siempre avanza: ${few(params.columns, say)}.`,
        empty: `Sin ningún valor: ${few(params.columns, say)}.`,
      }[params.type];
    case 'new_categories':
      return `${say.name(params.column)} tiene ${params.count === 1 ? 'una categoría nueva' : `${say.number(params.count)} categorías nuevas`}: ${named(params, say)}. El modelo nunca ${params.count === 1 ? 'la vio' : 'las vio'}.`;
    case 'lost_categories':
      return `En ${say.name(params.column)} ya no ${params.count === 1 ? 'aparece una categoría' : `aparecen ${say.number(params.count)} categorías`}: ${named(params, say)}.`;
    case 'spelling':
      return `En ${say.name(params.column)}, ${say.name(params.current)} parece ser ${say.name(params.reference)} escrito de otra forma. Si lo es, arregla eso primero.`;
    case 'no_values':
      return `${say.name(params.column)} no tiene ni un valor en ${samples[params.sample]}.`;
    case 'unread_cells':
      return `En ${samples[params.sample]} no pude leer ${params.count === 1 ? 'una celda' : `${say.number(params.count)} celdas`} de ${say.name(params.column)}; ${params.count === 1 ? 'cuenta' : 'cuentan'} como faltantes.`;
    case 'infinite_values':
      return `En ${samples[params.sample]}, ${say.name(params.column)} tiene ${params.count === 1 ? 'un valor infinito, que dejé' : `${say.number(params.count)} valores infinitos, que dejé`} por fuera.`;
    case 'constant_reference':
      return `${say.name(params.column)} era siempre igual en la referencia, así que no hay una variación con la que medir el cambio.`;
    case 'distance_too_large':
      return `Los valores de ${say.name(params.column)} están tan lejos que su distancia no cabe en un número de computador.`;
    case 'smallest_visible_shift':
      return `«Sin deriva» no es «sin cambio»: con ${say.number(params.n_reference)} y ${say.number(params.n_current)} valores, lo usual es ver corrimientos desde ${deviations(twoDigits(params.shift, say))}.`;
    case 'too_few_rows':
      return `${few(params.columns, say)}: muy pocas filas (${say.number(params.n_reference)} y ${say.number(params.n_current)}); ni la mayor diferencia posible se distinguiría del azar.`;
    case 'holm':
      return `Ajusté los valores p por mirar ${say.number(params.columns)} columnas (Holm): sin deriva, la probabilidad de una sola falsa alarma es a lo sumo del ${say.share(0.05)}.`;
    case 'label_shift':
      return `Los valores reales ${say.name(params.column)} también se reparten distinto (deriva de etiquetas).`;
    case 'class_rule':
      return `La regla de tus apuntes: una diferencia significativa es deriva de datos y, si es razonablemente grande, deriva de concepto. La mayor aquí es ${say.name(params.column)}${params.value === null ? '' : `: ${effects[params.effect](twoDigits(params.value, say))}`}. Pero el tamaño dice cuán fuerte es el cambio, no de qué tipo es: la deriva de concepto se ve en los errores del modelo.`;
    case 'concept_available':
      return `Para buscar deriva de concepto, nombra los valores reales y las predicciones (opciones \`real\` y \`predicho\`): parecen ser ${say.name(params.actual)} y ${say.name(params.predicted)}.`;
    case 'pending_labels':
      return `En ${samples[params.sample]}, ${rows(params.count, say)} con predicción ${params.count === 1 ? 'espera' : 'esperan'} su valor real; el error lo calculé con ${rows(params.labelled, say)}.`;
    case 'too_few_labels':
      return `En ${samples[params.sample]} solo ${rows(params.labelled, say)} ${params.labelled === 1 ? 'tiene' : 'tienen'} su valor real; desde ${say.number(params.advised)} comparo el error.`;
    case 'inputs_moved':
      return `También se movieron las entradas (${few(params.columns, say)}).`;
    case 'inputs_unseen':
      return 'La tabla no trae entradas, así que solo por las predicciones juzgué si se movieron.';
    case 'concept_may_hide':
      return 'Un error igual no descarta la deriva de concepto: unas filas pueden ser ahora más fáciles y otras más difíciles.';
    case 'compared_as_labels':
      return `Comparé valores reales y predicciones como etiquetas (${say.all(params.levels.map(say.name))}), por la proporción de errores.`;
    case 'interval_constant_losses':
      return 'Todas las filas se equivocan en lo mismo, así que no hay intervalo que dar.';
    case 'adjusted_without':
      return `El ${say.share(params.share)} de las predicciones de la referencia no tiene ahora con qué compararse; el cambio ajustado es sin ellas.`;
    default:
      return code satisfies never;
  }
}

/** A sentence names so many columns; the report lists all. */
const MOST_NAMED = 8;

function few(names: readonly string[], say: Say): string {
  const shown = names.slice(0, MOST_NAMED).map(say.name);
  return names.length > MOST_NAMED ? `${shown.join(', ')}…` : say.all(shown);
}

function named({ count, categories }: { count: number; categories: readonly string[] }, say: Say): string {
  const shown = categories.map(say.name).join(', ');
  return count > categories.length ? `${shown}…` : shown;
}

const verdicts: Record<ColumnVerdict, string> = {
  none: 'sin deriva',
  negligible: 'mínima',
  drift: 'deriva',
  insufficient: 'pocas filas',
};

const conceptVerdicts: Record<ConceptVerdict, string> = {
  none: 'El error no cambió más de lo que explica el azar.',
  negligible: 'El error sí cambió, pero menos de una décima parte: no importa.',
  degraded:
    '**El error creció y las entradas siguen como antes**: eso apunta a **deriva de concepto** (cambió la relación entre las entradas y la respuesta).',
  improved: 'El error bajó.',
  ambiguous:
    '**El error creció, pero también se movieron las entradas**: esta tabla sola no alcanza para saber si es deriva de datos o de concepto.',
  not_assessable: 'Todavía no hay suficientes valores reales para juzgar el error.',
};

export const es: typeof en = {
  command: {
    name: 'deriva',
    description: '¿Cambiaron tus datos? Compara una referencia con datos nuevos, columna por columna',
    options: {
      reference: { name: 'referencia', description: 'Los datos como eran antes, o un solo archivo con todo' },
      current: { name: 'nuevo', description: 'Los datos como son ahora' },
      group: {
        name: 'grupo',
        description: 'Con un solo archivo: la columna que dice antes o ahora, como el mes',
      },
      actual: { name: 'real', description: 'La columna de los valores reales, para mirar también el error' },
      predicted: {
        name: 'predicho',
        description: 'La columna de las predicciones, para mirar también el error',
      },
    },
  },
  failure,
  assumption,
  note,
  heading: {
    drift: (drifted, total) =>
      total === '1' ? 'Deriva en la única columna' : `Deriva en ${drifted} de ${total} columnas`,
    negligible: 'Sin deriva que importe',
    none: 'Sin deriva',
    insufficient: 'Muy pocas filas para saber',
  },
  sentence: {
    drift: (columns, count) =>
      `${columns} ${count === 1 ? 'cambió' : 'cambiaron'} más de lo que explica el azar, y lo bastante para importar: es deriva de datos. Revisa primero cómo se ${count === 1 ? 'registró' : 'registraron'}; si los datos están bien, tu modelo ve ahora algo que no aprendió.`,
    negligible: 'Hay diferencias reales, pero tan pequeñas que no importan. Por ahora no hay nada que hacer.',
    none: 'Las dos muestras se diferencian tanto como dos muestras de una misma fuente. Por ahora no hay nada que hacer.',
    insufficient:
      'Ni la mayor diferencia posible se distinguiría del azar. Reúne más filas y compara otra vez.',
  },
  andMore: (count) => `y ${count} más`,
  samples: (reference, n, current, m) =>
    `Referencia: ${reference} (n = ${n}) · actual: ${current} (n = ${m})`,
  line: {
    verdicts,
    effects: { wasserstein_normalised: 'corrimiento', js: 'diferencia', cohens_h: 'faltantes' },
    wasConstant: 'era siempre igual',
    figures: (effect, value, threshold, p) =>
      `${effect} ${value} (cuenta desde ${threshold}) · p\u00a0ajustado\u00a0${p}`,
    missing: (before, now) => `faltan ${before} → ${now}`,
    more: (count) => `…y ${count} ${count === '1' ? 'columna' : 'columnas'} más, en el informe adjunto.`,
  },
  concept: {
    heading: '**Error del modelo**',
    metrics: { rmse: 'RMSE', error_rate: 'Tasa de error' },
    change: (metric, before, now) => `${metric} ${before} → ${now}`,
    interval: (delta, level, low, high, p) =>
      `cambio ${delta} (intervalo del ${level}: ${low} a ${high}; p\u00a0${p})`,
    points,
    adjusted: (delta) => `Con las predicciones repartidas como antes, el cambio sería ${delta}.`,
    verdicts: conceptVerdicts,
  },
  overviewName: 'deriva-por-columna.png',
  overviewAlt: (columns) => `Cuánto cambió cada columna, en veces el tamaño que importa: ${columns}.`,
  columnName: (at) => `columna-${at}.png`,
  columnAlt: (column, figures) => `Los valores de ${column} antes y ahora${figures && `: ${figures}`}.`,
  reportName: 'informe-deriva.json',
  chart: {
    overviewTitle: '¿Cuánto cambió cada columna?',
    threshold: 'umbral',
    overviewAxis: 'tamaño del cambio, en veces su umbral',
    filled: 'barra llena: significativa; vacía: puede ser azar',
    verdicts,
    more: 'y {count} más, en el informe',
    reference: 'referencia{group} (n = {n})',
    current: 'actual{group} (n = {n})',
    columnTitle: '{column}: antes y ahora',
    shares: '% de cada muestra',
    clipped: 'las barras de los extremos juntan lo que queda afuera',
    fresh: 'nueva',
    lost: 'ya no está',
    others: 'y {count} más: {reference} → {current}',
    absent: 'sin valor',
    present: 'con valor',
  },
  form: {
    title: 'Deriva entre dos muestras',
    cellsExample: 'mes\tedad\tciudad\nenero\t34\tCali\nfebrero\t41\tPasto\n…',
    group: 'Con una tabla: la columna antes / ahora',
    actual: 'Columna de valores reales (opcional)',
  },
  sampleNote:
    'Este es un ejemplo: los pedidos de una tienda en abril y en mayo. Con el botón de abajo me das tus propias tablas.',
};
