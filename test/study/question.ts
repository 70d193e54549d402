import type { SingleQuestion } from '../../src/study/types.ts';

/** A sound question of three options; a test changes what it is about. */
export function question(changes: Partial<SingleQuestion> = {}): SingleQuestion {
  return {
    id: 'recall-dengue',
    type: 'single',
    topic: 'evaluation',
    facts: ['E3'],
    difficulty: 1,
    source: 'notes',
    stem: { es: '¿Qué métrica es?', en: 'Which metric is it?' },
    options: [
      { id: 'recall', text: { es: 'El recall', en: 'Recall' } },
      {
        id: 'precision',
        text: { es: 'La precisión', en: 'Precision' },
        misconception: { es: 'Divide entre las alarmas.', en: 'It divides by the alarms.' },
      },
      {
        id: 'accuracy',
        text: { es: 'La exactitud', en: 'Accuracy' },
        misconception: { es: 'Cuenta todos los casos.', en: 'It counts every case.' },
      },
    ],
    key: 'recall',
    explanation: { es: 'Divide entre los casos reales.', en: 'It divides by the real cases.' },
    reserved: false,
    ...changes,
  };
}
