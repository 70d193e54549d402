import type { en } from './en.ts';

export const es: typeof en = {
  command: {
    name: 'leccion',
    description: 'El mapa del curso, o el resumen de un tema para leer en tres minutos',
    options: { topic: { name: 'tema', description: '¿Qué tema? Escribe para buscar' } },
  },
  map: {
    title: 'Tu mapa del curso',
    centre: 'sabes ahora',
    firm: 'firme: 21 días o más',
    fresh: 'reciente',
  },
  mapTitle: '## Tu mapa del curso',
  mapSummary: (known, firm, facts) =>
    known === 0
      ? 'El anillo se llena a medida que respondes preguntas. Empieza por donde quieras.'
      : `Ahora sabes ${known} de las ${facts} ideas del curso.${firm === 0 ? '' : firm === 1 ? ' Una está firme: te durará tres semanas o más.' : ` ${firm} están firmes: te durarán tres semanas o más.`}`,
  mapLine: (number, name, known, facts) => `-# **${number}** ${name} · ${known}/${facts}`,
  mapAlt: (known, topics) =>
    `Anillo con los ${topics.length} temas del curso; sabes ahora ${known}. ${topics.join('; ')}.`,
  mapTopic: (number, name, known, facts, firm) => `${number}. ${name}: ${known} de ${facts}, firmes ${firm}`,
  upNext: (topic, minutes) => `Lo que sigue: **${topic}**, ${minutes} min.`,
  goOn: 'Seguir',
  choosePlaceholder: 'Elige un tema',
  topicLine: (minutes, known, facts) => `${minutes} min · sabes ${known} de ${facts}`,
  position: (page, pages, minutes) => `-# Página ${page} de ${pages} · cerca de ${minutes} min`,
  back: 'Atrás',
  next: 'Siguiente',
  start: 'Al inicio',
  quizMe: 'Ponme a prueba',
  quiz: 'Responder un quiz',
  terms: 'Palabras del tema',
  toMap: 'Mapa del curso',
  share: 'Compartir en el canal',
  shared: 'Compartida',
  sharedBy: (person) => `-# Compartió ${person}`,
  readOn: 'Leer la lección',
  unknownTopic: (typed, topics) =>
    `Todavía no hay una lección sobre ${typed}. Estas son las que hay: ${topics}.`,
};
