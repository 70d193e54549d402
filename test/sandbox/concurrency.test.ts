import { expect, it } from 'vitest';
import { expectNoViolations } from '../support/sandbox-driver.ts';
import { only, startBot } from './bot.ts';

it('fifty acts in flight each get their own answer', async () => {
  const bot = await startBot({
    command: async (interaction) => {
      const number = interaction.options.getInteger('number', true);
      // Every second one takes the longer way, so that answers overtake each other.
      if (number % 2 === 0) return interaction.reply(`${number}`);
      await interaction.deferReply();
      return interaction.editReply(`${number}`);
    },
  });
  await bot.register([
    {
      name: 'echo',
      description: 'Echo',
      options: [{ type: 4, name: 'number', description: 'Number', required: true }],
    },
  ]);
  const numbers = Array.from({ length: 50 }, (_, index) => index);
  const users = ['colibri', 'quetzal', 'condor'];
  const results = await Promise.all(
    numbers.map((number) => bot.driver.command(users[number % 3] ?? '', 'echo', { number })),
  );
  expect(results.map(({ messages }) => only(messages).content)).toEqual(numbers.map(String));
  expect(new Set(results.map(({ interaction_id }) => interaction_id)).size).toBe(50);
  await expectNoViolations(bot.driver);
  await bot.close();
});
