import { normaliseName } from '../table/normalise-name.ts';
import { type ColumnRole, columnRole } from './column-roles.ts';

/** What people call the columns of an evaluation, in both languages; compared without case, accents and marks. */
const WORDS: Record<ColumnRole, readonly string[]> = {
  actual: [
    ...[
      'y',
      'y_true',
      'y_test',
      'y_real',
      'y_actual',
      'true',
      'truth',
      'ground_truth',
      'true_value',
      'target',
    ],
    ...[
      'actual',
      'actuals',
      'actual_value',
      'actual_values',
      'observed',
      'observation',
      'observed_value',
      'obs',
    ],
    ...[
      'real',
      'reales',
      'valor_real',
      'valores_reales',
      'real_value',
      'real_values',
      'verdadero',
      'verdadera',
    ],
    ...['observado', 'observada', 'observados', 'valor_observado', 'objetivo', 'medido', 'measured'],
    ...['true_label', 'true_class', 'actual_label', 'actual_class', 'real_label', 'real_class'],
    ...['etiqueta_real', 'clase_real', 'etiqueta_verdadera', 'clase_verdadera'],
  ],
  predicted: [
    ...['y_pred', 'y_hat', 'ŷ', 'y_predicted', 'y_predicho', 'pred', 'preds', 'predicted', 'predicted_value'],
    ...[
      'prediction',
      'predictions',
      'predicted_values',
      'estimate',
      'estimated',
      'estimated_value',
      'forecast',
    ],
    ...[
      'predicho',
      'predicha',
      'predichos',
      'valor_predicho',
      'valores_predichos',
      'prediccion',
      'predicciones',
    ],
    ...[
      'estimado',
      'estimada',
      'estimados',
      'valor_estimado',
      'estimacion',
      'pronostico',
      'fitted',
      'ajustado',
    ],
    ...['predicted_label', 'predicted_class', 'pred_label', 'pred_class'],
    ...['etiqueta_predicha', 'clase_predicha'],
  ],
  score: [
    ...['score', 'scores', 'y_score', 'y_prob', 'y_proba', 'prob', 'proba', 'probability', 'probabilities'],
    ...['probabilidad', 'probabilidades', 'puntaje', 'puntuacion', 'confidence', 'confianza'],
  ],
  models: [],
  time: [
    ...['time', 'timestamp', 'date', 'datetime', 'day', 'week', 'month', 'year', 'hour'],
    ...[
      'fecha',
      'fecha_hora',
      'tiempo',
      'dia',
      'semana',
      'mes',
      'ano',
      'anio',
      'hora',
      'periodo',
      'instante',
    ],
  ],
  value: ['value', 'values', 'valor', 'valores', 'metric', 'metrica', 'error', 'loss', 'perdida'],
  group: ['group', 'grupo', 'period', 'dataset', 'sample', 'muestra', 'lote', 'batch', 'cohort', 'cohorte'],
  split: ['split', 'subset', 'set', 'partition', 'conjunto', 'particion', 'subconjunto'],
};

const KNOWN = new Map(
  columnRole.options.flatMap((role) => WORDS[role].map((word) => [normaliseName(word), role] as const)),
);

/** A unit behind a name: `real (°C)`, `predicho [kWh]`. */
const UNIT = /\s*(\([^()]*\)|\[[^[\]]*\])\s*$/;

/** The role that a column's name gives it, with or without a unit behind it, or null. */
export function roleOfName(name: string): ColumnRole | null {
  return KNOWN.get(normaliseName(name)) ?? KNOWN.get(normaliseName(name.replace(UNIT, ''))) ?? null;
}

/** The words of a column's name; a mark that stands beside its letter, as some systems write accents, does not part one. */
export function wordsOfName(name: string): string[] {
  return name.split(/[^\p{L}\p{N}\p{M}]+/u);
}

/** What says a role also as a part of a longer name: `Temperatura real (°C)`, `ventas_predichas`, `pred_price`. */
const PARTS: { first: ReadonlyMap<string, ColumnRole>; last: ReadonlyMap<string, ColumnRole> } = {
  first: rolesOf({
    actual: ['true', 'actual', 'observed', 'real'],
    predicted: ['pred', 'predicted', 'prediction', 'prediccion', 'forecast', 'pronostico', 'estimated'],
  }),
  // Not `actual`, which in Spanish is what something is today: `precio actual`.
  last: rolesOf({
    actual: [
      ...['true', 'observed', 'real', 'reales', 'verdadero', 'verdadera'],
      ...['observado', 'observada', 'observados', 'observadas', 'medido', 'medida'],
    ],
    predicted: [
      ...['pred', 'predicted', 'prediction', 'forecast', 'estimated', 'predicho', 'predicha', 'predichos'],
      ...[
        'predichas',
        'estimado',
        'estimada',
        'estimados',
        'estimadas',
        'pronosticado',
        'pronosticada',
        'pronosticados',
        'pronosticadas',
      ],
    ],
  }),
};

function rolesOf(words: Partial<Record<ColumnRole, readonly string[]>>): ReadonlyMap<string, ColumnRole> {
  return new Map(
    columnRole.options.flatMap((role) => (words[role] ?? []).map((word) => [word, role] as const)),
  );
}

/** Beside a role they say that a column holds something else: `pred_proba` is a score, `prediction_error` a difference. */
const SOMETHING_ELSE = new Set([
  ...['prob', 'proba', 'probs', 'probability', 'probabilities', 'probabilidad', 'probabilidades'],
  ...['score', 'scores', 'confidence', 'confianza'],
  ...['error', 'errors', 'errores', 'loss', 'perdida', 'residual', 'residuals', 'residuo', 'residuos'],
]);

/**
 * The role that the last or the first word of a longer name gives it, or null where they say none or two, or where another
 * word says that it holds something else.
 */
export function roleOfPart(name: string): ColumnRole | null {
  const parts = wordsOfName(name.replace(UNIT, ''))
    .map(normaliseName)
    .filter((part) => part !== '');
  if (parts.length < 2 || parts.some((part) => SOMETHING_ELSE.has(part))) return null;
  const said = [PARTS.first.get(parts[0] ?? ''), PARTS.last.get(parts.at(-1) ?? '')];
  const roles = new Set(said.filter((role) => role !== undefined));
  const [only] = roles;
  return roles.size === 1 && only !== undefined ? only : null;
}
