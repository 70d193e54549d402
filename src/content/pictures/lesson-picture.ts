import { z } from 'zod';
import type { Language } from '../../study/types.ts';

/** A kind of picture that a lesson can hold: what its address says after the question mark, and how it is drawn. */
export type LessonPicture = {
  faults(params: Readonly<Record<string, string>>): string[];
  /** @throws ZodError where `faults` finds any */
  draw(params: Readonly<Record<string, string>>, language: Language): string;
};

/** How a lesson writes numbers. */
export const LESSON_NUMBERS = {
  es: { locale: 'es', decimal: 'comma' },
  en: { locale: 'en', decimal: 'point' },
} as const;

/** A short name on a picture. */
export const label = z.string().min(1).max(16);

/** A kind of picture from the shape of its address. */
export function lessonPicture<Params>(
  shape: z.ZodType<Params>,
  draw: (params: Params, language: Language) => string,
): LessonPicture {
  return {
    faults: (params) =>
      (shape.safeParse(params).error?.issues ?? []).map(({ path, message }) => [...path, message].join(': ')),
    draw: (params, language) => draw(shape.parse(params), language),
  };
}
