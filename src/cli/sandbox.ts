import { startSandbox } from '../sandbox/start.ts';

/**
 * `npm run sandbox`: the local Discord alone, for a bot that runs elsewhere.
 * SANDBOX_PORT (7333) is its port, SANDBOX_DATA (data/sandbox-discord.db) the file of its world.
 */
const port = Number(process.env.SANDBOX_PORT ?? 7333);
if (!Number.isInteger(port) || port < 0 || port > 65_535) {
  console.error(`SANDBOX_PORT must be a port number from 0 to 65535, not "${process.env.SANDBOX_PORT}".`);
  process.exit(1);
}

try {
  const sandbox = await startSandbox({
    port,
    data: process.env.SANDBOX_DATA ?? 'data/sandbox-discord.db',
    log: (line) => console.error(line),
  });
  console.log(
    `Sandbox at ${sandbox.url} – start a bot against it: DISCORD_TOKEN=${sandbox.token} DISCORD_API_URL=${sandbox.apiUrl} npm start`,
  );
  const close = async () => {
    await sandbox.close();
    process.exit(0);
  };
  process.once('SIGINT', close);
  process.once('SIGTERM', close);
} catch (error) {
  console.error(error instanceof Error ? error.message : error);
  process.exit(1);
}
