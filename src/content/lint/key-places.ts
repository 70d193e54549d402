import { instanceOf } from '../../study/instance.ts';
import type { Question } from '../../study/types.ts';
import type { Rule } from './rule.ts';

const SEEDS = Array.from({ length: 200 }, (_, seed) => (seed * 2_654_435_761) >>> 0);
/** Of a normal distribution, 6 of 100,000 lie further out. */
const DEVIATIONS = 4;

/** How often the right option stands first, second… over many seeds, for the questions that show so many options. */
export function keyPlaces(questions: readonly Question[], options: number): number[] {
  const places = new Array<number>(options).fill(0);
  for (const seed of SEEDS) {
    for (const question of questions) {
      const instance = instanceOf(question, seed);
      if (instance.type !== 'single' || instance.options.length !== options) continue;
      const place = instance.options.findIndex(({ id }) => id === instance.question.key);
      places[place] = (places[place] ?? 0) + 1;
    }
  }
  return places;
}

/** Whether the counts are further from equal than chance makes them. */
export function isUneven(counts: readonly number[]): boolean {
  const total = counts.reduce((sum, count) => sum + count, 0);
  const share = 1 / counts.length;
  const spread = Math.sqrt(total * share * (1 - share));
  return counts.some((count) => Math.abs(count - total * share) > DEVIATIONS * spread);
}

/** Neither the place of the key, nor "true" among the statements, is a better guess than another. */
export const keyPlacesEven: Rule = ({ questions }) => {
  const asked = questions.map(({ value }) => value);
  const singles = [3, 4].flatMap((options) => {
    const places = keyPlaces(asked, options);
    const message = `Of ${options} options the key stands ${places.join(', ')} times in each place`;
    return isUneven(places) ? [{ file: 'questions', line: 1, message }] : [];
  });
  const keys = asked.flatMap((question) => (question.type === 'true_false' ? [question.key] : []));
  const counts = [keys.filter((key) => key).length, keys.filter((key) => !key).length];
  const [truths, lies] = counts;
  const message = `${truths} statements are true and ${lies} are false: write some of the others`;
  // Few statements, so that four deviations would let any number pass.
  const isOneSided = keys.length >= 4 && Math.min(...counts) < keys.length / 4;
  return isOneSided ? [...singles, { file: 'questions', line: 1, message }] : singles;
};
