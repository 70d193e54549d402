import { round } from './svg-text.ts';
import { COLOURS } from './theme.ts';

/** A verdict's own shape, so that it is known without its colour: triangle, half circle, ring, dash. 26 px across. */
export function drawVerdictMark(
  verdict: 'none' | 'negligible' | 'drift' | 'insufficient',
  x: number,
  y: number,
): string {
  const [left, right] = [round(x - 12), round(x + 12)];
  switch (verdict) {
    case 'drift':
      return `<path d="M${round(x)} ${round(y - 13)}L${round(x + 14)} ${round(y + 11)}L${round(x - 14)} ${round(y + 11)}Z" fill="${COLOURS.guide}"/>`;
    case 'negligible':
      return [
        `<path d="M${left} ${round(y)}A12 12 0 0 0 ${right} ${round(y)}Z" fill="${COLOURS.data}"/>`,
        ring(x, y, COLOURS.data),
      ].join('');
    case 'none':
      return ring(x, y, COLOURS.data);
    case 'insufficient':
      return `<path d="M${left} ${round(y)}L${right} ${round(y)}" stroke="${COLOURS.quiet}" stroke-width="4"/>`;
    default:
      return verdict satisfies never;
  }
}

function ring(x: number, y: number, colour: string): string {
  return `<circle cx="${round(x)}" cy="${round(y)}" r="12" fill="none" stroke="${colour}" stroke-width="3"/>`;
}
