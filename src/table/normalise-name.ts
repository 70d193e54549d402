/**
 * A column's name reduced to what people mean by it: without case, accents, spaces and punctuation, so that
 * `Valor_Real`, `valor real` and `VALOR-REAL` are one. `ŷ` becomes `yhat`, which is how it is said: without its hat it
 * would be the true value.
 */
export function normaliseName(name: string): string {
  return name
    .normalize('NFC')
    .replace(/[ŷŶ]/g, 'yhat')
    .normalize('NFD')
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]/gu, '');
}
