import { callback, ephemeral, form, text, times, v2, type WrongRequest } from './wrong-request.ts';

const choices = (list: unknown[]) => ({ type: 8, data: { choices: list } });

/** Wrong first answers, apart from what their messages and modals hold. */
export const callbackCases: WrongRequest[] = [
  callback('an answer of a type that does not exist', { type: 3 }, form('type', 'BASE_TYPE_CHOICES')),
  callback('an answer without a type', { data: { content: 'hola' } }, form('type', 'BASE_TYPE_REQUIRED')),
  callback('an answer whose type is a word', { type: 'reply' }, form('type', 'BASE_TYPE_CHOICES')),
  callback(
    'a deferral that asks for V2',
    { type: 5, data: { flags: ephemeral | v2 } },
    form('data.flags', 'SANDBOX_FLAG_IGNORED'),
  ),
  callback(
    'an update with V2 components but without the flag',
    { type: 7, data: { components: [text('hola')] } },
    form('data.components.0', 'UNION_TYPE_CHOICES'),
  ),
  callback(
    '26 suggestions',
    choices(times(26, (i) => ({ name: `${i}`, value: `${i}` }))),
    form('data.choices', 'BASE_TYPE_MAX_LENGTH'),
  ),
  callback(
    'a suggestion without a name',
    choices([{ name: '', value: 'a' }]),
    form('data.choices.0.name', 'BASE_TYPE_BAD_LENGTH'),
  ),
  callback(
    'a suggestion of 101 characters',
    choices([{ name: 'a'.repeat(101), value: 'a' }]),
    form('data.choices.0.name', 'BASE_TYPE_BAD_LENGTH'),
  ),
  callback(
    'a suggestion that stands for 101 characters',
    choices([{ name: 'a', value: 'a'.repeat(101) }]),
    form('data.choices.0.value', 'BASE_TYPE_MAX_LENGTH'),
  ),
  callback(
    'a suggestion that stands for nothing',
    choices([{ name: 'a' }]),
    form('data.choices.0.value', 'BASE_TYPE_REQUIRED'),
  ),
];
