import { describe, expect, test } from 'vitest';
import { optionsOf as offeredBy } from '../../src/content/lint/options-of.ts';
import { loadContent } from '../../src/content/load.ts';
import type { Option } from '../../src/study/types.ts';

/* The numbers that questions and lessons state, computed from the counts in their texts. */

const { questions, lesson } = loadContent();

type Counts = { tp: number; fp: number; fn: number; tn: number };
const accuracy = ({ tp, fp, fn, tn }: Counts) => (tp + tn) / (tp + fp + fn + tn);
const precision = ({ tp, fp }: Counts) => tp / (tp + fp);
const recall = ({ tp, fn }: Counts) => tp / (tp + fn);
const f1 = (p: number, r: number) => (2 * p * r) / (p + r);
const rmse = (errors: readonly number[]) =>
  Math.sqrt(errors.reduce((sum, e) => sum + e * e, 0) / errors.length);
const mean = (values: readonly number[]) => values.reduce((sum, value) => sum + value, 0) / values.length;
const percent = (share: number) => `${Math.round(100 * share)}%`;

/** The English texts of a question's options, by id; the numbers of the Spanish ones are held equal by a rule. */
function optionsOf(id: string): Record<string, string> {
  return Object.fromEntries(offered(id).map((option) => [option.id, option.text.en]));
}

function offered(id: string): readonly Option[] {
  const question = questions.get(id);
  return (question && offeredBy(question)?.options) ?? [];
}

describe('the options of a computed question are the key and the usual wrong numbers', () => {
  test('all legitimate', () => {
    const counts = { tp: 0, fp: 0, fn: 10, tn: 990 };
    expect(optionsOf('accuracy-all-legitimate')).toEqual({
      p99: percent(accuracy(counts)),
      p90: percent((1000 - 100) / 1000),
      p1: percent(1 - accuracy(counts)),
      p0: percent(recall(counts)),
    });
  });

  test('the bus camera', () => {
    const counts = { tp: 20, tn: 25, fp: 3, fn: 2 };
    expect(optionsOf('accuracy-bus-camera')).toEqual({
      p90: percent(accuracy(counts)),
      p87: percent(precision(counts)),
      p91: percent(recall(counts)),
      p40: percent(20 / 50),
    });
    expect(counts.tp + counts.tn + counts.fp + counts.fn).toBe(50);
  });

  test('the bike workshop', () => {
    const counts = { tp: 40, fp: 10, fn: 40, tn: 0 };
    expect(optionsOf('precision-bike-workshop')).toEqual({
      p80: percent(precision(counts)),
      p50: percent(recall(counts)),
      p20: percent(1 - precision(counts)),
      p62: percent(f1(precision(counts), recall(counts))),
    });
  });

  test('F1 of 100 % and 20 %', () => {
    expect(optionsOf('f1-one-very-low')).toEqual({
      p33: percent(f1(1, 0.2)),
      p60: percent(mean([1, 0.2])),
      p20: percent(0.2),
      p45: percent(Math.sqrt(1 * 0.2)),
    });
  });

  test('RMSE by hand', () => {
    const errors = [1, -1, 7, -7];
    expect(optionsOf('rmse-by-hand')).toEqual({
      'rmse-5': `${rmse(errors)} bikes`,
      'mean-0': `${mean(errors)} bikes`,
      'mae-4': `${mean(errors.map(Math.abs))} bikes`,
      'mse-25': `${rmse(errors) ** 2} bikes`,
    });
  });
});

describe('what explanations state is so', () => {
  test('coffee leaves and dengue', () => {
    expect(questions.get('accuracy-coffee-leaves')?.explanation.en).toContain(percent(170 / 200));
    expect(questions.get('recall-dengue')?.explanation.en).toContain(percent(30 / 40));
  });

  test('of the coffee rust models, Ceiba has the higher F1 and Roble the higher average', () => {
    const [ceiba, roble] = [f1(0.6, 0.6), f1(0.9, 0.4)];
    expect(ceiba).toBeGreaterThan(roble);
    expect(mean([0.9, 0.4])).toBeGreaterThan(mean([0.6, 0.6]));
    expect(questions.get('f1-coffee-rust-duel')?.explanation.en).toContain(`Ceiba's F1 is ${percent(ceiba)}`);
    expect(questions.get('f1-coffee-rust-duel')?.explanation.en).toContain(`about ${percent(roble)}`);
  });

  test('3 °F is less than 2 °C, as differences', () => {
    const celsius = (3 * 5) / 9;
    expect(celsius).toBeLessThan(2);
    expect(optionsOf('same-units-degrees').fahrenheit).toContain(`${celsius.toFixed(1)}\u00a0°C`);
    expect(optionsOf('same-units-degrees')['celsius-converted']).toContain(
      `${Math.round(2 * 1.8 + 32)}\u00a0°F`,
    );
    const wrong = offered('same-units-degrees').find(({ id }) => id === 'celsius-converted');
    expect(wrong?.misconception?.en).toContain(`${(2 * 1.8).toFixed(1)}\u00a0°F`);
  });
});

describe.each(['es', 'en'] as const)('the worked example of the evaluation lesson (%s)', (language) => {
  const counts = { tp: 18, fn: 2, fp: 22, tn: 358 };
  const text = (lesson('evaluation', language)?.pages ?? [])
    .flatMap(({ blocks }) =>
      blocks.map((block) =>
        block.kind === 'text' ? block.markdown : block.kind === 'image' ? block.alt : block.label,
      ),
    )
    .join('\n')
    .replaceAll('\u00a0%', '%');

  test('has 400 purchases, 20 frauds and 40 alarms', () => {
    expect(counts.tp + counts.fn + counts.fp + counts.tn).toBe(400);
    expect([counts.tp + counts.fn, counts.tp + counts.fp, counts.fp + counts.tn]).toEqual([20, 40, 380]);
    for (const count of Object.values(counts)) expect(text).toContain(`**${count}**`);
  });

  test('states the four metrics, and the lazy model’s accuracy, as computed', () => {
    expect(text).toContain(`(18 + 358) ÷ 400 = **${percent(accuracy(counts))}**`);
    expect(text).toContain(`**${percent(380 / 400)}**`);
    expect(text).toContain(`18 ÷ 40 = **${percent(precision(counts))}**`);
    expect(text).toContain(`18 ÷ 20 = **${percent(recall(counts))}**`);
    const whole = f1(precision(counts), recall(counts));
    expect(text).toContain(`2 × 45 × 90 ÷ (45 + 90) = **${percent(whole)}**`);
    expect(text).toContain(`68%`);
    expect(percent(mean([precision(counts), recall(counts)]))).toBe('68%');
  });
});
