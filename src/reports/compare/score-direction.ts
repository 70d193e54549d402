import type { Question } from '../outcome.ts';
import type { Better, CompareAssumption } from './compare-notes.ts';
import { nameWords } from './name-words.ts';

const LOWER = new Set(
  'rmse mse mae mape smape wape nrmse rmsle msle medae error errors errores loss logloss perdida brier deviance'.split(
    ' ',
  ),
);
const HIGHER = new Set(
  'accuracy acc exactitud precision recall sensibilidad exhaustividad f1 fscore auc auroc roc ap r2 kappa mcc'.split(
    ' ',
  ),
);
/** scikit-learn turns errors around, so that more is better. */
const NEGATED = new Set(['neg', 'negative', 'negativo']);

export type Direction =
  | { kind: 'known'; better: Better; word: string | null; assumption: CompareAssumption }
  | { kind: 'ask'; questions: Question[] };

type Scored = {
  /** What the learner answered. */
  answer: string | undefined;
  models: readonly string[];
  /** Other names that may say what the scores are: the file's. */
  context: readonly string[];
  scores: readonly Float64Array[];
};

/**
 * Whether a lower or a higher score is the better one: as the learner says, as a word in the names of the columns (else
 * of the file) says, higher where no score is above 0 (negated errors), else lower, as the course takes scores for
 * errors. Where all scores could be shares of right answers as well as errors it is asked.
 */
export function scoreDirection({ answer, models, context, scores }: Scored): Direction {
  const named = directionOf(models) ?? directionOf(context);
  const word = named?.word ?? null;
  if (answer === 'lower' || answer === 'higher') return known(answer, 'answer', word);
  if (named && named.better !== 'both') return known(named.better, 'word', named.word);
  const all = scores.flatMap((one) => [...one]);
  if (!named && all.every((score) => score <= 0) && all.some((score) => score < 0)) {
    return known('higher', 'negative', null);
  }
  if (named || all.every((score) => score <= 1)) {
    return { kind: 'ask', questions: [{ code: 'better', params: { models: [...models] } }] };
  }
  return known('lower', 'rule', null);
}

function known(
  better: Better,
  because: 'answer' | 'word' | 'negative' | 'rule',
  word: string | null,
): Direction {
  const assumption: CompareAssumption = { code: 'score_direction', params: { better, because, word } };
  return { kind: 'known', better, word, assumption };
}

function directionOf(names: readonly string[]): { better: Better | 'both'; word: string } | null {
  const words = names.flatMap(nameWords);
  const low = words.find((word) => LOWER.has(word));
  const high = words.find((word) => HIGHER.has(word));
  if (low && high) return { better: 'both', word: `${low}, ${high}` };
  if (low) return { better: words.some((word) => NEGATED.has(word)) ? 'higher' : 'lower', word: low };
  return high ? { better: 'higher', word: high } : null;
}
