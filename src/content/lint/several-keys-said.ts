import { faultOf, type Rule } from './rule.ts';

/** Whoever reads a question of type multiple must learn from it that several options may be right. */
export const severalKeysSaid: Rule = ({ questions }) =>
  questions.flatMap((entry) => {
    const { type, stem } = entry.value;
    if (type !== 'multiple') return [];
    const says = {
      es: /\b(todas|todos) (las|los)\b/i.test(stem.es),
      en: /\ball (that|the|of the|those)\b/i.test(stem.en),
    };
    return (['es', 'en'] as const)
      .filter((language) => !says[language])
      .map((language) =>
        faultOf(entry, `The stem must say that several may be right: "Elige todas las que…" (${language})`),
      );
  });
