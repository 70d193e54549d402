import type { Language } from '../../study/types.ts';
import type { Rule } from './rule.ts';
import { textsIn } from './texts-in.ts';

/** What Discord calls each command where it speaks that language; those with one name for both can be told anywhere. */
export const COMMAND_NAMES: readonly Readonly<Record<Language, string>>[] = [
  { en: 'lesson', es: 'leccion' },
  { en: 'glossary', es: 'glosario' },
  { en: 'evaluate', es: 'evaluar' },
  { en: 'compare', es: 'comparar' },
  { en: 'drift', es: 'deriva' },
  { en: 'monitor', es: 'monitoreo' },
  { en: 'settings', es: 'ajustes' },
  { en: 'help', es: 'ayuda' },
];

/** A text names a command as its reader's Discord shows it: `/leccion` in Spanish, `/lesson` in English. */
export const commandNames: Rule = (source) => [
  ...textsIn(source, 'es').flatMap(({ text, fault }) => strangers(text, 'en', 'es').map(fault)),
  ...textsIn(source, 'en').flatMap(({ text, fault }) => strangers(text, 'es', 'en').map(fault)),
];

/** The slash begins a word: that of a path such as `data/drift.csv` does not. */
function strangers(text: string, theirs: Language, ours: Language): string[] {
  return COMMAND_NAMES.flatMap((names) => {
    const named = new RegExp(`(?<![\\w/.])/${names[theirs]}(?![\\w-])`).test(text);
    return named ? [`Its reader knows /${names[theirs]} as /${names[ours]}`] : [];
  });
}
