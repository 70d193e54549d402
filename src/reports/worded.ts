import { z } from 'zod';

/**
 * A finding as it stands in a report: code, parameters, and the sentence that a person reads.
 * Reports are computed with `text: ''`; the sentences are filled in at the edge, where the learner's language is known.
 */
export const worded = <Finding extends z.ZodType<{ code: string }>>(of: Finding) =>
  z.intersection(of, z.object({ text: z.string() }));

export type Worded<Finding> = Finding & { text: string };

export const unworded = <Finding extends { code: string }>(found: Finding): Worded<Finding> => ({
  ...found,
  text: '',
});
