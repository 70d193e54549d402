import {
  AttachmentBuilder,
  type ChatInputCommandInteraction,
  Events,
  GatewayIntentBits,
  type Message,
} from 'discord.js';
import { ButtonStyle, ComponentType, MessageFlags } from 'discord-api-types/v10';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { sandboxIds } from '../../src/sandbox/world/ids.ts';
import { download, expectNoViolations, filesOf, textOf } from '../support/sandbox-driver.ts';
import { only, startBot, type TestBot } from './bot.ts';

const { IsComponentsV2, Ephemeral } = MessageFlags;
const pixel = Buffer.from(
  'iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNkYPhfDwAChwGA60e6kgAAAABJRU5ErkJggg==',
  'base64',
);
const csv = () => new AttachmentBuilder(Buffer.from('x,y\n1,2\n'), { name: 'datos.csv' });
const png = () => new AttachmentBuilder(pixel, { name: 'punto.png', description: 'Un punto' });
const text = (content: string) => ({ type: ComponentType.TextDisplay, content }) as const;

let bot: TestBot;
beforeEach(async () => {
  bot = await startBot();
  await bot.register([{ name: 'go', description: 'Go' }]);
});
afterEach(async () => {
  expect(bot.errors).toEqual([]);
  await expectNoViolations(bot.driver);
  await bot.close();
});

/** Runs a command that the bot answers like this. */
function answered(
  command: (interaction: ChatInputCommandInteraction) => unknown,
  as = 'colibri',
  place = 'general',
) {
  bot.on.command = command;
  return bot.driver.command(as, 'go', {}, { in: place });
}

describe('a reply', () => {
  it('is a message of the bot with Discord’s metadata', async () => {
    const { messages, answered_ms } = await answered((interaction) => interaction.reply('Hola'));
    expect(answered_ms).toBeGreaterThan(0);
    expect(only(messages)).toMatchObject({
      type: 20,
      content: 'Hola',
      author: { id: sandboxIds.bot, bot: true },
      webhook_id: sandboxIds.bot,
      application_id: sandboxIds.bot,
      edited_timestamp: null,
      interaction_metadata: {
        type: 2,
        user: { id: sandboxIds.users.colibri },
        authorizing_integration_owners: { 0: sandboxIds.guild },
      },
    });
  });

  it('comes back to the bot when it asks for the response', async () => {
    let response: Message | null | undefined;
    const { messages } = await answered(async (interaction) => {
      const { resource } = await interaction.reply({ content: 'Hola', withResponse: true });
      response = resource?.message;
    });
    expect(response?.id).toBe(only(messages).id);
    expect(response?.content).toBe('Hola');
  });

  it('carries files, which anybody who has the link can download', async () => {
    const { messages } = await answered((interaction) =>
      interaction.reply({ content: 'Aquí', files: [csv(), png()] }),
    );
    const message = only(messages);
    expect(message.attachments).toMatchObject([
      { filename: 'datos.csv', size: 8, content_type: 'text/csv; charset=utf-8' },
      { filename: 'punto.png', width: 1, height: 1, description: 'Un punto' },
    ]);
    const [table] = filesOf(message);
    expect(new TextDecoder().decode(await download(table ?? { url: '' }))).toBe('x,y\n1,2\n');
  });

  it('mentions whom allowed_mentions lets it mention', async () => {
    const content = `<@${sandboxIds.users.quetzal}> <@&${sandboxIds.roles.teacher}> @everyone`;
    const loud = only((await answered((interaction) => interaction.reply(content))).messages);
    expect(loud).toMatchObject({
      mentions: [{ username: 'quetzal' }],
      mention_roles: [sandboxIds.roles.teacher],
      mention_everyone: true,
    });
    const quiet = await answered((interaction) =>
      interaction.reply({ content, allowedMentions: { parse: [] } }),
    );
    expect(only(quiet.messages)).toMatchObject({ mentions: [], mention_roles: [], mention_everyone: false });
  });
});

describe('Components V2', () => {
  it('show files where they refer to them, and nowhere else', async () => {
    const { messages } = await answered((interaction) =>
      interaction.reply({
        flags: IsComponentsV2,
        files: [png(), csv()],
        components: [
          { type: ComponentType.MediaGallery, items: [{ media: { url: 'attachment://punto.png' } }] },
          { type: ComponentType.File, file: { url: 'attachment://datos.csv' } },
        ],
      }),
    );
    const message = only(messages);
    expect(message.attachments).toEqual([]);
    expect(message.components).toMatchObject([
      {
        type: 12,
        items: [
          { media: { width: 1, height: 1, content_type: 'image/png', attachment_id: expect.any(String) } },
        ],
      },
      { type: 13, name: 'datos.csv', size: 8, spoiler: false, file: { loading_state: 2 } },
    ]);
    expect(filesOf(message).map(({ filename }) => filename)).toEqual(['punto.png', 'datos.csv']);
    expect(Buffer.from(await download(filesOf(message)[0] ?? { url: '' }))).toEqual(pixel);
  });

  it('may arrive with the edit of a deferred reply, which stays ephemeral', async () => {
    const { messages } = await answered(async (interaction) => {
      await interaction.deferReply({ flags: Ephemeral });
      await interaction.editReply({ flags: IsComponentsV2, components: [text('Listo')] });
    });
    expect(only(messages)).toMatchObject({ flags: IsComponentsV2 | Ephemeral, edited_timestamp: null });
    expect(textOf(only(messages))).toBe('Listo');
  });
});

describe('embeds', () => {
  it('take the image they refer to out of the attachments', async () => {
    const { messages } = await answered((interaction) =>
      interaction.reply({
        embeds: [{ title: 'Punto', image: { url: 'attachment://punto.png' } }],
        files: [png(), csv()],
      }),
    );
    expect(only(messages)).toMatchObject({
      embeds: [{ type: 'rich', title: 'Punto', image: { width: 1, height: 1 } }],
      attachments: [{ filename: 'datos.csv' }],
    });
  });
});

describe('a deferred reply', () => {
  it('shows that the bot is thinking until it is edited', async () => {
    let loading: Message | undefined;
    const { messages } = await answered(async (interaction) => {
      await interaction.deferReply();
      loading = await interaction.fetchReply();
      await interaction.editReply('Listo');
    });
    expect(loading?.flags.has(MessageFlags.Loading)).toBe(true);
    expect(only(messages)).toMatchObject({ id: loading?.id, content: 'Listo', flags: 0 });
  });

  it('is filled in by the first follow-up when it was not edited', async () => {
    const { messages } = await answered(async (interaction) => {
      await interaction.deferReply();
      await interaction.followUp('Primero');
      await interaction.followUp('Segundo');
    });
    expect(messages.map(({ content }) => content)).toEqual(['Primero', 'Segundo']);
    expect(messages[1]).toMatchObject({ type: 19, message_reference: { message_id: messages[0]?.id } });
  });

  it('can be deleted', async () => {
    const { messages, error } = await answered(async (interaction) => {
      await interaction.deferReply();
      await interaction.deleteReply();
    });
    expect({ messages, error }).toEqual({ messages: [], error: null });
  });
});

describe('through the interaction’s token', () => {
  it('follow-ups are made, read, edited and deleted', async () => {
    const { messages } = await answered(async (interaction) => {
      await interaction.deferReply();
      await interaction.editReply('Uno');
      const kept = await interaction.followUp('Dos');
      await interaction.webhook.editMessage(kept.id, 'Tres');
      const gone = await interaction.followUp({ content: 'Cuatro', flags: Ephemeral });
      expect((await interaction.webhook.fetchMessage(gone.id)).content).toBe('Cuatro');
      await interaction.webhook.deleteMessage(gone.id);
    });
    expect(messages.map(({ content }) => content)).toEqual(['Uno', 'Tres']);
  });

  it('an edit keeps what it does not name, clears what is null, and replaces files', async () => {
    const { messages } = await answered(async (interaction) => {
      await interaction.deferReply();
      await interaction.editReply({ content: 'Uno', files: [csv()] });
      await interaction.editReply({ embeds: [{ title: 'Título' }] });
      await interaction.editReply({ content: null, attachments: [], files: [png()] });
    });
    expect(only(messages)).toMatchObject({
      content: '',
      embeds: [{ title: 'Título' }],
      attachments: [{ filename: 'punto.png' }],
    });
  });
});

describe('an ephemeral reply', () => {
  it('is seen by its addressee only, and not by channel routes', async () => {
    const { messages } = await answered((interaction) =>
      interaction.reply({ content: 'Secreto', flags: Ephemeral }),
    );
    const { id } = only(messages);
    expect((await bot.driver.messages('general', 'colibri')).map((message) => message.id)).toEqual([id]);
    expect(await bot.driver.messages('general', 'quetzal')).toEqual([]);
    const response = await fetch(
      `${bot.sandbox.apiUrl}/v10/channels/${sandboxIds.channels.general}/messages`,
      {
        headers: { authorization: 'Bot sandbox' },
      },
    );
    expect(await response.json()).toEqual([]);
  });
});

describe('a component’s interaction', () => {
  it('may be acknowledged first and update its message later', async () => {
    bot.on.button = async (interaction) => {
      await interaction.deferUpdate();
      await interaction.editReply({ content: 'Después', components: [] });
    };
    const card = await answered((interaction) =>
      interaction.reply({
        content: 'Antes',
        components: [
          {
            type: ComponentType.ActionRow,
            components: [
              { type: ComponentType.Button, style: ButtonStyle.Primary, label: 'Ya', custom_id: 'now' },
            ],
          },
        ],
      }),
    );
    const { messages } = await bot.driver.press('colibri', only(card.messages), 'now');
    expect(messages).toMatchObject([{ id: only(card.messages).id, content: 'Después', components: [] }]);
  });
});

it('events of public messages reach the sessions that asked for them, and those of ephemeral ones do not', async () => {
  const events: string[] = [];
  const intents = [GatewayIntentBits.Guilds, GatewayIntentBits.GuildMessages];
  const listener = await startBot({}, {}, { intents });
  listener.on.command = async (interaction) => {
    await interaction.reply({ content: 'Secreto', flags: Ephemeral });
    const said = await interaction.followUp('Público');
    await interaction.webhook.editMessage(said.id, 'Cambiado');
    await interaction.webhook.deleteMessage(said.id);
  };
  listener.client.on(Events.MessageCreate, ({ content, author }) =>
    events.push(`create ${author.username} ${content}`),
  );
  listener.client.on(Events.MessageUpdate, (_, { content }) => events.push(`update ${content}`));
  const deleted = new Promise((resolve) => listener.client.once(Events.MessageDelete, resolve));
  await listener.register([{ name: 'go', description: 'Go' }]);
  await listener.driver.say('quetzal', 'Nadie lo lee sin permiso');
  await listener.driver.command('colibri', 'go');
  await deleted;
  expect(events).toEqual(['create quetzal ', 'create bot Público', 'update Cambiado']);
  await listener.close();
});
