import { callback, form, option, row, text, times, type WrongRequest } from './wrong-request.ts';

const input = (custom_id: string, more: object = {}) => ({ type: 4, style: 1, custom_id, ...more });
const label = (component: unknown, more: object = {}) => ({
  type: 18,
  label: 'Respuesta',
  component,
  ...more,
});
const radio = (values: string[]) => ({
  type: 21,
  custom_id: 'r',
  options: values.map((value) => option(value)),
});
const checkboxes = (values: string[], more: object = {}) => ({ ...radio(values), type: 22, ...more });

const modal = (name: string, components: unknown, at: string, error: string): WrongRequest =>
  callback(
    name,
    { type: 9, data: { custom_id: 'answer', title: 'Responde', components } },
    form(`data.${at}`, error),
  );

/** Wrong modals. */
export const modalCases: WrongRequest[] = [
  modal('a modal with nothing in it', [], 'components', 'BASE_TYPE_BAD_LENGTH'),
  modal(
    'a modal with six components',
    times(6, (i) => label(input(`i${i}`))),
    'components',
    'BASE_TYPE_BAD_LENGTH',
  ),
  modal(
    'a label of 46 characters',
    [label(input('a'), { label: 'a'.repeat(46) })],
    'components.0.label',
    'BASE_TYPE_BAD_LENGTH',
  ),
  modal(
    'a label without a component',
    [{ type: 18, label: 'Respuesta' }],
    'components.0.component',
    'BASE_TYPE_REQUIRED',
  ),
  modal('an input outside a label', [input('a')], 'components.0', 'UNION_TYPE_CHOICES'),
  modal(
    'a button in a label',
    [label({ type: 2, style: 1, custom_id: 'a', label: 'b' })],
    'components.0.component',
    'UNION_TYPE_CHOICES',
  ),
  modal(
    'a container in a modal',
    [{ type: 17, components: [text('hola')] }],
    'components.0',
    'UNION_TYPE_CHOICES',
  ),
  modal(
    'a button in the row of a modal',
    [row({ type: 2, style: 1, custom_id: 'a', label: 'b' })],
    'components.0.components.0.type',
    'BASE_TYPE_CHOICES',
  ),
  modal(
    'two inputs in one row',
    [row(input('a', { label: 'A' }), input('b', { label: 'B' }))],
    'components.0.components.1',
    'COMPONENT_LAYOUT_WIDTH_EXCEEDED',
  ),
  modal(
    'an input in a row without its own label',
    [row(input('a'))],
    'components.0.components.0.label',
    'BASE_TYPE_REQUIRED',
  ),
  modal(
    'two inputs with one custom id',
    [label(input('a')), label(input('a'))],
    'components.1.component.custom_id',
    'COMPONENT_CUSTOM_ID_DUPLICATED',
  ),
  modal(
    'an input without a style',
    [label({ type: 4, custom_id: 'a' })],
    'components.0.component.style',
    'BASE_TYPE_REQUIRED',
  ),
  modal(
    'a placeholder of 101 characters',
    [label(input('a', { placeholder: 'a'.repeat(101) }))],
    'components.0.component.placeholder',
    'BASE_TYPE_MAX_LENGTH',
  ),
  modal(
    'a filled-in text longer than its input takes',
    [label(input('a', { value: 'hola', max_length: 3 }))],
    'components.0.component.value',
    'BASE_TYPE_MAX_LENGTH',
  ),
  modal(
    'an input of more characters at least than at most',
    [label(input('a', { min_length: 5, max_length: 4 }))],
    'components.0.component.min_length',
    'NUMBER_TYPE_MAX',
  ),
  modal(
    'an input of up to 4001 characters',
    [label(input('a', { max_length: 4001 }))],
    'components.0.component.max_length',
    'NUMBER_TYPE_MAX',
  ),
  modal(
    'a radio group with one option',
    [label(radio(['a']))],
    'components.0.component.options',
    'BASE_TYPE_BAD_LENGTH',
  ),
  modal(
    'a radio group with eleven options',
    [label(radio(times(11, String)))],
    'components.0.component.options',
    'BASE_TYPE_BAD_LENGTH',
  ),
  modal(
    'two checkboxes of one value',
    [label(checkboxes(['a', 'a']))],
    'components.0.component.options.1',
    'SELECT_COMPONENT_OPTION_VALUE_DUPLICATED',
  ),
  modal(
    'a required checkbox group that takes none',
    [label(checkboxes(['a', 'b'], { min_values: 0 }))],
    'components.0.component.min_values',
    'NUMBER_TYPE_MIN',
  ),
  modal(
    'an upload of eleven files',
    [label({ type: 19, custom_id: 'f', max_values: 11 })],
    'components.0.component.max_values',
    'NUMBER_TYPE_MAX',
  ),
  modal(
    'a disabled menu',
    [label({ type: 5, custom_id: 'who', disabled: true })],
    'components.0.component.disabled',
    'COMPONENT_DISABLED_NOT_ALLOWED',
  ),
  callback(
    'a modal without a title',
    { type: 9, data: { custom_id: 'a', components: [label(input('a'))] } },
    form('data.title', 'BASE_TYPE_REQUIRED'),
  ),
  callback(
    'a title of 46 characters',
    { type: 9, data: { custom_id: 'a', title: 'a'.repeat(46), components: [label(input('a'))] } },
    form('data.title', 'BASE_TYPE_BAD_LENGTH'),
  ),
  callback('a modal without data', { type: 9 }, form('data', 'BASE_TYPE_REQUIRED')),
];
