import type { en } from './en.ts';

export const es: typeof en = {
  bug: (id) =>
    `Algo falló de mi lado y ya quedó anotado. Tu progreso está a salvo. Inténtalo de nuevo; si vuelve a pasar, dale este código a quien administra el bot: \`${id}\``,
  notYours: 'Este botón es de otra persona. Usa el comando y tendrás el tuyo.',
  outdated: 'Este mensaje es de una versión anterior y sus botones ya no funcionan. Usa de nuevo el comando.',
  stopping: 'Me estoy reiniciando en este momento. Inténtalo en unos segundos.',
  unknownCommand: 'Ya no tengo ese comando. Escribe / para ver los que tengo.',
};
