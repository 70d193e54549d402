/** What the page around the messages says. */
export const shell = {
  directMessages: 'Direct messages',
};

export type ShellWords = typeof shell;
