import type { ChatInputCommandInteraction } from 'discord.js';
import { InteractionContextType } from 'discord-api-types/v10';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { sandboxIds } from '../../src/sandbox/world/ids.ts';
import { expectNoViolations, type Where } from '../support/sandbox-driver.ts';
import { only, startBot, type TestBot } from './bot.ts';

const { guild, elsewhere, users, channels } = sandboxIds;
const manageGuild = (1n << 5n).toString();

let bot: TestBot;
let seen: ChatInputCommandInteraction[] = [];

/** When the bot is done with each interaction: on a busy machine it may rest for long between two answers. */
const ends = new Map<string, PromiseWithResolvers<void>>();
function handled(id: string): PromiseWithResolvers<void> {
  const end = ends.get(id) ?? Promise.withResolvers<void>();
  ends.set(id, end);
  return end;
}

const followUps: Readonly<Record<string, string>> = { many: '23456', toomany: '234567' };

async function answer(interaction: ChatInputCommandInteraction): Promise<void> {
  seen.push(interaction);
  await interaction.deferReply();
  await interaction.editReply('1');
  for (const text of followUps[interaction.commandName] ?? '') await interaction.followUp(text);
}

beforeAll(async () => {
  bot = await startBot(
    { command: (interaction) => answer(interaction).finally(handled(interaction.id).resolve) },
    { settled: (id) => handled(id).promise },
  );
  const everywhere = { description: 'x', integration_types: [0, 1], contexts: [0, 1, 2] };
  await bot.register([
    { name: 'everywhere', ...everywhere },
    { name: 'many', ...everywhere },
    { name: 'toomany', ...everywhere },
    { name: 'servers', description: 'x', integration_types: [0], contexts: [0] },
    { name: 'private', description: 'x', integration_types: [1], contexts: [1, 2] },
    { name: 'teachers', description: 'x', default_member_permissions: manageGuild },
    { name: 'nobody', description: 'x', default_member_permissions: '0' },
  ]);
});
afterAll(() => bot.close());

async function run(where: Where, as = 'colibri', name = 'everywhere') {
  seen = [];
  const result = await bot.driver.command(as, name, {}, where);
  expect(result.error).toBeNull();
  return { interaction: only(seen), messages: result.messages };
}

describe('an interaction', () => {
  it('in a server carries the member, both permissions and both locales', async () => {
    const { interaction } = await run({ in: 'general', locale: 'es-ES' });
    expect(interaction).toMatchObject({
      context: InteractionContextType.Guild,
      guildId: guild,
      channelId: channels.general,
      locale: 'es-ES',
      guildLocale: 'es-419',
      authorizingIntegrationOwners: { 0: guild },
      attachmentSizeLimit: 10 * 1024 * 1024,
    });
    expect(interaction.inCachedGuild() && interaction.member.id).toBe(users.colibri);
    expect(interaction.memberPermissions?.has('SendMessages')).toBe(true);
    expect(interaction.memberPermissions?.has('ManageGuild')).toBe(false);
    expect(interaction.appPermissions.has('AttachFiles')).toBe(true);
    expect(interaction.entitlements.size).toBe(0);
  });

  it('of the teacher carries the teacher’s permissions', async () => {
    const { interaction } = await run({}, 'condor');
    expect(interaction.memberPermissions?.has('ManageGuild')).toBe(true);
  });

  it('in a direct message with the bot carries the user', async () => {
    const { interaction } = await run({ in: 'dm' });
    expect(interaction).toMatchObject({
      context: InteractionContextType.BotDM,
      guildId: null,
      guildLocale: null,
      authorizingIntegrationOwners: { 0: '0' },
    });
    expect(interaction.user.id).toBe(users.colibri);
  });

  it('between two users comes by the user’s own installation', async () => {
    const { interaction, messages } = await run({ in: '@quetzal' });
    expect(interaction).toMatchObject({
      context: InteractionContextType.PrivateChannel,
      authorizingIntegrationOwners: { 1: users.colibri },
    });
    expect((await bot.driver.messages('@colibri', 'quetzal')).map(({ id }) => id)).toEqual([
      only(messages).id,
    ]);
  });

  it('in a server without the bot comes by the user’s own installation', async () => {
    const { interaction } = await run({ in: 'patio' });
    expect(interaction).toMatchObject({
      context: InteractionContextType.Guild,
      guildId: elsewhere,
      guild: null,
      authorizingIntegrationOwners: { 1: users.colibri },
    });
    await expect(bot.client.channels.fetch(channels.patio)).rejects.toMatchObject({ code: 50001 });
  });

  it('can be asked for as a user’s installation anywhere', async () => {
    const { interaction } = await run({ in: 'general', install: 'user' });
    expect(interaction.authorizingIntegrationOwners).toMatchObject({ 1: users.colibri });
  });
});

describe('a user’s installation', () => {
  it('allows five follow-ups and refuses the sixth', async () => {
    const five = await run({ in: 'patio' }, 'colibri', 'many');
    expect(five.messages).toHaveLength(6);
    bot.errors.length = 0;
    const { messages } = await run({ in: 'patio' }, 'colibri', 'toomany');
    expect(messages).toHaveLength(6);
    expect(bot.errors).toMatchObject([{ code: 40094 }]);
    expect((await run({ in: 'general' }, 'colibri', 'toomany')).messages).toHaveLength(7);
  });
});

describe('a command is not offered', () => {
  const cases: [what: string, name: string, as: string, where: Where, code: string][] = [
    ['in a direct message when it is for servers', 'servers', 'colibri', { in: 'dm' }, 'unknown_command'],
    ['in a server when it is for private places', 'private', 'colibri', { in: 'general' }, 'unknown_command'],
    [
      'to a user’s installation when it has none',
      'servers',
      'colibri',
      { install: 'user' },
      'unknown_command',
    ],
    [
      'in a server without the bot when it needs the bot there',
      'servers',
      'colibri',
      { in: 'patio' },
      'unknown_command',
    ],
    ['to a student when it is for teachers', 'teachers', 'colibri', {}, 'missing_permission'],
    ['to a student when it is for administrators', 'nobody', 'quetzal', {}, 'missing_permission'],
  ];
  it.each(cases)('%s', async (_, name, as, where, code) => {
    seen = [];
    expect((await bot.driver.command(as, name, {}, where)).error?.code).toBe(code);
    expect(seen).toEqual([]);
  });

  it('but is to those who may use it', async () => {
    await run({}, 'condor', 'teachers');
    await run({}, 'condor', 'nobody');
    await run({ in: 'dm' }, 'colibri', 'teachers');
    await run({ in: 'dm', install: 'user' }, 'colibri', 'private');
  });
});

it('a command’s own violations are kept, and nothing that is none', async () => {
  await run({ in: 'patio' }, 'colibri', 'toomany');
  await expect(bot.client.channels.fetch(channels.patio)).rejects.toMatchObject({ code: 50001 });
  const codes = (await bot.driver.violations()).map(({ code }) => code);
  expect([...new Set(codes)].sort()).toEqual([40094, 50001]);
  await expect(expectNoViolations(bot.driver)).rejects.toThrow('40094');
});
