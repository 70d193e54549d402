/**
 * The words of a name, without case, accents and marks: `RMSE_Bosque`, `rmseBosque` and `rmse (bosque)` are `rmse` and
 * `bosque`; `R²` is `r2`.
 */
export function nameWords(name: string): string[] {
  return name
    .normalize('NFKD')
    .replace(/\p{M}/gu, '')
    .replace(/(\p{Ll})(\p{Lu})/gu, '$1 $2')
    .toLowerCase()
    .split(/[^\p{L}\p{N}]+/u)
    .filter((word) => word !== '');
}
