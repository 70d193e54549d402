import type { AnySelectMenuInteraction, ButtonInteraction } from 'discord.js';
import {
  type APIMessageTopLevelComponent,
  ButtonStyle,
  ComponentType,
  MessageFlags,
} from 'discord-api-types/v10';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { sandboxIds } from '../../src/sandbox/world/ids.ts';
import { buttonId, buttonsOf, expectNoViolations, selectsOf, textOf } from '../support/sandbox-driver.ts';
import { only, startBot, type TestBot } from './bot.ts';

const row = <T>(component: T) => ({ type: ComponentType.ActionRow, components: [component] });
const components = [
  {
    type: ComponentType.Container,
    components: [
      { type: ComponentType.TextDisplay, content: 'Elige' },
      {
        type: ComponentType.Section,
        components: [{ type: ComponentType.TextDisplay, content: 'Una sección' }],
        accessory: {
          type: ComponentType.Button,
          style: ButtonStyle.Primary,
          label: 'Sigue',
          custom_id: 'next',
        },
      },
      row({
        type: ComponentType.Button,
        style: ButtonStyle.Secondary,
        label: 'No',
        custom_id: 'off',
        disabled: true,
      }),
    ],
  },
  row({
    type: ComponentType.StringSelect,
    custom_id: 'strings',
    min_values: 1,
    max_values: 2,
    options: ['a', 'b', 'c'].map((value) => ({ label: value.toUpperCase(), value })),
  }),
  row({ type: ComponentType.UserSelect, custom_id: 'users' }),
  row({ type: ComponentType.RoleSelect, custom_id: 'roles' }),
  row({ type: ComponentType.MentionableSelect, custom_id: 'mentionables' }),
  row({ type: ComponentType.ChannelSelect, custom_id: 'channels', channel_types: [0] }),
] as APIMessageTopLevelComponent[];

let bot: TestBot;
let pressed: ButtonInteraction[] = [];
let chosen: AnySelectMenuInteraction[] = [];
beforeAll(async () => {
  bot = await startBot({
    command: (interaction) =>
      interaction.reply({
        flags:
          MessageFlags.IsComponentsV2 | (interaction.commandName === 'secret' ? MessageFlags.Ephemeral : 0),
        components,
      }),
    button: (interaction) => {
      pressed.push(interaction);
      return interaction.update({ components: [{ type: ComponentType.TextDisplay, content: 'Hecho' }] });
    },
    select: (interaction) => {
      chosen.push(interaction);
      return interaction.reply({ content: interaction.values.join(), flags: MessageFlags.Ephemeral });
    },
  });
  await bot.register([
    { name: 'open', description: 'For everybody' },
    { name: 'secret', description: 'For one' },
  ]);
});
afterAll(async () => {
  await expectNoViolations(bot.driver);
  await bot.close();
});

async function open(name = 'open') {
  return only((await bot.driver.command('colibri', name)).messages);
}

describe('a message with components', () => {
  it('numbers them in reading order and fills in Discord’s defaults', async () => {
    const message = await open();
    expect(message.components?.[0]).toMatchObject({ id: 1, type: 17, accent_color: null, spoiler: false });
    expect(buttonsOf(message).map(({ id }) => id)).toEqual([5, 7]);
    expect(selectsOf(message)[1]).toMatchObject({ id: 11, min_values: 1, max_values: 1 });
    expect(textOf(message)).toBe('Elige\nUna sección');
    expect(message.flags).toBe(MessageFlags.IsComponentsV2);
  });
});

describe('a button', () => {
  it('tells the bot the message it was pressed in and who pressed it', async () => {
    pressed = [];
    const message = await open();
    await bot.driver.press('quetzal', message, 'next', { locale: 'en-US' });
    const interaction = only(pressed);

    expect(interaction).toMatchObject({ customId: 'next', locale: 'en-US', guildId: sandboxIds.guild });
    expect(interaction.user.id).toBe(sandboxIds.users.quetzal);
    expect(interaction.message.id).toBe(message.id);
    expect(interaction.message.interactionMetadata).toMatchObject({ type: 2 });
  });

  it('is answered by an update of its message', async () => {
    const message = await open();
    const result = await bot.driver.press('colibri', message, buttonId(message, 'Sigue'));
    const updated = only(result.messages);

    expect(updated.id).toBe(message.id);
    expect(textOf(updated)).toBe('Hecho');
    expect(updated.edited_timestamp).not.toBeNull();
    const shown = await bot.driver.messages('general', 'quetzal');
    expect(shown.find(({ id }) => id === message.id)).toEqual(updated);
  });

  it('cannot be pressed when it is disabled, absent, or in a message that is not there for this user', async () => {
    const message = await open();
    const secret = await open('secret');
    const codes = [
      await bot.driver.press('colibri', message, 'off'),
      await bot.driver.press('colibri', message, 'none'),
      await bot.driver.press('colibri', '999999999999999999', 'next'),
      await bot.driver.press('quetzal', secret, 'next'),
    ].map(({ error }) => error?.code);
    expect(codes).toEqual(['component_disabled', 'unknown_component', 'unknown_message', 'unknown_message']);
    expect((await bot.driver.press('colibri', secret, 'next')).error).toBeNull();
  });
});

describe('a select', () => {
  it.each([
    ['strings', ['b', 'a'], ['b', 'a']],
    ['users', ['quetzal'], [sandboxIds.users.quetzal]],
    ['roles', ['Docentes'], [sandboxIds.roles.teacher]],
    ['mentionables', ['Docentes'], [sandboxIds.roles.teacher]],
    ['channels', ['practica'], [sandboxIds.channels.practica]],
  ])('of %s carries what was chosen, by name or id', async (customId, given, ids) => {
    chosen = [];
    const result = await bot.driver.choose('colibri', await open(), customId, given);
    expect(only(chosen)).toMatchObject({ customId, values: ids });
    expect(result.messages[0]?.content).toBe(ids.join());
  });

  it('resolves what it refers to', async () => {
    chosen = [];
    await bot.driver.choose('colibri', await open(), 'users', ['quetzal']);
    const select = only(chosen);
    expect(select.isUserSelectMenu() && select.users.first()?.username).toBe('quetzal');
  });

  it('takes only what is offered, not too little and not too much', async () => {
    const message = await open();
    const codes = [
      await bot.driver.choose('colibri', message, 'strings', ['z']),
      await bot.driver.choose('colibri', message, 'strings', []),
      await bot.driver.choose('colibri', message, 'strings', ['a', 'b', 'c']),
      await bot.driver.choose('colibri', message, 'next', ['a']),
    ].map(({ error }) => error?.code);
    expect(codes).toEqual(['not_an_option', 'too_few_values', 'too_many_values', 'unknown_component']);
  });

  it('is answered in a reply to its message, seen only by whom it is for', async () => {
    const message = await open();
    const reply = only((await bot.driver.choose('colibri', message, 'strings', ['c'])).messages);
    expect(reply).toMatchObject({
      type: 19,
      message_reference: { message_id: message.id },
      flags: MessageFlags.Ephemeral,
    });
    const ids = async (as: string) => (await bot.driver.messages('general', as)).map(({ id }) => id);
    expect(await ids('colibri')).toContain(reply.id);
    expect(await ids('quetzal')).not.toContain(reply.id);
  });
});
