import { expect, it } from 'vitest';
import { captureLog } from '../support/captured-log.ts';
import { runBot } from '../support/running-bot.ts';

it('A bot logs that it is ready and, when its connection drops, that it comes back, but not when it leaves', async () => {
  const { log, messages } = captureLog();
  const bot = await runBot({}, log);
  await bot.driver.fault({ drop_gateway: true });
  await expect
    .poll(messages)
    .toEqual(['Ready', 'Reconnecting to Discord', 'Resumed the session with Discord']);
  await bot.stop();
  expect(messages()).toHaveLength(3);
});
