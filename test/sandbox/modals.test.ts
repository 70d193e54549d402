import type { ModalSubmitInteraction } from 'discord.js';
import type { APIModalInteractionResponseCallbackData } from 'discord-api-types/v10';
import { ComponentType, TextInputStyle } from 'discord-api-types/v10';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { sandboxIds } from '../../src/sandbox/world/ids.ts';
import { expectNoViolations, type FieldValue, type Modal } from '../support/sandbox-driver.ts';
import { only, startBot, type TestBot } from './bot.ts';

const label = <T>(component: T) => ({ type: ComponentType.Label, label: 'Campo', component });
const options = ['a', 'b', 'c'].map((value) => ({ label: value.toUpperCase(), value }));
const text = {
  type: ComponentType.TextInput,
  custom_id: 'text',
  style: TextInputStyle.Short,
  min_length: 2,
  max_length: 5,
};
const modals: Record<string, unknown[]> = {
  fields: [
    label({ ...text, value: 'hola' }),
    label({ type: ComponentType.RadioGroup, custom_id: 'radio', options }),
    label({ type: ComponentType.CheckboxGroup, custom_id: 'boxes', options, min_values: 1, max_values: 2 }),
    label({ type: ComponentType.Checkbox, custom_id: 'box' }),
    label({
      type: ComponentType.FileUpload,
      custom_id: 'files',
      max_values: 2,
      required: false,
      file_types: ['.csv'],
    }),
  ],
  selects: [
    label({ type: ComponentType.StringSelect, custom_id: 'strings', options }),
    label({ type: ComponentType.UserSelect, custom_id: 'users', required: false }),
    label({ type: ComponentType.RoleSelect, custom_id: 'roles', required: false }),
    label({ type: ComponentType.MentionableSelect, custom_id: 'mentionables', required: false }),
    label({ type: ComponentType.ChannelSelect, custom_id: 'channels', required: false }),
  ],
  old: [
    { type: ComponentType.TextDisplay, content: 'Lee esto' },
    { type: ComponentType.ActionRow, components: [{ ...text, label: 'Campo', required: false }] },
  ],
};

let bot: TestBot;
let submitted: ModalSubmitInteraction[] = [];
beforeAll(async () => {
  const open = (name: string) =>
    ({
      custom_id: name,
      title: 'Formulario',
      components: modals[name],
    }) as APIModalInteractionResponseCallbackData;
  bot = await startBot({
    command: (interaction) =>
      interaction.commandName === 'card'
        ? interaction.reply({
            content: 'Tarjeta',
            components: [{ type: 1, components: [{ type: 2, style: 1, label: 'Abre', custom_id: 'open' }] }],
          })
        : interaction.showModal(open(interaction.commandName)),
    button: (interaction) => interaction.showModal(open('old')),
    modal: (interaction) => {
      submitted.push(interaction);
      return interaction.isFromMessage() ? interaction.update('Cambiada') : interaction.reply('Gracias');
    },
  });
  await bot.register([...Object.keys(modals), 'card'].map((name) => ({ name, description: name })));
});
afterAll(async () => {
  await expectNoViolations(bot.driver);
  await bot.close();
});

async function open(name: string): Promise<Modal> {
  const { modal } = await bot.driver.command('colibri', name);
  if (modal === null) throw new Error('no modal was opened');
  return modal;
}

const fields = { radio: 'b', boxes: ['a', 'c'] };

async function submit(name: string, given: Record<string, FieldValue>) {
  submitted = [];
  const result = await bot.driver.submit('colibri', await open(name), given);
  expect(result.error).toBeNull();
  return only(submitted);
}

describe('a modal', () => {
  it('is opened as the answer to a command, its components numbered', async () => {
    const modal = await open('fields');
    expect(modal).toMatchObject({ custom_id: 'fields', title: 'Formulario' });
    expect(modal.components[0]).toMatchObject({ type: 18, id: 1, component: { type: 4, id: 2 } });
  });

  it('keeps what it showed in fields that were not touched', async () => {
    const { fields: sent } = await submit('fields', fields);
    expect(sent.getTextInputValue('text')).toBe('hola');
    expect(sent.getField('box')).toMatchObject({ value: false });
    expect(sent.getField('files')).toMatchObject({ values: [] });
  });

  it('carries text, a radio, checkboxes and files', async () => {
    const files = [
      { filename: 'a.csv', content: 'x\n1' },
      { filename: 'b.csv', content: 'x\n2' },
    ];
    const { fields: sent } = await submit('fields', { ...fields, text: 'adiós', box: true, files });
    expect(sent.getTextInputValue('text')).toBe('adiós');
    expect(sent.getField('radio')).toMatchObject({ value: 'b' });
    expect(sent.getField('boxes')).toMatchObject({ values: ['a', 'c'] });
    expect(sent.getField('box')).toMatchObject({ value: true });
    const uploaded = [...(sent.getUploadedFiles('files')?.values() ?? [])];
    expect(uploaded.map(({ name }) => name)).toEqual(['a.csv', 'b.csv']);
    expect(await (await fetch(uploaded[1]?.url ?? '')).text()).toBe('x\n2');
  });

  it('carries selects of every kind, resolved', async () => {
    const { fields: sent } = await submit('selects', {
      strings: ['c'],
      users: ['quetzal'],
      roles: ['Docentes'],
      mentionables: ['condor'],
      channels: ['general'],
    });
    expect(sent.getStringSelectValues('strings')).toEqual(['c']);
    expect(sent.getSelectedUsers('users')?.first()?.username).toBe('quetzal');
    expect(sent.getSelectedRoles('roles')?.first()?.name).toBe('Docentes');
    expect(sent.getSelectedMentionables('mentionables')?.users.first()?.username).toBe('condor');
    expect(sent.getSelectedChannels('channels')?.first()?.id).toBe(sandboxIds.channels.general);
  });

  it('takes text inputs in action rows as well', async () => {
    const { fields: sent } = await submit('old', { text: 'hey' });
    expect(sent.getTextInputValue('text')).toBe('hey');
  });

  it('opened from a button can update the button’s message', async () => {
    const card = only((await bot.driver.command('colibri', 'card')).messages);
    const { modal } = await bot.driver.press('colibri', card, 'open');
    const result = await bot.driver.submit('colibri', { id: modal?.id ?? '' }, {});
    expect(result.messages).toMatchObject([{ id: card.id, content: 'Cambiada' }]);
  });

  it('is submitted once, and only by whom it was opened for', async () => {
    const modal = await open('old');
    expect((await bot.driver.submit('quetzal', modal)).error?.code).toBe('unknown_modal');
    expect((await bot.driver.submit('colibri', modal)).error).toBeNull();
    expect((await bot.driver.submit('colibri', modal)).error?.code).toBe('unknown_modal');
  });
});

describe('a modal is not sent', () => {
  const csv = (name: string) => ({ filename: name, content: 'x' });
  const cases: [what: string, name: string, given: Record<string, FieldValue>, code: string][] = [
    ['without a required field', 'fields', { boxes: ['a'] }, 'missing_field'],
    ['without a required box', 'fields', { radio: 'a' }, 'missing_field'],
    ['without a required choice', 'selects', {}, 'missing_field'],
    ['with too little text', 'fields', { ...fields, text: 'a' }, 'too_short'],
    ['with too much text', 'fields', { ...fields, text: 'abcdef' }, 'too_long'],
    ['with required text emptied', 'fields', { ...fields, text: '' }, 'missing_field'],
    ['with a radio that is not offered', 'fields', { ...fields, radio: 'z' }, 'not_an_option'],
    ['with too many boxes', 'fields', { radio: 'a', boxes: ['a', 'b', 'c'] }, 'too_many_values'],
    [
      'with too many files',
      'fields',
      { ...fields, files: ['1', '2', '3'].map((name) => csv(`${name}.csv`)) },
      'too_many_values',
    ],
    ['with a file of another type', 'fields', { ...fields, files: [csv('a.exe')] }, 'wrong_file_type'],
  ];
  it.each(cases)('%s', async (_, name, given, code) => {
    submitted = [];
    expect((await bot.driver.submit('colibri', await open(name), given)).error?.code).toBe(code);
    expect(submitted).toEqual([]);
  });

  it('with a field that it does not have, which is the driver’s mistake', async () => {
    await expect(bot.driver.submit('colibri', await open('old'), { other: 'x' })).rejects.toThrow(
      'no field "other"',
    );
  });
});
