import {
  button,
  callback,
  ephemeral,
  form,
  reply,
  routes,
  row,
  text,
  times,
  v2,
  type WrongRequest,
} from './wrong-request.ts';

const empty = { status: 400, code: 50006 };
const tooLarge = { status: 413, code: 40005 };
const file = (index: string, filename = `${index}.csv`, size = 10) => ({ index, filename, size });
const field = (name: string, value: string) => ({ name, value });
const poll = (question: object, ...answers: object[]) => ({
  poll: { question, answers: answers.map((poll_media) => ({ poll_media })) },
});
const attachment = (url: string) => ({ embeds: [{ title: 'Deriva', image: { url } }] });

const post = (
  name: string,
  body: unknown,
  expected: Pick<WrongRequest, 'status' | 'code' | 'at' | 'error'>,
): WrongRequest => ({
  name,
  method: 'POST',
  route: routes.messages,
  body,
  ...expected,
});

const edit = (
  name: string,
  before: NonNullable<WrongRequest['before']>,
  body: unknown,
  expected: Pick<WrongRequest, 'status' | 'code' | 'at' | 'error'>,
): WrongRequest => ({ name, method: 'PATCH', route: routes.message, before, body, ...expected });

/** Wrong messages, apart from their components. */
export const messageCases: WrongRequest[] = [
  callback('an answer without data', { type: 4 }, empty),
  callback('an answer with nothing in it', { type: 4, data: { tts: false } }, empty),
  callback('an answer of spaces', { type: 4, data: { content: ' \n ' } }, empty),
  callback('V2 components without components', { type: 4, data: { flags: v2 } }, empty),
  post('a channel message with nothing in it', {}, empty),
  { ...post('a follow-up with nothing in it', { embeds: [] }, empty), route: routes.followUp },
  edit('an edit that takes away all there is', { body: { content: 'hola' } }, { content: '' }, empty),

  reply('2001 characters of content', { content: 'a'.repeat(2001) }, 'content', 'BASE_TYPE_MAX_LENGTH'),
  post(
    '2001 characters in a channel',
    { content: 'a'.repeat(2001) },
    form('content', 'BASE_TYPE_MAX_LENGTH'),
  ),
  reply('content that is a number', { content: 7 }, 'content', 'STRING_TYPE_CONVERT'),
  callback('data that is a list', { type: 4, data: [] }, form('data', 'MODEL_TYPE_CONVERT')),
  post('a body that is a list', [{ content: 'hola' }], form('', 'MODEL_TYPE_CONVERT')),
  reply('flags as a word', { content: 'hola', flags: 'Ephemeral' }, 'flags', 'NUMBER_TYPE_COERCE'),
  reply('a flag that is not a sender’s', { content: 'hola', flags: 1 << 5 }, 'flags', 'SANDBOX_FLAG_IGNORED'),
  post(
    'an ephemeral message in a channel',
    { content: 'hola', flags: ephemeral },
    form('flags', 'SANDBOX_FLAG_IGNORED'),
  ),
  post(
    'a nonce of 26 characters',
    { content: 'hola', nonce: 'a'.repeat(26) },
    form('nonce', 'NONCE_TYPE_TOO_LONG'),
  ),
  post('a nonce that is an object', { content: 'hola', nonce: {} }, form('nonce', 'NONCE_TYPE_INVALID_TYPE')),
  post(
    'a reply to nothing',
    { content: 'hola', message_reference: {} },
    form('message_reference.message_id', 'BASE_TYPE_REQUIRED'),
  ),
  post(
    'a reply to what is no id',
    { content: 'hola', message_reference: { message_id: 'last' } },
    form('message_reference.message_id', 'NUMBER_TYPE_COERCE'),
  ),

  reply('eleven embeds', { embeds: times(11, () => ({ title: 'hola' })) }, 'embeds', 'BASE_TYPE_MAX_LENGTH'),
  reply(
    '6001 characters in two embeds',
    { embeds: [{ description: 'a'.repeat(4000) }, { description: 'b'.repeat(2001) }] },
    'embeds',
    'MAX_EMBED_SIZE_EXCEEDED',
  ),
  reply('an embed with nothing in it', { embeds: [{}] }, 'embeds.0.description', 'BASE_TYPE_REQUIRED'),
  reply(
    'an embed field without a name',
    { embeds: [{ fields: [field('', 'x')] }] },
    'embeds.0.fields.0.name',
    'BASE_TYPE_REQUIRED',
  ),
  reply(
    'an embed field of 1025 characters',
    { embeds: [{ fields: [field('x', 'a'.repeat(1025))] }] },
    'embeds.0.fields.0.value',
    'BASE_TYPE_MAX_LENGTH',
  ),
  reply(
    '26 embed fields',
    { embeds: [{ fields: times(26, () => field('x', 'y')) }] },
    'embeds.0.fields',
    'BASE_TYPE_MAX_LENGTH',
  ),
  reply(
    'an embed title of 257 characters',
    { embeds: [{ title: 'a'.repeat(257) }] },
    'embeds.0.title',
    'BASE_TYPE_MAX_LENGTH',
  ),
  reply(
    'an embed of a colour beyond white',
    { embeds: [{ title: 'x', color: 0x1000000 }] },
    'embeds.0.color',
    'NUMBER_TYPE_MAX',
  ),
  reply(
    'an embed with a date in words',
    { embeds: [{ title: 'x', timestamp: 'ayer' }] },
    'embeds.0.timestamp',
    'DATE_TIME_TYPE_PARSE',
  ),
  reply(
    'an embed with a picture of no address',
    { embeds: [{ image: { url: 'a.png' } }] },
    'embeds.0.image.url',
    'URL_TYPE_INVALID_URL',
  ),
  reply(
    'an embed that links to a file',
    { embeds: [{ title: 'x', url: 'ftp://example.org' }] },
    'embeds.0.url',
    'URL_TYPE_INVALID_SCHEME',
  ),
  reply(
    'an embed in the old singular form',
    { content: 'hola', embed: { title: 'x' } },
    'embed',
    'SANDBOX_UNKNOWN_FIELD',
  ),

  reply(
    'all users and some users mentioned',
    { content: 'hola', allowed_mentions: { parse: ['users'], users: ['1'] } },
    'allowed_mentions',
    'MESSAGE_ALLOWED_MENTIONS_PARSE_EXCLUSIVE',
  ),
  reply(
    'mentions of a kind that does not exist',
    { content: 'hola', allowed_mentions: { parse: ['channels'] } },
    'allowed_mentions.parse.0',
    'BASE_TYPE_CHOICES',
  ),
  reply('a poll without a question', poll({}, { text: 'sí' }), 'poll.question.text', 'BASE_TYPE_REQUIRED'),
  reply('a poll without answers', poll({ text: '¿?' }), 'poll.answers', 'BASE_TYPE_BAD_LENGTH'),
  reply(
    'a poll with eleven answers',
    poll({ text: '¿?' }, ...times(11, (i) => ({ text: `${i}` }))),
    'poll.answers',
    'BASE_TYPE_BAD_LENGTH',
  ),
  reply(
    'a poll answer of 56 characters',
    poll({ text: '¿?' }, { text: 'a'.repeat(56) }),
    'poll.answers.0.poll_media.text',
    'BASE_TYPE_MAX_LENGTH',
  ),
  reply(
    'a poll of 33 days',
    { poll: { ...poll({ text: '¿?' }, { text: 'sí' }).poll, duration: 33 * 24 } },
    'poll.duration',
    'NUMBER_TYPE_MAX',
  ),
  reply(
    'a poll whose question has an emoji',
    poll({ text: '¿?', emoji: { name: '📏' } }, { text: 'sí' }),
    'poll.question.emoji',
    'SANDBOX_POLL_QUESTION_EMOJI',
  ),
  reply('half an emoji', { content: '📏'.slice(0, 1) }, 'content', 'STRING_TYPE_CONVERT'),
  reply(
    'half an emoji in a label',
    { components: [row(button('a', { label: `${'a'.repeat(33)}📏`.slice(0, 34) }))] },
    'components.0.components.0.label',
    'STRING_TYPE_CONVERT',
  ),
  reply(
    'a poll answer with nothing in it',
    poll({ text: '¿?' }, {}),
    'poll.answers.0.poll_media.text',
    'BASE_TYPE_REQUIRED',
  ),

  reply(
    'an attachment that is not there',
    { content: 'hola', attachments: [{ id: '0' }] },
    'attachments.0',
    'ATTACHMENT_NOT_FOUND',
  ),
  reply(
    'a file that the list leaves out',
    { content: 'hola', attachments: [{ id: '0' }] },
    'attachments',
    'SANDBOX_FILE_NOT_LISTED',
    [file('0'), file('1')],
  ),
  reply(
    'eleven files',
    { content: 'hola' },
    'attachments',
    'BASE_TYPE_MAX_LENGTH',
    times(11, (i) => file(`${i}`)),
  ),
  reply(
    'an embed of a file that is not attached',
    attachment('attachment://deriva.png'),
    'embeds.0.image.url',
    'UNFURLED_MEDIA_ITEM_REFERENCED_ATTACHMENT_NOT_FOUND',
    [file('0', 'rmse.png')],
  ),
  reply(
    'a gallery of a file that is not attached',
    { flags: v2, components: [{ type: 12, items: [{ media: { url: 'attachment://rmse.png' } }] }] },
    'components.0.items.0.media.url',
    'UNFURLED_MEDIA_ITEM_REFERENCED_ATTACHMENT_NOT_FOUND',
  ),
  callback('a file beyond 10 MiB', { type: 4, data: { content: 'hola' } }, tooLarge, [
    file('0', 'datos.csv', 10 * 1024 * 1024 + 1),
  ]),

  edit(
    'an edit that takes the V2 flag away',
    { body: { flags: v2, components: [text('hola')] } },
    { flags: 0, content: 'hola', components: [] },
    form('flags', 'MESSAGE_CANNOT_REMOVE_COMPONENTS_V2_FLAG'),
  ),
  edit(
    'an edit that gives content to a V2 message',
    { body: { flags: v2, components: [text('hola')] } },
    { content: 'hola' },
    form('content', 'MESSAGE_CANNOT_USE_LEGACY_FIELDS_WITH_COMPONENTS_V2'),
  ),
  edit(
    'an edit to V2 that leaves the old content',
    { body: { content: 'hola' } },
    { flags: v2, components: [text('hola')] },
    form('content', 'MESSAGE_CANNOT_USE_LEGACY_FIELDS_WITH_COMPONENTS_V2'),
  ),
  edit(
    'an edit that keeps an attachment that the message does not have',
    { body: { content: 'hola' } },
    { attachments: [{ id: '123456789012345678' }] },
    form('attachments.0', 'ATTACHMENT_NOT_FOUND'),
  ),
  edit(
    'an edit that makes the message ephemeral',
    { body: { content: 'hola' } },
    { content: 'adiós', flags: ephemeral },
    form('flags', 'SANDBOX_FLAG_IGNORED'),
  ),
  edit(
    'an edit with a duplicate custom id',
    { body: { content: 'hola' } },
    { components: [row(button('a'), button('a'))] },
    form('components.0.components.1.custom_id', 'COMPONENT_CUSTOM_ID_DUPLICATED'),
  ),
];
