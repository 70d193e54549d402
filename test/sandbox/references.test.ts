import { MessageFlags, type TextChannel } from 'discord.js';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { sandboxIds } from '../../src/sandbox/world/ids.ts';
import { only, startBot, type TestBot } from './bot.ts';

let bot: TestBot;
beforeEach(async () => {
  bot = await startBot();
  await bot.register([{ name: 'sigue', description: 'Sigue' }]);
});
afterEach(() => bot.close());

const file = { attachment: Buffer.from('a,b\n1,2\n'), name: 'datos.csv' };
const last = async (as = 'colibri') => (await bot.driver.messages('general', as)).at(-1);

describe('the message that another one answers', () => {
  it('stands in a reply as it is now, its links signed, without what it answers itself', async () => {
    const channel = (await bot.client.channels.fetch(sandboxIds.channels.general)) as TextChannel;
    const first = await channel.send({ content: 'Uno', files: [file] });
    const second = await first.reply('Dos');
    await second.reply('Tres');
    await first.edit('Uno, mejor dicho');
    const [, reply, again] = await bot.driver.messages('general', 'colibri');
    expect(reply?.referenced_message).toMatchObject({ id: first.id, content: 'Uno, mejor dicho' });
    expect((await fetch(reply?.referenced_message?.attachments[0]?.url ?? '')).status).toBe(200);
    expect(again?.referenced_message).toMatchObject({ id: second.id, content: 'Dos' });
    expect(again?.referenced_message).not.toHaveProperty('referenced_message');
  });

  it('is null once it is gone', async () => {
    const channel = (await bot.client.channels.fetch(sandboxIds.channels.general)) as TextChannel;
    const first = await channel.send('Uno');
    await first.reply('Dos');
    await first.delete();
    expect((await last())?.referenced_message).toBeNull();
  });

  it('stands in a follow-up, and in what a button of it brings', async () => {
    bot.on.command = async (interaction) => {
      await interaction.reply({
        content: 'Primero',
        components: [{ type: 1, components: [{ type: 2, style: 1, custom_id: 'x', label: 'X' }] }],
      });
      await interaction.followUp('Después');
    };
    bot.on.button = (interaction) => interaction.reply('Pulsado');
    await bot.driver.command('colibri', 'sigue');
    await expect.poll(async () => (await last())?.content).toBe('Después');
    expect((await last())?.referenced_message).toMatchObject({ content: 'Primero' });
    const [first] = await bot.driver.messages('general', 'colibri');
    const { messages } = await bot.driver.press('quetzal', first ?? '', 'x');
    expect(only(messages).referenced_message).toMatchObject({ content: 'Primero' });
  });

  it('is kept from those who may not see it', async () => {
    bot.on.command = async (interaction) => {
      await interaction.reply({ content: 'Secreto', flags: MessageFlags.Ephemeral });
      await interaction.followUp({ content: 'Solo tú', flags: MessageFlags.Ephemeral });
      await interaction.followUp('Todos');
    };
    await bot.driver.command('colibri', 'sigue');
    await expect.poll(async () => (await last())?.content).toBe('Todos');
    const [, mine, all] = await bot.driver.messages('general', 'colibri');
    expect(mine?.referenced_message).toMatchObject({ content: 'Secreto' });
    expect(all).not.toHaveProperty('referenced_message');
  });
});
