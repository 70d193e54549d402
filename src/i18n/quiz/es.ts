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
  yes: 'Verdadero',
  no: 'Falso',
  pickOne: 'Elige una',
  pickAll: 'Elige una o varias',
  respond: 'Responder',
  pair: 'Emparejar',
  undo: 'Deshacer',
  unit: (unit) => `-# En ${unit}`,
  rights: 'Para emparejar con:',
  tapInOrder: (placed, items) =>
    placed === 0
      ? '-# Tócalos en orden, primero el que va primero'
      : `-# ${placed} de ${items} en su lugar; toca el que sigue`,
  form: {
    title: 'Tu respuesta',
    text: 'Lo que tú escribirías',
    number: 'El número',
    numberHint: 'Con coma o con punto; también sirve una fracción, como 3/4',
    choose: 'Elige su pareja',
  },
  noNumber: (typed) =>
    `No encontré un número en ${typed}. Toca otra vez «Responder» y escribe solo el número, por ejemplo 0,85.`,
  nothingTyped: 'No encontré ninguna palabra. Toca otra vez «Responder» y escribe lo que va en el espacio.',
  right: '¡Correcto!',
  almost: (points, possible) => `Casi: ${points} de ${possible}. Abajo está la respuesta.`,
  partly: (points, possible) => `Todavía no: ${points} de ${possible}. Abajo está la respuesta.`,
  wrong: 'Todavía no. Abajo está la respuesta.',
  notKnown: 'Qué bueno que lo digas. Esta es la respuesta:',
  keyMark: 'respuesta correcta',
  chosenMark: 'tu respuesta',
  missedMark: 'te faltó',
  placedMark: (place) => `en tu orden: ${place}`,
  pairedMark: (right) => `elegiste «${right}»`,
  extraPicks: '-# Cada opción equivocada que se marca resta un punto.',
  slips: {
    'percent-for-share': 'Escribiste el porcentaje; se pedía la proporción, de 0 a 1.',
    'share-for-percent': 'Escribiste la proporción; se pedía el porcentaje.',
  },
  answerIs: (answer) => `**Respuesta:** ${answer}`,
  alsoRight: (others) => `-# También se acepta: ${others}`,
  typed: (typed) => `**Escribiste:** ${typed}`,
  misconception: (text) => `**Sobre tu respuesta:** ${text}`,
  misconceptions: '**Sobre tu respuesta:**',
  readLesson: 'Leer la lección',
  readSection: 'Leer sobre esto',
  again: 'Otra ronda',
  doneTitle: (answered) => (answered === 0 ? 'Hasta pronto' : 'Buen repaso'),
  done: (correct, answered) =>
    answered === 0
      ? 'Esta vez no respondiste ninguna. Vuelve cuando tengas tres minutos.'
      : `Respondiste ${plural(answered, 'pregunta', 'preguntas')} y acertaste ${correct}. Te traeré cada una justo antes de que la olvides.`,
  changed:
    'Esta pregunta se reescribió después de que te la mostré, así que tu respuesta no cuenta, ni a favor ni en contra. Vamos con la siguiente.',
  nothing: 'Todavía no hay preguntas sobre eso.',
  everything: 'Preguntas de todos los temas',
  courseMap: 'Ver el mapa del curso',
  unknownTopic: (typed, topics) =>
    `Todavía no hay preguntas sobre ${typed}. Estos son los temas que hay: ${topics}.`,
  notYours: (command) => `Esta pregunta es de otra persona. Con ${command} tendrás la tuya.`,
  own: 'Empezar mi propio quiz',
};
