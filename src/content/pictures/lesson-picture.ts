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

/** What an axis shows. */
export const axisName = z.string().min(1).max(32);

/** Numbers with commas between them: `3.1,3.2,-4`. Two or more. */
export const numberList = z
  .string()
  .regex(/^-?\d+(\.\d+)?(,-?\d+(\.\d+)?)+$/, 'numbers with commas between them')
  .transform((text) => text.split(',').map(Number));

/** Short names with commas between them. Two or more. */
export const labelList = z
  .string()
  .transform((text) => text.split(','))
  .pipe(z.array(label).min(2));

/** Lists that tell of the same rows are of one length. */
export function sameLength(...lists: readonly (readonly unknown[])[]): boolean {
  return new Set(lists.map(({ length }) => length)).size === 1;
}

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
