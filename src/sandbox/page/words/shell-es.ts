import type { ShellWords } from './shell-en.ts';

/** What the page around the messages says. */
export const shell: ShellWords = {
  directMessages: 'Mensajes directos',
};
