import { wilsonInterval } from '../../stats/wilson-interval.ts';
import type { ShareInterval } from './evaluate-report-schema.ts';

const LEVEL = 0.95;

/** Wilson's interval of a share of rows, or null where there is no row. */
export function shareInterval(part: number, rows: number): ShareInterval | null {
  if (rows === 0) return null;
  return { method: 'wilson', level: LEVEL, ...wilsonInterval(part, rows, LEVEL) };
}
