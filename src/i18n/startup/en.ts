import type { ConfigFault } from '../../config.ts';

const quoted = ({ variable, given }: ConfigFault) => (given ? `${variable} is "${given}"` : variable);

const expectations: Record<ConfigFault['variable'], string> = {
  DISCORD_TOKEN:
    'must be the bot token as Discord shows it: letters, digits, dots, dashes and underscores only',
  DISCORD_API_URL: 'must be an address such as http://127.0.0.1:7333/api',
  DISCORD_GUILD_ID:
    'must be a server id: 17 to 20 digits (in Discord: right click on the server, Copy Server ID)',
  CICLO_DATABASE: 'must be the path of a file',
  SANDBOX_PORT: 'must be a whole number from 0 (any free port) to 65535',
  SANDBOX_DATA: 'must be the path of a file',
  DEFAULT_LOCALE: 'must be es or en',
  DEFAULT_TIME_ZONE: 'must be a time zone such as America/Bogota',
  LOG_LEVEL: 'must be one of fatal, error, warn, info, debug, trace, silent',
};

export const en = {
  faultsTitle: 'ciclo cannot start with these settings (environment or .env):',
  fault: (fault: ConfigFault) => `${quoted(fault)}: ${expectations[fault.variable]}.`,
  databaseInUse: (path: string) =>
    `Another ciclo is already using ${path}. Stop it first, or give this one its own file with CICLO_DATABASE.`,
  contentBroken: (faults: readonly string[]) => `The course files have faults:\n${faults.join('\n')}`,
  tokenRefused:
    'Discord refused the token. Copy it again from the Developer Portal (Bot → Reset Token) into DISCORD_TOKEN.',
  unreachable: 'No Discord answers at that address. Check DISCORD_API_URL and the network.',
  portInUse: 'The sandbox’s port is taken. Choose another with SANDBOX_PORT, or 0 for any free one.',
  inSandbox: (url: string) => `ciclo is running in its sandbox: ${url}`,
  onDiscord: (name: string) => `ciclo is connected to Discord as ${name}.`,
  stopping: 'ciclo is stopping: finishing what is in flight.',
};
