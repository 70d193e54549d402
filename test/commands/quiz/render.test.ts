import { describe, expect, it } from 'vitest';
import type { Drawn } from '../../../src/commands/quiz/draw.ts';
import { renderFeedback } from '../../../src/commands/quiz/render-feedback.ts';
import { renderQuestion } from '../../../src/commands/quiz/render-question.ts';
import { catalogues } from '../../../src/i18n/catalogue.ts';
import { grade } from '../../../src/study/grade.ts';
import { instanceOf } from '../../../src/study/instance.ts';
import type { Answer, MultipleQuestion, QuestionType } from '../../../src/study/types.ts';
import { type Card, MESSAGE_TEXT } from '../../../src/ui/card.ts';
import { textOf } from '../../support/sandbox-driver.ts';
import { smallCourse } from '../../support/small-course.ts';
import { COLIBRI, NOW, shown } from '../../support/study-rows.ts';

const content = smallCourse();
const wording = {
  words: catalogues.es,
  language: 'es',
  numbers: { locale: 'es-CO', decimal: 'comma' },
  content,
} as const;
const sitting = {
  id: 'sitting',
  learner_id: COLIBRI,
  topic: null,
  answered: 1,
  correct: 0,
  started_at: NOW,
  ended_at: null,
};

function drawn(question: Drawn['question']): Drawn {
  return { question, sitting, presentation: shown('presentation', { question_id: question.id, seed: 7 }) };
}

function ofType(type: QuestionType): Drawn {
  const question = [...content.questions.values()].find((one) => one.type === type);
  if (!question) throw new Error(`The course has no question of type ${type}`);
  return drawn(question);
}

function feedback(asked: Drawn, said: Answer, png?: Uint8Array): Card {
  const graded = grade(instanceOf(asked.question, asked.presentation.seed), said);
  if (!graded.ok) throw new Error(graded.code);
  return renderFeedback({ ...asked, graded, said }, wording, png);
}

const read = ({ components }: Card) => textOf({ components, content: '' });
const accentOf = ({ components }: Card) => (components[0] as { accent_color?: number }).accent_color;

describe('A question about a picture', () => {
  it('is read with its description when nobody has time to draw it, before the answer and after it', () => {
    const asked = ofType('chart');
    for (const card of [renderQuestion(asked, wording), feedback(asked, { kind: 'dont_know' })]) {
      expect(card.files).toEqual([]);
      expect(read(card)).toMatch(/> Matriz con \d+ alarmas y 2 fraudes sin marcar\./);
    }
  });
});

describe('A gap', () => {
  it('is seen, and not taken for something underlined', () => {
    expect(read(renderQuestion(ofType('cloze'), wording))).toContain('es una \\_\\_\\_\\_ de datos.');
  });
});

describe('A feedback', () => {
  it('tells right, almost and not yet apart in colour and in words', () => {
    const asked = ofType('ordering');
    const said = (...items: string[]) => feedback(asked, { kind: 'order', items });
    const cards = [
      said('train', 'evaluate', 'deploy', 'monitor'),
      said('train', 'deploy', 'evaluate', 'monitor'),
      said('monitor', 'deploy', 'evaluate', 'train'),
    ];
    expect(new Set(cards.map(accentOf)).size).toBe(3);
    const verdicts = ['¡Correcto!', 'Casi: 3 de 4.', 'Todavía no.'];
    for (const [at, card] of cards.entries()) expect(read(card)).toContain(`**${verdicts[at]}`);
  });

  it('fits a message when everything in it is as long as its author may make it', () => {
    const long = (letters: number) => ({ es: 'ñ'.repeat(letters), en: 'n'.repeat(letters) });
    const question: MultipleQuestion = {
      ...(ofType('multiple').question as MultipleQuestion),
      stem: long(500),
      explanation: long(600),
      options: ['a', 'b', 'c', 'd', 'e'].map((id, at) => ({
        id,
        text: long(150),
        ...(at < 2 ? { missed: long(300) } : { misconception: long(300) }),
      })),
      keys: ['a', 'b'],
    };
    const card = feedback(drawn(question), { kind: 'options', options: ['c', 'd', 'e'] });
    expect(read(card).length).toBeLessThanOrEqual(MESSAGE_TEXT);
  });
});
