/** What messages, modals and the gallery say. */
export const message = {
  onlyYou: 'Only you can see this',
  dismiss: 'Dismiss message',
};

export type MessageWords = typeof message;
