import type { MessageWords } from '../words.ts';

/** What messages, modals and the gallery say. */
export const message: MessageWords = {
  onlyYou: 'Solo tú puedes ver esto',
  dismiss: 'Descartar mensaje',
};
