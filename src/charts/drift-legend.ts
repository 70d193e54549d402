import { formatNumber, type NumberStyle } from '../i18n/numbers.ts';
import type { DriftLegendWords } from './drift-chart-words.ts';
import { fillSlots } from './fill-slots.ts';
import { elide, round, svgText } from './svg-text.ts';
import { COLOURS, INNER, MARGIN, TEXT } from './theme.ts';

/** The values that tell two groups of one table apart; absent where the samples are two tables. */
export type GroupNames = { reference: string; current: string } | undefined;

export type SampleSizes = { n_reference: number; n_current: number; groups?: GroupNames };

const SWATCH = 34;
const LINE = 34;

/** The stripes of the current sample. Stands once in each SVG that draws it. */
export const CURRENT_STRIPES = [
  '<defs><pattern id="current" width="9" height="9" patternUnits="userSpaceOnUse" patternTransform="rotate(45)">',
  `<rect width="9" height="9" fill="${COLOURS.card}"/><rect width="4.5" height="9" fill="${COLOURS.guide}"/>`,
  '</pattern></defs>',
].join('');

export const REFERENCE_FILL = `fill="${COLOURS.data}"`;
export const CURRENT_FILL = `fill="url(#current)" stroke="${COLOURS.guide}" stroke-width="2"`;

/**
 * Who is who in every picture of two samples: the reference is plain blue, the current one striped vermilion. Two lines, each
 * with the number of values. Takes 68 px below `top`.
 */
export function drawLegend(
  top: number,
  { n_reference, n_current, groups }: SampleSizes,
  words: DriftLegendWords,
  style: NumberStyle,
): string {
  const line = (at: number, phrase: string, n: number, fill: string, name = '') => {
    const y = top + at * LINE;
    const counted = fillSlots(phrase, {
      n: formatNumber(n, style, { fractionDigits: 0 }),
      group: name && `: ${elide(name, INNER / 2, TEXT.body)}`,
    });
    return [
      `<rect x="${MARGIN}" y="${round(y)}" width="${SWATCH}" height="22" ${fill}/>`,
      svgText(MARGIN + SWATCH + 12, y + 19, elide(counted, INNER - SWATCH - 12, TEXT.body)),
    ].join('');
  };
  return (
    line(0, words.reference, n_reference, REFERENCE_FILL, groups?.reference) +
    line(1, words.current, n_current, CURRENT_FILL, groups?.current)
  );
}
