import {
  button,
  callback,
  container,
  form,
  option,
  reply,
  row,
  select,
  text,
  times,
  v2,
  type WrongRequest,
} from './wrong-request.ts';

const link = { type: 2, style: 5, label: 'Apuntes' };
const withoutLabel = { type: 2, style: 1, custom_id: 'a' };
const premium = { type: 2, style: 6 };
const section = (accessory: unknown) => ({ type: 9, components: [text('hola')], accessory });
const picture = (url: string) => ({ type: 12, items: [{ media: { url } }] });

/** Wrong components of messages. */
export const componentCases: WrongRequest[] = [
  reply(
    'a V2 component without the flag',
    { components: [text('hola')] },
    'components.0',
    'UNION_TYPE_CHOICES',
  ),
  reply(
    'a sixth action row without the V2 flag',
    { components: times(6, (i) => row(button(`b${i}`))) },
    'components',
    'BASE_TYPE_BAD_LENGTH',
  ),
  ...['content', 'embeds', 'poll'].map((field) =>
    reply(
      `${field} beside V2 components`,
      {
        flags: v2,
        components: [text('hola')],
        [field]: {
          content: 'hola',
          embeds: [{ title: 'hola' }],
          poll: { question: { text: '¿?' }, answers: [{ poll_media: { text: 'sí' } }] },
        }[field],
      },
      field,
      'MESSAGE_CANNOT_USE_LEGACY_FIELDS_WITH_COMPONENTS_V2',
    ),
  ),
  reply(
    'a button outside an action row',
    { flags: v2, components: [button('a')] },
    'components.0',
    'UNION_TYPE_CHOICES',
  ),
  reply(
    'a container in a container',
    { flags: v2, components: [container(container(text('hola')))] },
    'components.0.components.0',
    'UNION_TYPE_CHOICES',
  ),
  reply(
    'an empty container',
    { flags: v2, components: [container()] },
    'components.0.components',
    'BASE_TYPE_BAD_LENGTH',
  ),
  reply(
    'a text input in a message',
    { components: [row({ type: 4, custom_id: 'a', style: 1, label: 'Nombre' })] },
    'components.0.components.0',
    'UNION_TYPE_CHOICES',
  ),
  reply(
    'a section without an accessory',
    { flags: v2, components: [{ type: 9, components: [text('hola')] }] },
    'components.0.accessory',
    'BASE_TYPE_REQUIRED',
  ),
  reply(
    'a select menu as the accessory of a section',
    { flags: v2, components: [section(select(['a']))] },
    'components.0.accessory',
    'UNION_TYPE_CHOICES',
  ),
  reply(
    'a section with four texts',
    { flags: v2, components: [{ ...section(button('a')), components: times(4, () => text('hola')) }] },
    'components.0.components',
    'BASE_TYPE_BAD_LENGTH',
  ),
  reply(
    'an empty text',
    { flags: v2, components: [text('')] },
    'components.0.content',
    'BASE_TYPE_BAD_LENGTH',
  ),
  reply(
    '4001 characters of text in two texts',
    { flags: v2, components: [text('a'.repeat(2000)), container(text('b'.repeat(2001)))] },
    'components',
    'COMPONENT_DISPLAYABLE_TEXT_SIZE_EXCEEDED',
  ),
  reply(
    '41 components, of which 40 are nested',
    {
      flags: v2,
      components: [container(...times(8, (r) => row(...times(4, (i) => button(`b${r}.${i}`)))))],
    },
    'components',
    'COMPONENT_MAX_TOTAL_COMPONENTS_EXCEEDED',
  ),
  reply(
    'two buttons with one custom id, in different rows',
    { components: [row(button('a')), row(button('a'))] },
    'components.1.components.0.custom_id',
    'COMPONENT_CUSTOM_ID_DUPLICATED',
  ),
  reply(
    'one custom id on a button and on an accessory',
    { flags: v2, components: [row(button('a')), section(button('a'))] },
    'components.1.accessory.custom_id',
    'COMPONENT_CUSTOM_ID_DUPLICATED',
  ),
  reply(
    'two components with one numeric id',
    { flags: v2, components: [{ ...text('a'), id: 7 }, container({ ...text('b'), id: 7 })] },
    'components.1.components.0.id',
    'COMPONENT_ID_DUPLICATED',
  ),
  reply(
    'a component without a type',
    { components: [{ components: [button('a')] }] },
    'components.0',
    'UNION_TYPE_CHOICES',
  ),
  reply('an empty action row', { components: [row()] }, 'components.0.components', 'BASE_TYPE_BAD_LENGTH'),
  reply(
    'six buttons in a row',
    { components: [row(...times(6, (i) => button(`b${i}`)))] },
    'components.0.components',
    'BASE_TYPE_BAD_LENGTH',
  ),
  reply(
    'a button and a select menu in one row',
    { components: [row(button('a'), select(['x']))] },
    'components.0.components.1',
    'COMPONENT_LAYOUT_WIDTH_EXCEEDED',
  ),
  reply(
    'two select menus in one row',
    { components: [row(select(['x']), select(['x'], { custom_id: 'other' }))] },
    'components.0.components.1',
    'COMPONENT_LAYOUT_WIDTH_EXCEEDED',
  ),
  ...[
    {
      name: 'a button without a custom id',
      button: { type: 2, style: 1, label: 'Responder' },
      at: 'custom_id',
      error: 'BUTTON_COMPONENT_CUSTOM_ID_REQUIRED',
    },
    {
      name: 'an ordinary button with an address',
      button: button('a', { url: 'https://example.org' }),
      at: 'url',
      error: 'BUTTON_COMPONENT_CUSTOM_ID_URL_MUTUALLY_EXCLUSIVE',
    },
    { name: 'a link button without an address', button: link, at: 'url', error: 'BASE_TYPE_REQUIRED' },
    {
      name: 'a link button with a custom id',
      button: { ...link, url: 'https://example.org', custom_id: 'a' },
      at: 'custom_id',
      error: 'BUTTON_COMPONENT_CUSTOM_ID_URL_MUTUALLY_EXCLUSIVE',
    },
    {
      name: 'a link button with an address that is none',
      button: { ...link, url: 'apuntes' },
      at: 'url',
      error: 'URL_TYPE_INVALID_URL',
    },
    {
      name: 'a link button to a file',
      button: { ...link, url: 'ftp://example.org/a' },
      at: 'url',
      error: 'URL_TYPE_INVALID_SCHEME',
    },
    {
      name: 'a premium button without a product',
      button: premium,
      at: 'sku_id',
      error: 'BASE_TYPE_REQUIRED',
    },
    {
      name: 'a premium button with a label',
      button: { ...premium, sku_id: '1', label: 'Comprar' },
      at: 'label',
      error: 'BUTTON_COMPONENT_FIELD_NOT_ALLOWED',
    },
    {
      name: 'a button with neither label nor emoji',
      button: withoutLabel,
      at: 'label',
      error: 'BASE_TYPE_REQUIRED',
    },
    {
      name: 'a label of 81 characters',
      button: button('a', { label: 'a'.repeat(81) }),
      at: 'label',
      error: 'BASE_TYPE_MAX_LENGTH',
    },
    {
      name: 'a custom id of 101 characters',
      button: button('a'.repeat(101)),
      at: 'custom_id',
      error: 'BASE_TYPE_BAD_LENGTH',
    },
    {
      name: 'a button style that does not exist',
      button: button('a', { style: 7 }),
      at: 'style',
      error: 'BASE_TYPE_CHOICES',
    },
    {
      name: 'a button style as a word',
      button: button('a', { style: 'PRIMARY' }),
      at: 'style',
      error: 'NUMBER_TYPE_COERCE',
    },
    {
      name: 'a button disabled by a word',
      button: button('a', { disabled: 'yes' }),
      at: 'disabled',
      error: 'BOOLEAN_TYPE_CONVERT',
    },
    {
      name: 'an emoji between colons',
      button: button('a', { emoji: { name: ':tada:' } }),
      at: 'emoji.name',
      error: 'BUTTON_COMPONENT_INVALID_EMOJI',
    },
    {
      name: 'a field that Discord does not know',
      button: button('a', { customId: 'a' }),
      at: 'customId',
      error: 'SANDBOX_UNKNOWN_FIELD',
    },
  ].map((wrong) =>
    reply(
      wrong.name,
      { components: [row(wrong.button)] },
      `components.0.components.0.${wrong.at}`,
      wrong.error,
    ),
  ),
  ...[
    {
      name: 'a select menu without options',
      select: select([]),
      at: 'options',
      error: 'BASE_TYPE_BAD_LENGTH',
    },
    {
      name: 'a select menu with 26 options',
      select: select(times(26, String)),
      at: 'options',
      error: 'BASE_TYPE_BAD_LENGTH',
    },
    {
      name: 'two options of one value',
      select: select(['a', 'a']),
      at: 'options.1',
      error: 'SELECT_COMPONENT_OPTION_VALUE_DUPLICATED',
    },
    {
      name: 'more values at least than at most',
      select: select(['a', 'b', 'c'], { min_values: 3, max_values: 2 }),
      at: 'min_values',
      error: 'NUMBER_TYPE_MAX',
    },
    {
      name: 'more values to choose than options',
      select: select(['a', 'b'], { max_values: 3 }),
      at: 'options',
      error: 'BASE_TYPE_BAD_LENGTH',
    },
    {
      name: 'two options chosen by default where one may be',
      select: { ...select([]), options: [option('a', { default: true }), option('b', { default: true })] },
      at: 'options',
      error: 'SELECT_COMPONENT_TOO_MANY_DEFAULT_VALUES',
    },
    {
      name: 'an option described in 101 characters',
      select: { ...select([]), options: [option('a', { description: 'a'.repeat(101) })] },
      at: 'options.0.description',
      error: 'BASE_TYPE_MAX_LENGTH',
    },
    {
      name: 'a placeholder of 151 characters',
      select: select(['a'], { placeholder: 'a'.repeat(151) }),
      at: 'placeholder',
      error: 'BASE_TYPE_MAX_LENGTH',
    },
    {
      name: 'a user menu with two people where one may be',
      select: {
        type: 5,
        custom_id: 'who',
        default_values: [
          { type: 'user', id: '1' },
          { type: 'user', id: '2' },
        ],
      },
      at: 'default_values',
      error: 'SELECT_COMPONENT_TOO_MANY_DEFAULT_VALUES',
    },
    {
      name: 'a user menu with one person where two must be',
      select: {
        ...{ type: 5, custom_id: 'who', min_values: 2, max_values: 3 },
        default_values: [{ type: 'user', id: '1' }],
      },
      at: 'default_values',
      error: 'SELECT_COMPONENT_TOO_FEW_DEFAULT_VALUES',
    },
    {
      name: 'a role among the people of a user menu',
      select: { type: 5, custom_id: 'who', default_values: [{ type: 'role', id: '1' }] },
      at: 'default_values.0.type',
      error: 'BASE_TYPE_CHOICES',
    },
  ].map((wrong) =>
    reply(
      wrong.name,
      { components: [row(wrong.select)] },
      `components.0.components.0.${wrong.at}`,
      wrong.error,
    ),
  ),
  reply(
    'a gallery without pictures',
    { flags: v2, components: [{ type: 12, items: [] }] },
    'components.0.items',
    'BASE_TYPE_BAD_LENGTH',
  ),
  reply(
    'a picture of a scheme that Discord does not fetch',
    { flags: v2, components: [picture('data:image/png,x')] },
    'components.0.items.0.media.url',
    'URL_TYPE_INVALID_SCHEME',
  ),
  reply(
    'a file component that shows the web',
    { flags: v2, components: [{ type: 13, file: { url: 'https://example.org/a.csv' } }] },
    'components.0.file.url',
    'URL_TYPE_INVALID_SCHEME',
  ),
  callback(
    'components that are no list',
    { type: 4, data: { flags: v2, components: { 0: text('hola') } } },
    form('data.components', 'LIST_TYPE_CONVERT'),
  ),
  callback(
    'null among the components',
    { type: 4, data: { flags: v2, components: [null] } },
    form('data.components.0', 'UNION_TYPE_CHOICES'),
  ),
];
