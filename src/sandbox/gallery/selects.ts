import type { APISelectMenuComponent, ChannelType, SelectMenuDefaultValueType } from 'discord-api-types/v10';
import { sandboxIds } from '../world/ids.ts';
import { docs, type MessageExhibit, type Specimen } from './exhibit.ts';

const topics = [
  {
    value: 'collection',
    label: 'Recolección',
    description: 'De dónde vienen los datos',
    emoji: { name: '🧺' },
  },
  {
    value: 'evaluation',
    label: 'Evaluación',
    description: 'Cuánto se equivoca el modelo',
    emoji: { name: '📏' },
  },
  {
    value: 'deployment',
    label: 'Despliegue',
    description: 'Del cuaderno a las personas',
    emoji: { name: '🚀' },
  },
  { value: 'monitoring', label: 'Monitoreo', description: 'Lo que cambia después', emoji: { name: '📈' } },
];

const shown = (caption: string, select: APISelectMenuComponent, busy?: string): MessageExhibit => ({
  caption,
  body: { components: [{ type: 1, components: [select] }] },
  ...(busy !== undefined && { busy }),
});

const user = 'user' as SelectMenuDefaultValueType.User;
const role = 'role' as SelectMenuDefaultValueType.Role;
const channel = 'channel' as SelectMenuDefaultValueType.Channel;
const textChannel: ChannelType = 0;

/** Selects of every kind. */
export const selectSpecimens: Specimen[] = [
  {
    id: 'string-select',
    name: 'String select',
    docs: docs('components/reference#string-select'),
    exhibits: [
      shown('One of several', { type: 3, custom_id: 'one', placeholder: 'Elige un tema', options: topics }),
      shown('With a default', {
        type: 3,
        custom_id: 'default',
        options: topics.map((topic) => ({ ...topic, default: topic.value === 'evaluation' })),
      }),
      shown('Two or three', {
        type: 3,
        custom_id: 'several',
        min_values: 2,
        max_values: 3,
        options: topics.map((topic, index) => ({ ...topic, default: index < 2 })),
      }),
      shown('Disabled', {
        type: 3,
        custom_id: 'disabled',
        placeholder: 'Ya no',
        disabled: true,
        options: topics,
      }),
      shown(
        'Waiting',
        { type: 3, custom_id: 'waiting', placeholder: 'Un momento', options: topics },
        'waiting',
      ),
    ],
  },
  {
    id: 'user-select',
    name: 'User select',
    docs: docs('components/reference#user-select'),
    exhibits: [
      shown('People', { type: 5, custom_id: 'people', placeholder: '¿Quién?' }),
      shown('Up to three, one chosen', {
        type: 5,
        custom_id: 'up-to-three',
        min_values: 0,
        max_values: 3,
        default_values: [{ id: sandboxIds.users.colibri, type: user }],
      }),
    ],
  },
  {
    id: 'role-select',
    name: 'Role select',
    docs: docs('components/reference#role-select'),
    exhibits: [
      shown('Roles', { type: 6, custom_id: 'roles' }),
      shown('One chosen', {
        ...{ type: 6, custom_id: 'role-chosen' },
        default_values: [{ id: sandboxIds.roles.teacher, type: role }],
      }),
    ],
  },
  {
    id: 'mentionable-select',
    name: 'Mentionable select',
    docs: docs('components/reference#mentionable-select'),
    exhibits: [
      shown('People and roles', { type: 7, custom_id: 'mentionables', max_values: 5 }),
      shown('One of each chosen', {
        ...{ type: 7, custom_id: 'mentionables-chosen', max_values: 5 },
        default_values: [
          { id: sandboxIds.users.quetzal, type: user },
          { id: sandboxIds.roles.teacher, type: role },
        ],
      }),
    ],
  },
  {
    id: 'channel-select',
    name: 'Channel select',
    docs: docs('components/reference#channel-select'),
    exhibits: [
      shown('Text channels', { type: 8, custom_id: 'channels', channel_types: [textChannel] }),
      shown('One chosen', {
        ...{ type: 8, custom_id: 'channel-chosen' },
        default_values: [{ id: sandboxIds.channels.practica, type: channel }],
      }),
      shown('Disabled', { type: 8, custom_id: 'channel-disabled', disabled: true }),
    ],
  },
];
