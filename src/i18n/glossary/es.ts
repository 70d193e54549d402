import type { en } from './en.ts';

export const es: typeof en = {
  command: {
    name: 'glosario',
    description: 'Lo que significa una palabra del curso, en español y en inglés',
    options: {
      term: { name: 'termino', description: '¿Qué palabra? Escríbela en cualquiera de los dos idiomas' },
    },
  },
  title: '## Glosario',
  intro: (terms, command) =>
    `${terms} palabras del curso. Elige un tema o escribe la palabra de una vez: ${command}.`,
  topicTitle: (topic) => `## Glosario: ${topic}`,
  chooseTopic: 'Elige un tema',
  chooseTerm: 'Elige una palabra',
  terms: (count) => `${count} ${count === 1 ? 'palabra' : 'palabras'}`,
  otherLanguage: (term) => `-# en inglés: ${term}`,
  sameInBoth: '-# igual en inglés',
  also: (others) => `-# También se dice: ${others}`,
  related: '-# Va de la mano con:',
  readSection: 'Leer sobre esto',
  all: 'Todas las palabras',
  unknown: (typed) => `${typed} no está en el glosario.`,
  near: '¿Querías decir una de estas?',
  empty: 'El glosario todavía no tiene palabras.',
};
