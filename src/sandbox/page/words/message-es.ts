import type { MessageWords } from './message-en.ts';

/** What messages, modals and the gallery say. */
export const message: MessageWords = {
  onlyYou: 'Solo tú puedes ver esto',
  dismiss: 'Descartar mensaje',
};
