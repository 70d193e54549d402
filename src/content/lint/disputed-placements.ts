import type { ClassifyQuestion } from '../../study/types.ts';
import { faultOf, type Rule } from './rule.ts';

/** Between which phases authors differ: creating features (preparation or modeling), tuning (modeling or evaluation). */
const DISPUTED = [
  {
    facts: ['M3'],
    words:
      /\bcre(a|á|e|é|ó|ar|an|ando|ación de)\b[^.]*\b(caracter[ií]sticas?|variables?|columnas?)\b|\bfeature (creation|engineering)\b/i,
    phases: ['preparation', 'modeling'],
  },
  {
    facts: ['M4', 'S4'],
    words: /\b(hiperpar[aá]metros?|afinar|afinación|hyperparameters?|tun(e|es|ed|ing))\b/i,
    phases: ['modeling', 'evaluation'],
  },
];

/**
 * A case whose phase authors dispute is only classified as the class's notes place it, and says so: "según los apuntes".
 */
export const disputedPlacements: Rule = ({ questions }) =>
  questions.flatMap((entry) => {
    const question = entry.value;
    if (question.type !== 'classify' || !isDisputed(question)) return [];
    const { es, en } = question.stem;
    const faults = /según los apuntes/i.test(es)
      ? []
      : [faultOf(entry, 'Authors dispute this phase: the stem must say "según los apuntes"')];
    return /according to (the|our) (class )?notes/i.test(en)
      ? faults
      : [...faults, faultOf(entry, 'Authors dispute this phase: the stem must say "according to the notes"')];
  });

function isDisputed({ set, key, facts, stem }: ClassifyQuestion): boolean {
  if (set.id !== 'phases') return false;
  return DISPUTED.some(
    ({ facts: about, words, phases }) =>
      phases.includes(key) &&
      (facts.some((fact) => about.includes(fact)) || words.test(stem.es) || words.test(stem.en)),
  );
}
