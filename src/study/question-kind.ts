import type { QuestionType } from './types.ts';

/** To recognise is to tell the right answer when it is shown; to produce is to bring it up, which takes a firmer memory. */
export type QuestionKind = 'recognition' | 'production';

const KINDS = {
  single: 'recognition',
  multiple: 'recognition',
  true_false: 'recognition',
  classify: 'recognition',
  chart: 'recognition',
  cloze: 'production',
  numeric: 'production',
  ordering: 'production',
  matching: 'production',
} as const satisfies Record<QuestionType, QuestionKind>;

export function questionKind({ type }: { readonly type: QuestionType }): QuestionKind {
  return KINDS[type];
}
