import type { en } from './en.ts';

const plural = (count: number, one: string, many: string) => `${count} ${count === 1 ? one : many}`;

export const es: typeof en = {
  command: {
    name: 'quiz',
    description: 'Una pregunta tras otra, con la respuesta explicada al instante',
    options: { topic: { name: 'tema', description: '¿Solo un tema? Escribe para buscar' } },
  },
  heading: (topic, number) => `-# ${topic} · pregunta ${number}`,
  score: (correct, answered) => (answered === 0 ? '' : `-# Llevas ${correct} de ${answered}`),
  dontKnow: 'No sé',
  stop: 'Terminar',
  next: 'Siguiente',
  right: '¡Correcto!',
  wrong: 'Esta vez no. Abajo está la respuesta.',
  notKnown: 'Qué bueno que lo digas. Esta es la respuesta:',
  keyMark: 'respuesta correcta',
  chosenMark: 'tu respuesta',
  misconception: (text) => `**Sobre tu respuesta:** ${text}`,
  readLesson: 'Leer la lección',
  again: 'Otra ronda',
  doneTitle: (answered) => (answered === 0 ? 'Hasta pronto' : 'Buen repaso'),
  done: (correct, answered) =>
    answered === 0
      ? 'Esta vez no respondiste ninguna. Vuelve cuando tengas tres minutos.'
      : `Respondiste ${plural(answered, 'pregunta', 'preguntas')} y acertaste ${correct}. Te traeré cada una justo antes de que la olvides.`,
  changed:
    'Esta pregunta se reescribió después de que te la mostré, así que tu respuesta no cuenta, ni a favor ni en contra. Vamos con la siguiente.',
  nothing: 'Todavía no hay preguntas sobre eso.',
  unknownTopic: (typed, topics) =>
    `Todavía no hay preguntas sobre ${typed}. Estos son los temas que hay: ${topics}.`,
  notYours: (command) => `Esta pregunta es de otra persona. Con ${command} tendrás la tuya.`,
  own: 'Empezar mi propio quiz',
};
