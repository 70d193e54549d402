import type { ShellWords } from '../words.ts';

/** What the page around the messages says. */
export const shell: ShellWords = {
  directMessages: 'Mensajes directos',
};
