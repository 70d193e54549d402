const NAMES: Readonly<Record<string, string>> = {
  mse: 'MSE',
  mae: 'MAE',
  mape: 'MAPE',
  smape: 'sMAPE',
  wape: 'WAPE',
  nrmse: 'NRMSE',
  rmsle: 'RMSLE',
  msle: 'MSLE',
  logloss: 'log loss',
  brier: 'Brier',
  f1: 'F1',
  auc: 'AUC',
  auroc: 'AUC',
  roc: 'AUC',
  r2: 'R²',
  kappa: 'κ',
  mcc: 'MCC',
};

/** How a score is written that a word in a column's name stands for, the same in every language; null for other words. */
export function scoreName(word: string | null): string | null {
  return word === null ? null : (NAMES[word] ?? null);
}
