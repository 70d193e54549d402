import { arc } from 'd3-shape';
import { formatNumber, type NumberStyle } from '../i18n/numbers.ts';
import { drawCard } from './card.ts';
import type { CourseMapWords } from './course-map-words.ts';
import { round, svgText, textWidth } from './svg-text.ts';
import { COLOURS, MARGIN, SIZE, WEIGHT } from './theme.ts';

/** A topic's facts, and how many of them are known: firmly, or for now. */
export type MappedTopic = { facts: number; firm: number; fresh: number };

/** Read in a ring, a number is looked for: it is larger than words in a line. */
const NUMBER_SIZE = 28;
const SHARE_SIZE = 76;

const CENTRE = { x: SIZE / 2, y: 356 };
const RING = { inner: 146, outer: 236 };
/** Of the numbers around the ring. */
const NUMBERS = RING.outer + 32;
const GAP = 0.05;
const KEY_Y = SIZE - MARGIN - 2;
const SWATCH = 24;

type Arc = { from: number; to: number };

/**
 * The topics of the course as a ring, clockwise from the top under their numbers, each as full as it is known: dark where
 * for long, hatched where for now. Returns an SVG of 720 × 720.
 */
export function drawCourseMap(
  topics: readonly MappedTopic[],
  words: CourseMapWords,
  style: NumberStyle,
): string {
  return drawCard(words.title, [
    HATCHING,
    ...topics.flatMap((topic, at) => drawSegment(topic, at, topics.length)),
    ...drawCentre(topics, words, style),
    ...drawKey(words),
  ]);
}

/** Told from the dark part without its colour. */
const HATCHING = [
  '<defs><pattern id="fresh" width="10" height="10" patternUnits="userSpaceOnUse" patternTransform="rotate(45)">',
  `<rect width="10" height="10" fill="${COLOURS.card}"/><rect width="5" height="10" fill="${COLOURS.data}"/>`,
  '</pattern></defs>',
].join('');

function drawSegment({ facts, firm, fresh }: MappedTopic, at: number, count: number): string[] {
  const width = (2 * Math.PI) / count;
  const whole = { from: at * width + GAP / 2, to: (at + 1) * width - GAP / 2 };
  const angleAt = (share: number) => whole.from + share * (whole.to - whole.from);
  const firmEnd = angleAt(facts === 0 ? 0 : firm / facts);
  const freshEnd = angleAt(facts === 0 ? 0 : (firm + fresh) / facts);
  const middle = (whole.from + whole.to) / 2;
  return [
    drawArc(whole, COLOURS.grid),
    ...(firm > 0 ? [drawArc({ from: whole.from, to: firmEnd }, COLOURS.data)] : []),
    ...(fresh > 0 ? [drawArc({ from: firmEnd, to: freshEnd }, 'url(#fresh)', COLOURS.data)] : []),
    svgText(CENTRE.x + NUMBERS * Math.sin(middle), CENTRE.y - NUMBERS * Math.cos(middle) + 10, `${at + 1}`, {
      anchor: 'middle',
      size: NUMBER_SIZE,
      weight: WEIGHT.strong,
    }),
  ];
}

function drawArc({ from, to }: Arc, fill: string, edge = 'none'): string {
  const path = arc()({ innerRadius: RING.inner, outerRadius: RING.outer, startAngle: from, endAngle: to });
  return `<path d="${path}" transform="translate(${CENTRE.x} ${CENTRE.y})" fill="${fill}" stroke="${edge}" stroke-width="2"/>`;
}

function drawCentre(topics: readonly MappedTopic[], words: CourseMapWords, style: NumberStyle): string[] {
  const sum = (count: (topic: MappedTopic) => number) => topics.reduce((all, one) => all + count(one), 0);
  const facts = sum((topic) => topic.facts);
  const share = facts === 0 ? 0 : sum(({ firm, fresh }) => firm + fresh) / facts;
  const shown = formatNumber(share, style, { percent: true, fractionDigits: 0 });
  return [
    svgText(CENTRE.x, CENTRE.y + 14, shown, {
      anchor: 'middle',
      size: SHARE_SIZE,
      weight: WEIGHT.strong,
    }),
    svgText(CENTRE.x, CENTRE.y + 56, words.centre, {
      anchor: 'middle',
      size: NUMBER_SIZE,
      colour: COLOURS.quiet,
    }),
  ];
}

/** What the two fillings mean, side by side in the middle. */
function drawKey({ firm, fresh }: CourseMapWords): string[] {
  const entries = [
    { fill: COLOURS.data, label: firm },
    { fill: 'url(#fresh)', label: fresh },
  ];
  const widths = entries.map(({ label }) => SWATCH + 10 + textWidth(label, NUMBER_SIZE));
  const total = widths.reduce((sum, width) => sum + width, 32 * (entries.length - 1));
  let x = (SIZE - total) / 2;
  return entries.flatMap(({ fill, label }, at) => {
    const left = x;
    x += (widths[at] ?? 0) + 32;
    return [
      `<rect x="${round(left)}" y="${KEY_Y - 21}" width="${SWATCH}" height="${SWATCH}" rx="4" fill="${fill}" stroke="${COLOURS.data}"/>`,
      svgText(left + SWATCH + 10, KEY_Y, label, { size: NUMBER_SIZE, colour: COLOURS.quiet }),
    ];
  });
}
