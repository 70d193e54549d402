import type { en } from './en.ts';

export const es: typeof en = {
  command: {
    name: 'leccion',
    description: 'El resumen de un tema, para leer en tres minutos',
    options: { topic: { name: 'tema', description: '¿Qué tema? Escribe para buscar' } },
  },
  choose: '## ¿Qué lección?',
  choosePlaceholder: 'Elige un tema',
  minutes: (minutes) => `${minutes} min`,
  position: (page, pages, minutes) => `-# Página ${page} de ${pages} · cerca de ${minutes} min`,
  back: 'Atrás',
  next: 'Siguiente',
  start: 'Al inicio',
  quizMe: 'Ponme a prueba',
  unknownTopic: (typed, topics) =>
    `Todavía no hay una lección sobre ${typed}. Estas son las que hay: ${topics}.`,
};
