import { formatNumber, type NumberStyle } from '../i18n/numbers.ts';
import type { ConfusionMatrix, ConfusionMatrixWords } from './confusion-matrix-words.ts';
import { fillSlots } from './fill-slots.ts';
import { elide, textWidth } from './svg-text.ts';
import { INNER, TEXT } from './theme.ts';

/** Mistakes named below a matrix whose cells are too small for every count. */
const MISTAKES = 3;

/** What is said below the matrix, one line each. The mistakes are those of all classes, also where not all are shown. */
export function confusionCaptions(
  { labels, counts }: ConfusionMatrix,
  words: ConfusionMatrixWords,
  style: NumberStyle,
  shown: { shares: boolean; complete: boolean; dense: boolean; others: number },
): string[] {
  const say = (count: number) => formatNumber(count, style, { fractionDigits: 0 });
  const total = counts.flat().reduce((sum, count) => sum + count, 0);
  const n = words.rows === undefined ? [] : [fillSlots(words.rows, { n: say(total) })];
  const meaning = shown.shares ? words.shares : words.shade;
  const lines = inLines([...n, ...(meaning === undefined ? [] : [meaning])]);
  if (shown.others > 0 && words.others !== undefined) {
    const slots = { n: say(labels.length - shown.others), others: say(shown.others) };
    lines.push(fillSlots(words.others.caption, slots));
  }
  if (!shown.complete && words.leftOut !== undefined) lines.push(words.leftOut);
  if (!shown.dense || words.mistakes === undefined) return lines;
  const mistakes = largestMistakes(counts).map(({ actual, predicted, count }) => {
    const slots = { actual: short(labels[actual]), predicted: short(labels[predicted]), n: say(count) };
    return fillSlots(words.mistakes?.each ?? '', slots);
  });
  return mistakes.length === 0 ? lines : [...lines, words.mistakes.title, ...mistakes];
}

const short = (label = '') => elide(label, INNER / 2 - 70, TEXT.body);

/** On one line where they fit it. */
function inLines(phrases: readonly string[]): string[] {
  const together = phrases.join(' · ');
  return phrases.length > 0 && textWidth(together, TEXT.body) <= INNER ? [together] : [...phrases];
}

function largestMistakes(counts: ConfusionMatrix['counts']) {
  return counts
    .flatMap((row, actual) => row.map((count, predicted) => ({ actual, predicted, count })))
    .filter(({ actual, predicted, count }) => actual !== predicted && count > 0)
    .sort((a, b) => b.count - a.count)
    .slice(0, MISTAKES);
}
