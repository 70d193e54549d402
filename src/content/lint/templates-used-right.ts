import { type Instance, instanceOf, slotsOf } from '../../study/instance.ts';
import type { ChartQuestion, NumericQuestion, Question } from '../../study/types.ts';
import { questionTexts } from './question-texts.ts';
import { faultOf, type Rule } from './rule.ts';

/** Enough to meet the traps and slots of a template, and more than one of its keys; tests draw many more. */
const SEEDS = Array.from({ length: 12 }, (_, seed) => seed);

/**
 * A template's question names the slots that the template fills, the same in both languages; it explains every wrong
 * number that the template foresees, and offers every key that it draws. No other question has slots.
 */
export const templatesUsedRight: Rule = ({ questions }) =>
  questions.flatMap((entry) => {
    const { value } = entry;
    const instances = 'template' in value ? SEEDS.map((seed) => instanceOf(value, seed)) : [];
    const faults = [...slotFaults(value, instances), ...templateFaults(value, instances)];
    return faults.map((message) => faultOf(entry, message));
  });

function slotFaults(question: Question, instances: readonly Instance[]): string[] {
  const filled = new Set(instances.flatMap((one) => Object.keys(slotsOf(one))));
  return questionTexts(question).flatMap(({ field, text }) => {
    const [es, en] = [slotsIn(text.es), slotsIn(text.en)];
    const unknown = [...new Set([...es, ...en])].filter((slot) => !filled.has(slot));
    const differ = es.join() === en.join() ? [] : [`${field}: the slots differ: ${es} (es), ${en} (en)`];
    return [...differ, ...unknown.map((slot) => `${field}: nothing fills {${slot}}`)];
  });
}

function slotsIn(text: string): string[] {
  return [...text.matchAll(/\{([^{}]*)\}/g)].map(([, slot = '']) => slot).sort();
}

function templateFaults(question: Question, instances: readonly Instance[]): string[] {
  switch (question.type) {
    case 'numeric':
      return numericFaults(question, instances);
    case 'chart':
      return chartFaults(question, instances);
    default:
      return [];
  }
}

function numericFaults(
  { traps, stem, explanation }: NumericQuestion,
  instances: readonly Instance[],
): string[] {
  const codes = new Set(
    instances.flatMap((one) => (one.type === 'numeric' ? Object.keys(one.drawn.traps) : [])),
  );
  const explained = Object.keys(traps);
  return [
    ...[...codes]
      .filter((code) => !explained.includes(code))
      .map((code) => `The trap "${code}" is not explained`),
    ...explained.filter((code) => !codes.has(code)).map((code) => `The template has no trap "${code}"`),
    ...(slotsIn(stem.es).includes('answer') ? ['The stem tells the {answer}'] : []),
    ...(slotsIn(explanation.es).includes('answer') ? [] : ['The explanation must say the {answer}']),
  ];
}

function chartFaults({ options }: ChartQuestion, instances: readonly Instance[]): string[] {
  const ids = options.map(({ id }) => id);
  const keys = new Set(instances.flatMap((one) => (one.type === 'chart' ? [one.drawn.key] : [])));
  const missing = [...keys].filter((key) => !ids.includes(key));
  return [
    ...missing.map((key) => `The template answers "${key}", which is not one of the options`),
    ...(keys.size === 1
      ? ['The template draws the same key for every seed: whoever knows it need not look']
      : []),
  ];
}
