import { foldText } from '../../study/grading/fold-text.ts';
import type { Question } from '../../study/types.ts';
import type { Located } from '../source.ts';
import { faultOf, type Rule } from './rule.ts';

const LANGUAGES = ['es', 'en'] as const;

/** Two stems of one topic that share more of their words than this ask the same. */
const TOO_NEAR = 0.6;

type StemPair = {
  readonly one: Located<Question>;
  readonly other: Located<Question>;
  /** The Jaccard index of their words, in the language in which they are nearer: 0 (none shared) to 1. */
  readonly likeness: number;
};

/** Every two questions of one topic, those with the most alike stems first. */
function stemPairs(questions: readonly Located<Question>[]): StemPair[] {
  const read = questions.map((entry) => {
    const { stem } = entry.value;
    return { entry, words: { es: wordsOf(stem.es), en: wordsOf(stem.en) } };
  });
  const pairs = read.flatMap(({ entry: one, words: mine }, at) =>
    read.slice(at + 1).flatMap(({ entry: other, words: theirs }): StemPair[] => {
      if (one.value.topic !== other.value.topic) return [];
      const likeness = Math.max(...LANGUAGES.map((language) => jaccard(mine[language], theirs[language])));
      return [{ one, other, likeness }];
    }),
  );
  return pairs.sort((a, b) => b.likeness - a.likeness);
}

/** No two questions of a topic ask almost the same. */
export const nearStems: Rule = ({ questions }) =>
  stemPairs(questions)
    .filter(({ likeness }) => likeness > TOO_NEAR)
    .map(({ one, other, likeness }) =>
      faultOf(
        other,
        `Its stem is almost that of ${one.value.id}: ${percent(likeness)} of the words are shared`,
      ),
    );

/** The most alike stems, one pair a line, for a person to look at. */
export function nearestStems(questions: readonly Located<Question>[], count: number): string {
  return stemPairs(questions)
    .slice(0, count)
    .map(({ one, other, likeness }) => `${percent(likeness)}  ${one.value.id}  ${other.value.id}`)
    .join('\n');
}

function wordsOf(text: string): ReadonlySet<string> {
  return new Set(foldText(text).split(' '));
}

/** The share of the words of both that both have. Jaccard (1912), The distribution of the flora in the alpine zone. */
function jaccard(one: ReadonlySet<string>, other: ReadonlySet<string>): number {
  const shared = [...one].filter((word) => other.has(word)).length;
  return shared / (one.size + other.size - shared);
}

function percent(share: number): string {
  return `${Math.round(100 * share)} %`;
}
