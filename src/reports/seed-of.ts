/** 32 bits of a file's own hash: the same file draws the same resamples. */
export function seedOf(sha256: string): number {
  return Number.parseInt(sha256.slice(0, 8), 16);
}
