/** The ids of everything a new world is seeded with. They never change, so tests and docs may name them. */
export const sandboxIds = {
  bot: '1180000000000000100',
  guild: '1180000000000000200',
  /** A server in which the bot is not a member: only user-installed commands work there. */
  elsewhere: '1180000000000000300',
  users: {
    colibri: '1180000000000000101',
    quetzal: '1180000000000000102',
    condor: '1180000000000000103',
  },
  channels: {
    general: '1180000000000000201',
    practica: '1180000000000000202',
    patio: '1180000000000000301',
  },
  roles: {
    teacher: '1180000000000000210',
    bot: '1180000000000000211',
  },
} as const;
