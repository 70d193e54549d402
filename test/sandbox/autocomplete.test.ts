import { ApplicationCommandOptionType as Option } from 'discord-api-types/v10';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { expectNoViolations } from '../support/sandbox-driver.ts';
import { startBot, type TestBot } from './bot.ts';

let bot: TestBot;
beforeAll(async () => {
  bot = await startBot({
    autocomplete: (interaction) => {
      const { name, value } = interaction.options.getFocused(true);
      const topic = interaction.options.getString('topic') ?? 'none';
      return interaction.respond([{ name: `${name} ${value} ${topic}`, value: String(value) || 'none' }]);
    },
  });
  await bot.register([
    {
      name: 'study',
      description: 'Study',
      options: [
        {
          type: Option.Subcommand,
          name: 'lesson',
          description: 'Lesson',
          options: [
            { type: Option.String, name: 'topic', description: 'Topic', required: true },
            { type: Option.String, name: 'part', description: 'Part', autocomplete: true },
          ],
        },
      ],
    },
  ]);
});
afterAll(async () => {
  await expectNoViolations(bot.driver);
  await bot.close();
});

it('offers completions for what has been typed, knowing the other options', async () => {
  const typing = { option: 'part', typed: 'ev', options: { topic: 'modeling' } };
  const { choices, messages } = await bot.driver.complete('colibri', 'study lesson', typing);
  expect(choices).toEqual([{ name: 'part ev modeling', value: 'ev' }]);
  expect(messages).toEqual([]);
});

it('does not ask for what is still missing', async () => {
  const { choices } = await bot.driver.complete('colibri', 'study lesson', { option: 'part', typed: '' });
  expect(choices).toEqual([{ name: 'part  none', value: 'none' }]);
});

it('is refused for an option without completions, which is the driver’s mistake', async () => {
  const complete = bot.driver.complete('colibri', 'study lesson', { option: 'topic', typed: 'e' });
  await expect(complete).rejects.toThrow('offers no completions');
});
