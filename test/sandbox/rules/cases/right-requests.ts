import {
  ActionRowBuilder,
  type APIContainerComponent,
  ApplicationCommandType,
  AttachmentBuilder,
  ButtonBuilder,
  ButtonStyle,
  ChannelSelectMenuBuilder,
  ChannelType,
  CheckboxBuilder,
  CheckboxGroupBuilder,
  Client,
  ContainerBuilder,
  ContextMenuCommandBuilder,
  EmbedBuilder,
  FileBuilder,
  FileUploadBuilder,
  InteractionContextType,
  InteractionWebhook,
  LabelBuilder,
  MediaGalleryBuilder,
  MessageFlags,
  MessagePayload,
  type MessagePayloadOption,
  ModalBuilder,
  PermissionFlagsBits,
  RadioGroupBuilder,
  SectionBuilder,
  SeparatorBuilder,
  SlashCommandBuilder,
  StringSelectMenuBuilder,
  TextDisplayBuilder,
  TextInputBuilder,
  TextInputStyle,
  ThumbnailBuilder,
  UserSelectMenuBuilder,
} from 'discord.js';
import { type CaseFile, container, routes, v2, type WrongRequest } from './wrong-request.ts';

/** A request that a bot written with discord.js sends, and that Discord takes. */
export type RightRequest = Pick<WrongRequest, 'name' | 'method' | 'route' | 'body' | 'before'> & {
  files?: CaseFile[];
};

const client = new Client<true>({ intents: [] });
const webhook = new InteractionWebhook(client, '123456789012345678', 'token');

/** What discord.js really sends for a message, its own additions included. */
const payload = (options: MessagePayloadOption): unknown =>
  overTheWire(MessagePayload.create(webhook, options).resolveBody().body);

const overTheWire = (body: unknown): unknown => JSON.parse(JSON.stringify(body));

const reply = (name: string, options: MessagePayloadOption, files?: CaseFile[]): RightRequest => ({
  name,
  method: 'POST',
  route: routes.callback,
  body: { type: 4, data: payload(options) },
  ...(files && { files }),
});

const answer = (name: string, body: unknown): RightRequest => ({
  name,
  method: 'POST',
  route: routes.callback,
  body: overTheWire(body),
});

const edit = (
  name: string,
  before: NonNullable<RightRequest['before']>,
  options: MessagePayloadOption,
  files?: CaseFile[],
): RightRequest => ({
  name,
  method: 'PATCH',
  route: routes.message,
  before,
  body: payload(options),
  ...(files && { files }),
});

const commands = (name: string, ...list: { toJSON(): unknown }[]): RightRequest => ({
  name,
  method: 'PUT',
  route: routes.commands,
  body: overTheWire(list),
});

const file = (filename: string): CaseFile => ({ index: '0', filename, size: 10 });
const attached = (name: string) => new AttachmentBuilder(Buffer.from('x'), { name });
const button = (id: string) =>
  new ButtonBuilder().setCustomId(id).setLabel('Responder').setStyle(ButtonStyle.Primary);
const row = <
  T extends ButtonBuilder | StringSelectMenuBuilder | UserSelectMenuBuilder | ChannelSelectMenuBuilder,
>(
  ...components: T[]
) => new ActionRowBuilder<T>().addComponents(components);
const text = (content: string) => new TextDisplayBuilder().setContent(content);
const topics = new StringSelectMenuBuilder()
  .setCustomId('topic')
  .setPlaceholder('Elige un tema')
  .setMaxValues(2)
  .addOptions(
    {
      label: 'Evaluación',
      value: 'evaluation',
      description: 'Métricas',
      emoji: { name: '📏' },
      default: true,
    },
    { label: 'Monitoreo', value: 'monitoring' },
  );
const card = new ContainerBuilder()
  .setAccentColor(0x2f6f8f)
  .addTextDisplayComponents(text('# ¿Qué mide el RMSE?'))
  .addSeparatorComponents(new SeparatorBuilder())
  .addSectionComponents(
    new SectionBuilder()
      .addTextDisplayComponents(text('Una pista'))
      .setThumbnailAccessory(
        new ThumbnailBuilder().setURL('https://example.org/a.png').setDescription('Curva'),
      ),
  )
  .addActionRowComponents(row(button('a').setEmoji('✅'), button('b').setDisabled(true)));
const quiz = new ModalBuilder()
  .setCustomId('answer')
  .setTitle('Responde')
  .addTextDisplayComponents(text('Cinco minutos'))
  .addLabelComponents(
    new LabelBuilder()
      .setLabel('Valor')
      .setDescription('Con coma o punto')
      .setTextInputComponent(
        new TextInputBuilder()
          .setCustomId('value')
          .setStyle(TextInputStyle.Short)
          .setMaxLength(20)
          .setValue('1,5'),
      ),
    new LabelBuilder()
      .setLabel('Datos')
      .setFileUploadComponent(new FileUploadBuilder().setCustomId('data').setMaxValues(2)),
    new LabelBuilder()
      .setLabel('Tema')
      .setStringSelectMenuComponent(
        new StringSelectMenuBuilder()
          .setCustomId('topic')
          .setRequired(false)
          .setMinValues(0)
          .addOptions({ label: 'Evaluación', value: 'evaluation' }),
      ),
  );
const choicesModal = new ModalBuilder()
  .setCustomId('choices')
  .setTitle('Elige')
  .addLabelComponents(
    new LabelBuilder()
      .setLabel('Una')
      .setRadioGroupComponent(
        new RadioGroupBuilder()
          .setCustomId('one')
          .addOptions({ label: 'A', value: 'a' }, { label: 'B', value: 'b' }),
      ),
    new LabelBuilder()
      .setLabel('Varias')
      .setCheckboxGroupComponent(
        new CheckboxGroupBuilder()
          .setCustomId('many')
          .addOptions({ label: 'A', value: 'a' }, { label: 'B', value: 'b' }),
      ),
    new LabelBuilder().setLabel('Acepto').setCheckboxComponent(new CheckboxBuilder().setCustomId('ok')),
  );
const rmse = new SlashCommandBuilder()
  .setName('rmse')
  .setNameLocalizations({ 'es-ES': 'recm', 'es-419': 'recm' })
  .setDescription('The error of a model')
  .setDescriptionLocalizations({ 'es-ES': 'El error de un modelo' })
  .setContexts(InteractionContextType.Guild, InteractionContextType.BotDM)
  .addAttachmentOption((option) => option.setName('file').setDescription('A table').setRequired(true))
  .addStringOption((option) => option.setName('columna').setDescription('A column').setAutocomplete(true))
  .addNumberOption((option) => option.setName('nivel').setDescription('Level').setMinValue(0).setMaxValue(1));
const live = new SlashCommandBuilder()
  .setName('en-vivo')
  .setDescription('A quiz of the class')
  .setDefaultMemberPermissions(PermissionFlagsBits.ManageMessages)
  .addSubcommand((command) =>
    command
      .setName('empezar')
      .setDescription('Start')
      .addStringOption((option) =>
        option
          .setName('tema')
          .setDescription('Topic')
          .addChoices({ name: 'Evaluación', value: 'evaluation' }),
      )
      .addChannelOption((option) =>
        option.setName('canal').setDescription('Where').addChannelTypes(ChannelType.GuildText),
      ),
  )
  .addSubcommandGroup((group) =>
    group
      .setName('ajustes')
      .setDescription('Settings')
      .addSubcommand((command) => command.setName('ver').setDescription('Show')),
  );
const explain = new ContextMenuCommandBuilder()
  .setName('Explicar esto')
  .setType(ApplicationCommandType.Message);
const plain = { body: { content: 'hola' } };
const inV2 = { body: { flags: v2, components: [{ type: 10, content: 'hola' }] } };

/** Requests of discord.js that nothing is wrong with. */
export const rightRequests: RightRequest[] = [
  reply('a text', { content: 'Hola' }),
  reply('an ephemeral text', { content: 'Hola', flags: MessageFlags.Ephemeral }),
  reply('a text of exactly 2000 characters', { content: 'á'.repeat(2000) }),
  reply('an embed with buttons', {
    embeds: [
      new EmbedBuilder()
        .setTitle('Deriva')
        .setDescription('PSI')
        .setColor(0x2f6f8f)
        .setTimestamp(0)
        .setFooter({ text: 'ciclo' })
        .addFields({ name: 'PSI', value: '0.12', inline: true }),
    ],
    components: [row(button('a'), button('b')), row(topics)],
  }),
  reply('a V2 card', { flags: MessageFlags.IsComponentsV2, components: [card] }),
  reply('an ephemeral V2 card', {
    flags: MessageFlags.IsComponentsV2 | MessageFlags.Ephemeral,
    components: [card, row(topics)],
  }),
  reply(
    'a V2 card with a chart that is attached',
    {
      flags: MessageFlags.IsComponentsV2,
      components: [
        new ContainerBuilder().addMediaGalleryComponents(
          new MediaGalleryBuilder().addItems({
            media: { url: 'attachment://rmse.png' },
            description: 'Residuos',
          }),
        ),
      ],
      files: [attached('rmse.png')],
    },
    [file('rmse.png')],
  ),
  reply(
    'a V2 message that shows a file',
    {
      flags: MessageFlags.IsComponentsV2,
      components: [text('Informe'), new FileBuilder().setURL('attachment://informe.json')],
      files: [attached('informe.json')],
    },
    [file('informe.json')],
  ),
  reply('a file and nothing else', { files: [attached('datos.csv')] }, [file('datos.csv')]),
  reply(
    'an embed of a file that is attached',
    { embeds: [new EmbedBuilder().setImage('attachment://rmse.png')], files: [attached('rmse.png')] },
    [file('rmse.png')],
  ),
  reply('a text that mentions nobody', { content: '@everyone', allowedMentions: { parse: [] } }),
  reply('a text that mentions one person', {
    content: '<@123456789012345678>',
    allowedMentions: { parse: ['roles'], users: ['123456789012345678'] },
  }),
  reply('menus of people and channels', {
    content: '¿Quién?',
    components: [
      row(new UserSelectMenuBuilder().setCustomId('who').setMinValues(1).setMaxValues(3)),
      row(new ChannelSelectMenuBuilder().setCustomId('where').setChannelTypes(ChannelType.GuildText)),
    ],
  }),
  reply('a link beside a button', {
    content: 'Apuntes',
    components: [
      row(
        button('a'),
        new ButtonBuilder().setStyle(ButtonStyle.Link).setURL('https://example.org').setLabel('Leer'),
      ),
    ],
  }),
  reply('a poll', {
    poll: {
      question: { text: '¿Seguimos?' },
      answers: [{ text: 'Sí', emoji: '✅' }, { text: 'No' }],
      duration: 1,
      allowMultiselect: false,
    },
  }),
  answer('a deferral', { type: 5, data: { flags: undefined } }),
  answer('an ephemeral deferral', { type: 5, data: { flags: MessageFlags.Ephemeral } }),
  answer('a deferred update', { type: 6 }),
  answer('suggestions', { type: 8, data: { choices: [{ name: 'Evaluación', value: 'evaluation' }] } }),
  answer('numeric suggestions', { type: 8, data: { choices: [{ name: 'uno', value: 1 }] } }),
  answer('a suggestion that stands for the empty text', {
    type: 8,
    data: { choices: [{ name: 'ninguno', value: '' }] },
  }),
  answer('no suggestions', { type: 8, data: { choices: [] } }),
  answer('a modal', { type: 9, data: quiz }),
  answer('a modal of radio buttons and checkboxes', { type: 9, data: choicesModal }),
  { ...reply('an update without its buttons', {}), body: { type: 7, data: payload({ components: [] }) } },
  { ...reply('a follow-up', {}), route: routes.followUp, body: payload({ content: 'Otra' }) },
  edit('an edit of the text', plain, { content: 'adiós' }),
  edit('an edit that makes a text a V2 card', plain, {
    content: null,
    embeds: [],
    components: [card],
    flags: MessageFlags.IsComponentsV2,
  }),
  edit('an edit of a V2 card', inV2, { components: [card], flags: MessageFlags.IsComponentsV2 }),
  edit('an edit of a V2 card that does not repeat its flag', inV2, { components: [card] }),
  edit('an edit that sends components back as they came', inV2, {
    components: [
      container(
        { ...text('hola').toJSON(), id: 2 },
        {
          type: 12,
          id: 3,
          items: [
            {
              description: null,
              spoiler: false,
              media: {
                url: 'https://example.org/a.png',
                proxy_url: 'https://example.org/a.png',
                width: 1,
                height: 1,
                placeholder: null,
                placeholder_version: null,
                content_type: 'image/png',
                loading_state: 2,
              },
            },
          ],
        },
        row(button('a').setEmoji('<a:si:123456789012345678>')).toJSON(),
      ) as APIContainerComponent,
    ],
  }),
  edit('an edit that attaches a file', plain, { files: [attached('datos.csv')], attachments: [] }, [
    file('datos.csv'),
  ]),
  commands('commands', rmse, live, explain),
  commands('no commands'),
  { ...commands('one command', rmse), method: 'POST', route: routes.guildCommands, body: overTheWire(rmse) },
  {
    name: 'a direct message’s channel',
    method: 'POST',
    route: routes.privateChannels,
    body: { recipient_id: '123456789012345678' },
  },
  {
    name: 'a thread',
    method: 'POST',
    route: routes.threads,
    body: { name: 'Dudas', auto_archive_duration: 60, type: ChannelType.PublicThread },
  },
  {
    name: 'a thread from a message',
    method: 'POST',
    route: routes.messageThread,
    before: plain,
    body: { name: 'Dudas', auto_archive_duration: 60, type: ChannelType.PublicThread },
  },
];
