import { z } from 'zod';

/**
 * The schema of one finding: something that was seen, as a code and its parameters, never as a sentence.
 * The words are chosen in `i18n`, in the learner's language.
 */
export const finding = <Code extends string, Params extends z.ZodRawShape>(code: Code, params: Params) =>
  z.object({ code: z.literal(code), params: z.object(params) });
