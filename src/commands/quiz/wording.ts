import { type Instance, slotsOf } from '../../study/instance.ts';
import type { Localized } from '../../study/types.ts';
import { fillText } from '../../ui/fill-text.ts';
import type { Context } from '../context.ts';

/** What a question is worded with. */
export type Wording = Pick<Context, 'words' | 'language' | 'numbers' | 'content'>;

/** A text of a question as its learner reads it: in their language, what was drawn in its slots. */
export type SayText = (text: Localized) => string;

export function sayTextOf(
  instance: Instance,
  { language, numbers }: Pick<Wording, 'language' | 'numbers'>,
): SayText {
  const slots = slotsOf(instance);
  return (text) => fillText(text[language], slots, numbers);
}
