import { normaliseName } from '../table/normalise-name.ts';
import type { Role } from './rmse-notes.ts';

/** What people call the two columns of an evaluation, in both languages; compared without case, accents and marks. */
const WORDS: Record<Role, readonly string[]> = {
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
  ],
};

const KNOWN = new Map(
  Object.entries(WORDS).flatMap(([role, words]) =>
    words.map((word) => [normaliseName(word), role === 'actual' ? 'actual' : 'predicted'] as const),
  ),
);

/** The role that a column's name gives it, or null. */
export function roleOfName(name: string): Role | null {
  return KNOWN.get(normaliseName(name)) ?? null;
}
