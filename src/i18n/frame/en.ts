export const en = {
  /** A bug: the id is in the log too. */
  bug: (id: string) =>
    `Something broke on my side, and it has been written down. Your progress is safe. Try again; if it happens again, give this code to whoever runs the bot: \`${id}\``,
  notYours: 'This button belongs to somebody else. Use the command and you get your own.',
  outdated:
    'This message is from an older version of me and its buttons no longer work. Use the command again.',
  stopping: 'I am restarting at this moment. Try again in a few seconds.',
  unknownCommand: 'I no longer have that command. Type / to see those I have.',
};
