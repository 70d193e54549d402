import { ApplicationCommandType, type ContextMenuCommandInteraction, Events, MessageType } from 'discord.js';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import type { PageMenuCommand } from '../../src/sandbox/page/contract/commands.ts';
import type { PageMessages } from '../../src/sandbox/page/contract/messages.ts';
import { sandboxIds } from '../../src/sandbox/world/ids.ts';
import { expectNoViolations } from '../support/sandbox-driver.ts';
import { act } from './act.ts';
import { askPage } from './ask-page.ts';
import { only, startBot, type TestBot } from './bot.ts';

const { users } = sandboxIds;

let bot: TestBot;
let onMenu: (interaction: ContextMenuCommandInteraction) => unknown;
beforeEach(async () => {
  bot = await startBot();
  onMenu = (interaction) => interaction.reply('Hecho');
  bot.client.on(Events.InteractionCreate, (interaction) => {
    if (interaction.isContextMenuCommand()) onMenu(interaction);
  });
  await bot.register([
    {
      name: 'Ver progreso',
      type: ApplicationCommandType.User,
      name_localizations: { 'en-US': 'See progress' },
    },
    { name: 'Guardar', type: ApplicationCommandType.Message },
    { name: 'guardar', description: 'Guardar' },
  ]);
});
afterEach(() => bot.close());

const onUser = (as: string, user: string, name = 'Ver progreso') =>
  act(bot.sandbox.url, { as, user_command: { name, user } });
const onMessage = (as: string, message: string, name = 'Guardar') =>
  act(bot.sandbox.url, { as, message_command: { name, message } });
const said = async (content: string) => {
  await bot.driver.say('quetzal', content);
  return (await bot.driver.messages('general', 'quetzal')).at(-1)?.id ?? '';
};

describe('a command of a user’s menu', () => {
  it('tells the bot whom it was used on', async () => {
    onMenu = (interaction) => {
      if (!interaction.isUserContextMenuCommand()) throw new Error('It was used on a user');
      return interaction.reply(`${interaction.targetUser.username} ${interaction.targetMember !== null}`);
    };
    const { messages } = await onUser('colibri', 'quetzal');
    expect(only(messages)).toMatchObject({
      type: MessageType.ContextMenuCommand,
      content: 'quetzal true',
      interaction_metadata: { type: 2, user: { id: users.colibri }, target_user: { id: users.quetzal } },
    });
    await expectNoViolations(bot.driver);
  });
});

describe('a command of a message’s menu', () => {
  it('tells the bot which message it was used on, and its answer refers to that', async () => {
    const id = await said('Importante');
    onMenu = (interaction) => {
      if (!interaction.isMessageContextMenuCommand()) throw new Error('It was used on a message');
      return interaction.reply(interaction.targetMessage.content);
    };
    const { messages } = await onMessage('colibri', id);
    expect(only(messages)).toMatchObject({
      type: MessageType.ContextMenuCommand,
      content: 'Importante',
      message_reference: { message_id: id },
      referenced_message: { id, content: 'Importante' },
      interaction_metadata: { target_message_id: id },
    });
  });

  it('is another command than the slash command of the same name', async () => {
    bot.on.command = (interaction) => interaction.reply('por la barra');
    expect(only((await bot.driver.command('colibri', 'guardar')).messages).content).toBe('por la barra');
    expect(only((await onMessage('colibri', await said('Hola'))).messages).content).toBe('Hecho');
    await expect(onMessage('colibri', await said('Hola'), 'guardar')).rejects.toThrow('no command');
  });

  it('cannot be used on a message that its user does not see', async () => {
    expect((await onMessage('colibri', '1180000000000000999')).error).toMatchObject({
      code: 'unknown_message',
    });
  });
});

describe('the menus of the page', () => {
  it('name the commands in the language of whoever opens them, and so do the answers', async () => {
    const menu = (locale: string) =>
      askPage<PageMenuCommand[]>(bot.sandbox.url, 'menu', { as: 'colibri', channel: 'general', locale });
    expect(await menu('en-US')).toEqual([
      { kind: 'user', name: 'Ver progreso', label: 'See progress' },
      { kind: 'message', name: 'Guardar', label: 'Guardar' },
    ]);
    await onUser('colibri', 'quetzal');
    const query = { as: 'condor', channel: 'general', locale: 'en-US' };
    const { messages } = await askPage<PageMessages>(bot.sandbox.url, 'messages', query);
    expect(only(messages).command).toEqual({
      ...{ name: 'Ver progreso', label: 'See progress', fromMenu: true },
    });
  });
});
