import type { ChatInputCommandInteraction } from 'discord.js';
import {
  type APIApplicationCommandBasicOption,
  ApplicationCommandOptionType as Option,
} from 'discord-api-types/v10';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { sandboxIds } from '../../src/sandbox/world/ids.ts';
import { expectNoViolations } from '../support/sandbox-driver.ts';
import { only, startBot, type TestBot } from './bot.ts';

const options: APIApplicationCommandBasicOption[] = [
  { type: Option.String, name: 'text', description: 'Text', min_length: 2, max_length: 5 },
  { type: Option.String, name: 'choice', description: 'Choice', choices: [{ name: 'One', value: 'uno' }] },
  { type: Option.Integer, name: 'whole', description: 'Whole', min_value: 1, max_value: 9 },
  { type: Option.Number, name: 'number', description: 'Number', min_value: 0, max_value: 1 },
  { type: Option.Boolean, name: 'flag', description: 'Flag' },
  { type: Option.User, name: 'user', description: 'User' },
  { type: Option.Channel, name: 'channel', description: 'Channel', channel_types: [0] },
  { type: Option.Role, name: 'role', description: 'Role' },
  { type: Option.Mentionable, name: 'mentionable', description: 'Mentionable' },
  { type: Option.Attachment, name: 'file', description: 'File' },
];

let bot: TestBot;
let seen: ChatInputCommandInteraction[];
beforeAll(async () => {
  bot = await startBot({
    command: (interaction) => {
      seen.push(interaction);
      return interaction.reply('ok');
    },
  });
  await bot.register([
    { name: 'all', description: 'Every option', options },
    {
      name: 'need',
      description: 'A required option',
      options: [{ type: Option.Attachment, name: 'file', description: 'File', required: true }],
    },
    {
      name: 'tree',
      description: 'Subcommands',
      options: [
        { type: Option.Subcommand, name: 'leaf', description: 'Leaf', options: options.slice(0, 1) },
        {
          type: Option.SubcommandGroup,
          name: 'branch',
          description: 'Branch',
          options: [
            { type: Option.Subcommand, name: 'twig', description: 'Twig', options: options.slice(2, 3) },
          ],
        },
      ],
    },
  ]);
  seen = [];
});
afterAll(async () => {
  await expectNoViolations(bot.driver);
  await bot.close();
});

async function run(name: string, given: Parameters<typeof bot.driver.command>[2] = {}, where = {}) {
  seen = [];
  const result = await bot.driver.command('colibri', name, given, where);
  expect(result.error).toBeNull();
  return only(seen);
}

describe('an option reaches the bot', () => {
  it('as text, as a choice by its value or its name, as numbers and as a truth value', async () => {
    const { options } = await run('all', { text: 'hola', choice: 'One', whole: 3, number: 0.5, flag: true });
    expect(options.getString('text')).toBe('hola');
    expect(options.getString('choice')).toBe('uno');
    expect(options.getInteger('whole')).toBe(3);
    expect(options.getNumber('number')).toBe(0.5);
    expect(options.getBoolean('flag')).toBe(true);
  });

  it('as a user with their membership', async () => {
    const { options } = await run('all', { user: 'quetzal' });
    expect(options.getUser('user')?.id).toBe(sandboxIds.users.quetzal);
    expect(options.getMember('user')).toMatchObject({ id: sandboxIds.users.quetzal });
  });

  it('as a channel, a role and a mentionable', async () => {
    const { options } = await run('all', { channel: 'practica', role: 'Docentes', mentionable: 'condor' });
    expect(options.getChannel('channel')).toMatchObject({ id: sandboxIds.channels.practica });
    expect(options.getRole('role')).toMatchObject({ name: 'Docentes' });
    expect(options.getMentionable('mentionable')).toMatchObject({ id: sandboxIds.users.condor });
  });

  it('as an attachment that the bot downloads byte for byte', async () => {
    const content = Uint8Array.from({ length: 1000 }, (_, index) => index % 256);
    const { options } = await run('all', { file: { filename: 'datos año 1.csv', content } });
    const file = options.getAttachment('file', true);
    expect(file).toMatchObject({
      name: 'datos_ano_1.csv',
      size: 1000,
      ephemeral: true,
      contentType: 'text/csv; charset=utf-8',
    });
    expect(new Uint8Array(await (await fetch(file.url)).arrayBuffer())).toEqual(content);
  });

  it('under a subcommand, and under a group', async () => {
    const leaf = await run('tree leaf', { text: 'abc' });
    expect([leaf.options.getSubcommand(), leaf.options.getString('text')]).toEqual(['leaf', 'abc']);
    const twig = await run('tree branch twig', { whole: 2 });
    expect([twig.options.getSubcommandGroup(), twig.options.getSubcommand()]).toEqual(['branch', 'twig']);
    expect(twig.options.getInteger('whole')).toBe(2);
  });
});

describe('a user cannot run a command', () => {
  const large = { filename: 'large.bin', content: new Uint8Array(10 * 1024 * 1024 + 1) };
  const cases: [what: string, name: string, given: Parameters<typeof bot.driver.command>[2], code: string][] =
    [
      ['without a required option', 'need', {}, 'missing_option'],
      ['with too little text', 'all', { text: 'a' }, 'too_short'],
      ['with too much text', 'all', { text: 'abcdef' }, 'too_long'],
      ['with a choice that is not offered', 'all', { choice: 'dos' }, 'not_a_choice'],
      ['with a fraction for a whole number', 'all', { whole: 1.5 }, 'invalid_number'],
      ['with a number that is too small', 'all', { whole: 0 }, 'out_of_range'],
      ['with a number that is too large', 'all', { number: 1.01 }, 'out_of_range'],
      ['with no number at all', 'all', { number: 'much' }, 'invalid_number'],
      ['with a file that is too large', 'need', { file: large }, 'file_too_large'],
    ];
  it.each(cases)('%s, and the bot hears nothing of it', async (_, name, given, code) => {
    seen = [];
    const result = await bot.driver.command('colibri', name, given);
    expect(result).toMatchObject({
      interaction_id: null,
      messages: [],
      error: { code, message: expect.any(String) },
    });
    expect(seen).toEqual([]);
  });
});

describe('a driver is told in a sentence', () => {
  const cases: [what: string, run: () => Promise<unknown>, sentence: RegExp][] = [
    ['that there is no such user', () => bot.driver.command('nobody', 'all'), /no user "nobody"/],
    ['that the bot is no user', () => bot.driver.command('bot', 'all'), /bot cannot act/],
    [
      'that there is no such channel',
      () => bot.driver.command('colibri', 'all', {}, { in: 'x' }),
      /no channel "x"/,
    ],
    ['that no such command is registered', () => bot.driver.command('colibri', 'none'), /no command "none"/],
    [
      'that there is no such option',
      () => bot.driver.command('colibri', 'all', { wrong: 1 }),
      /no option "wrong"/,
    ],
    ['that a subcommand must be named', () => bot.driver.command('colibri', 'tree'), /needs a subcommand/],
    [
      'that there is no such subcommand',
      () => bot.driver.command('colibri', 'tree root'),
      /no subcommand or group "root"/,
    ],
    [
      'that a part is missing',
      () => bot.driver.command('colibri', 'need', { file: '@gone' }),
      /no part named "gone"/,
    ],
  ];
  it.each(cases)('%s', async (_, run, sentence) => {
    await expect(run()).rejects.toThrow(sentence);
  });

  it.each([
    ['{"as":"colibri"}', /exactly one of/],
    ['{"as":"colibri","press":{"message":"1"}}', /custom_id/],
    ['{', /must be JSON/],
  ])('that %s is not understood', async (body, sentence) => {
    const response = await fetch(`${bot.sandbox.url}/sandbox/act`, { method: 'POST', body });
    expect(response.status).toBe(400);
    expect(await response.text()).toMatch(sentence);
  });
});
