import { expect } from 'vitest';

/** Within a relative distance of the reference; null only where the reference is null, 0 only where it is 0. */
export function expectClose(value: number | null, reference: number | null, relative = 1e-9): void {
  if (value === null || reference === null) {
    expect(value).toBe(reference);
    return;
  }
  const distance = Math.abs(value - reference) / (Math.abs(reference) || 1);
  expect(distance, `${value} beside the reference ${reference}`).toBeLessThanOrEqual(relative);
}
