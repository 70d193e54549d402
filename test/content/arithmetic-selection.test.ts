import { describe, expect, test } from 'vitest';
import { loadContent } from '../../src/content/load.ts';
import { meanAbsoluteError } from '../../src/stats/mean-absolute-error.ts';
import { rmse } from '../../src/stats/rmse.ts';

/* The numbers that the lesson, the glossary and the questions on selection state, computed from those in their texts. */

const { questions, terms, lesson } = loadContent();

const ACTUAL = [20, 33, 41, 30, 16];
const PREDICTED = [21, 30, 46, 29, 13];
const ERRORS = PREDICTED.map((value, row) => value - (ACTUAL[row] ?? 0));
const WORDS = {
  es: { actual: 'Real', predicted: 'predicho', squared: 'al cuadrado', root: '**3 bicicletas**' },
  en: { actual: 'Actual', predicted: 'predicted', squared: 'squared', root: '**3 bikes**' },
} as const;

describe.each(['es', 'en'] as const)('the worked example of the selection lesson (%s)', (language) => {
  const words = WORDS[language];
  const text = (lesson('selection', language)?.pages ?? [])
    .flatMap(({ blocks }) => blocks.flatMap((block) => (block.kind === 'text' ? [block.markdown] : [])))
    .join('\n');

  test('has five rows with their errors and squares', () => {
    for (const [row, error] of ERRORS.entries()) {
      const pair = `${words.actual} ${ACTUAL[row]}, ${words.predicted} ${PREDICTED[row]}`;
      const signed = String(error).replace('-', '−');
      expect(text).toContain(`${pair}: error ${signed}, ${words.squared} **${error ** 2}**`);
    }
  });

  test('ends in their RMSE', () => {
    expect(ERRORS.reduce((sum, error) => sum + error ** 2, 0)).toBe(45);
    expect(rmse(ACTUAL, PREDICTED)).toBe(3);
    expect(text).toContain('45 ÷ 5 = 9');
    expect(text).toContain(words.root);
  });

  test('turns 150 seconds into 2.5 minutes', () => {
    expect(150 / 60).toBe(2.5);
    expect(text.replace('2,5', '2.5')).toContain('2.5 min');
  });
});

test('the glossary gives the RMSE and the MAE of the lesson’s errors', () => {
  const errors = ERRORS.join(', ')
    .replaceAll('-', '−')
    .replace(/, ([^,]*)$/, ' and $1');
  for (const id of ['rmse', 'mean-absolute-error']) {
    expect(terms.get(id)?.definition.en).toContain(`The errors ${errors} give`);
  }
  expect(terms.get('rmse')?.definition.en).toContain(`give ${rmse(ACTUAL, PREDICTED)}.`);
  const absolute = meanAbsoluteError(ACTUAL, PREDICTED);
  expect(terms.get('mean-absolute-error')?.definition.en).toContain(`13 ÷ 5 = ${absolute}.`);
});

test('the models to rank stand from the lowest RMSE to the highest', () => {
  const ranked = questions.get('rank-by-rmse');
  const items = ranked?.type === 'ordering' ? ranked.items : [];
  const values = items.map(({ text }) => Number(/RMSE of ([\d.]+)/.exec(text.en)?.[1]));
  expect(values).toHaveLength(4);
  expect(values).toEqual(values.toSorted((a, b) => a - b));
});

test('an alarm on everything has an F1 of about 4 %, not the average of 51 %', () => {
  const question = questions.get('f1-alarm-everything');
  const f1 = (2 * 2 * 100) / (2 + 100);
  expect(question?.explanation.en).toContain(`about ${Math.round(f1)}%`);
  expect(question?.stem.en).toContain(`about ${(2 + 100) / 2}%`);
});
