import type {
  APIComponentInLabel,
  APIModalInteractionResponseCallbackData,
  SelectMenuDefaultValueType,
} from 'discord-api-types/v10';
import { sandboxIds } from '../world/ids.ts';
import { docs, type ModalExhibit, type Specimen } from './exhibit.ts';
import { hostile } from './hostile-text.ts';

type Row = APIModalInteractionResponseCallbackData['components'][number];

const labelled = (label: string, component: APIComponentInLabel, description?: string): Row => ({
  type: 18,
  label,
  component,
  ...(description !== undefined && { description }),
});
const modal = (caption: string, title: string, components: Row[], problem?: string): ModalExhibit => ({
  caption,
  modal: { custom_id: caption.toLowerCase().replaceAll(' ', '-'), title, components },
  ...(problem !== undefined && { problem }),
});
const options = [
  { value: 'rmse', label: 'RMSE', description: 'En las unidades de la variable' },
  { value: 'mae', label: 'MAE', description: 'Menos sensible a los extremos' },
  { value: 'r2', label: 'R²' },
];

/** Forms with every kind of input. */
export const modalSpecimens: Specimen[] = [
  {
    id: 'text-input',
    name: 'Text input',
    docs: docs('components/reference#text-input'),
    exhibits: [
      modal('Text inputs', 'Responde', [
        { type: 10, content: 'Tienes **cinco** minutos.\n-# Nadie más verá tu respuesta.' },
        labelled(
          'Valor',
          { type: 4, custom_id: 'value', style: 1, max_length: 20, placeholder: '1,5' },
          'Con coma o con punto',
        ),
        labelled('Explicación', { type: 4, custom_id: 'why', style: 2, min_length: 10, max_length: 200 }),
        labelled('Nombre', { type: 4, custom_id: 'name', style: 1, required: false, value: 'Residuo' }),
      ]),
      {
        caption: 'The older form',
        modal: {
          custom_id: 'older',
          title: 'En una fila de acciones',
          components: [
            { type: 1, components: [{ type: 4, custom_id: 'text', style: 1, label: 'Tu respuesta' }] },
          ],
        },
      },
    ],
  },
  {
    id: 'modal-selects',
    name: 'Selects in a modal',
    docs: docs('components/reference#string-select'),
    exhibits: [
      modal('Selects that are filled in', 'Cambia lo que quieras', [
        labelled('Métrica', {
          ...{ type: 3, custom_id: 'metric' },
          options: options.map((option) => ({ ...option, default: option.value === 'mae' })),
        }),
        labelled('Personas', {
          ...{ type: 5, custom_id: 'people', max_values: 3 },
          default_values: [{ id: sandboxIds.users.colibri, type: 'user' as SelectMenuDefaultValueType.User }],
        }),
      ]),
      modal('Selects', 'Elige', [
        labelled('Métrica', { type: 3, custom_id: 'metric', options }),
        labelled('Personas', { type: 5, custom_id: 'people', min_values: 2, max_values: 3 }, 'Dos o tres'),
        labelled('Rol', { type: 6, custom_id: 'role', required: false }),
        labelled('Persona o rol', { type: 7, custom_id: 'mentionable', required: false }),
        labelled('Canal', { type: 8, custom_id: 'channel', required: false }),
      ]),
    ],
  },
  {
    id: 'choices',
    name: 'Radio group, checkbox group, checkbox',
    docs: docs('components/reference#radio-group'),
    exhibits: [
      modal('Radio buttons and checkboxes', 'Marca', [
        labelled('Una', { type: 21, custom_id: 'one', options }, 'La que usarías en tu informe'),
        labelled('Varias', { type: 22, custom_id: 'many', min_values: 1, max_values: 2, options }),
        labelled('Acepto las reglas', { type: 23, custom_id: 'ok' }, 'Puedes cambiar de opinión'),
      ]),
      modal('Filled in and optional', 'Marca si quieres', [
        labelled('Una', {
          ...{ type: 21, custom_id: 'one', required: false },
          options: options.map((option) => ({ ...option, default: option.value === 'mae' })),
        }),
        labelled('Varias', {
          ...{ type: 22, custom_id: 'many', required: false, min_values: 0 },
          options: options.map((option) => ({ ...option, default: option.value !== 'mae' })),
        }),
        labelled('Recordármelo', { type: 23, custom_id: 'remind', default: true }),
      ]),
    ],
  },
  {
    id: 'file-upload',
    name: 'File upload',
    docs: docs('components/reference#file-upload'),
    exhibits: [
      modal('Files', 'Sube tus datos', [
        labelled('Una tabla', { type: 19, custom_id: 'table', file_types: ['.csv'] }, 'Con una fila por día'),
        labelled('Una imagen', { type: 19, custom_id: 'image', required: false, file_types: ['image'] }),
        labelled('Más archivos', {
          type: 19,
          custom_id: 'more',
          required: false,
          min_values: 0,
          max_values: 3,
        }),
      ]),
    ],
  },
  {
    id: 'modal-errors',
    name: 'Errors in a modal',
    docs: docs('components/reference#label'),
    exhibits: [
      modal(
        'Refused by the server',
        'Responde',
        [labelled('Valor', { type: 4, custom_id: 'value', style: 1 })],
        'The application did not respond',
      ),
      modal('Hostile texts in a form', hostile.script.slice(0, 45), [
        { type: 10, content: Object.values(hostile).join('\n') },
        labelled(
          hostile.rightToLeft.slice(0, 45),
          { type: 4, custom_id: 'a', style: 1, placeholder: hostile.image },
          hostile.zalgo.slice(0, 100),
        ),
        labelled(hostile.image.slice(0, 45), {
          type: 21,
          custom_id: 'b',
          options: [hostile.script, hostile.attribute].map((text, index) => ({
            value: String(index),
            label: text.slice(0, 100),
          })),
        }),
      ]),
    ],
  },
];
