import type { TextChannel } from 'discord.js';
import { afterEach, beforeEach } from 'vitest';
import { sandboxIds } from '../../src/sandbox/world/ids.ts';
import { startBot, type TestBot } from './bot.ts';

/** A bot, and the channel of its server in which a test takes place. */
export type InGeneral = { bot: TestBot; general: TextChannel };

/** A new sandbox before each test, with the real client in `#general`; it ends with the test. */
export function useGeneral(
  options: Parameters<typeof startBot>[1] = {},
  clientOptions: Parameters<typeof startBot>[2] = {},
): InGeneral {
  const here = {} as InGeneral;
  beforeEach(async () => {
    here.bot = await startBot({}, options, clientOptions);
    here.general = (await here.bot.client.channels.fetch(sandboxIds.channels.general)) as TextChannel;
  });
  afterEach(() => here.bot.close());
  return here;
}
