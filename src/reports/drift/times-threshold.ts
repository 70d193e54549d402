/** How many times its threshold an effect is; one without a figure goes beyond every scale. */
export function timesThreshold({ value, threshold }: { value: number | null; threshold: number }): number {
  return value === null ? Number.POSITIVE_INFINITY : value / threshold;
}
