import type { Question } from '../outcome.ts';
import type { Answers } from '../question-key.ts';
import type { ChosenSamples } from './choose-samples.ts';
import { type Classified, classifyColumn } from './classify-column.ts';
import type { ColumnPair } from './match-columns.ts';
import { type Side, takeSide } from './side.ts';

/** A column of both samples. `classified` is null where one side holds numbers and the other texts, say. */
export type ExaminedColumn = {
  pair: ColumnPair;
  reference: Side;
  current: Side;
  classified: Classified | null;
};

export type Examined =
  /** `notAsked` are columns that may be scales, beyond those that one asks about. */
  | { kind: 'examined'; columns: ExaminedColumn[]; notAsked: string[] }
  | { kind: 'ask'; questions: Question[] };

/** Nobody answers more questions than this to see a report. */
const MOST_QUESTIONS = 4;

/** Takes both samples' cells of each column and finds out its type; columns that may be a scale are asked about first. */
export function examineColumns(
  pairs: readonly ColumnPair[],
  samples: Pick<ChosenSamples, 'reference' | 'current'>,
  answers: Answers,
): Examined {
  const questions: Question[] = [];
  const notAsked: string[] = [];
  const answered = Object.keys(answers).filter((key) => key.startsWith('scale.')).length;
  const columns = pairs.map((pair): ExaminedColumn => {
    const reference = takeSide(pair.reference, samples.reference.rows);
    const current = takeSide(pair.current, samples.current.rows);
    if (!sameKind(reference, current)) return { pair, reference, current, classified: null };
    const { id } = pair.reference;
    const found = classifyColumn(pair.name, reference, current, scaleAnswer(answers[`scale.${id}`]));
    if (found.kind === 'classified') return { pair, reference, current, classified: found.classified };
    if (answered + questions.length < MOST_QUESTIONS) {
      questions.push({ code: 'scale', params: { id, column: pair.name, levels: found.levels } });
    } else notAsked.push(pair.name);
    return { pair, reference, current, classified: found.otherwise };
  });
  return questions.length > 0 ? { kind: 'ask', questions } : { kind: 'examined', columns, notAsked };
}

function sameKind(reference: Side, current: Side): boolean {
  return reference.kind === current.kind || reference.values.length === 0 || current.values.length === 0;
}

function scaleAnswer(answer: string | undefined): 'ordinal' | 'categorical' | undefined {
  return answer === 'ordinal' || answer === 'categorical' ? answer : undefined;
}
