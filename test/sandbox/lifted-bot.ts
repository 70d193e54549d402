import {
  Client,
  ComponentType,
  Events,
  type APIModalInteractionResponseCallbackData as Form,
  GatewayIntentBits,
  type Interaction,
  type ModalSubmitInteraction,
} from 'discord.js';
import { forms } from './lifted-forms.ts';

const trees = ['Ceiba', 'Guayacán', 'Nogal'];
const commands = [
  { name: 'card', description: 'A card with a button' },
  {
    name: 'form',
    description: 'A form that says what it was given',
    options: [
      {
        ...{ type: 3, name: 'kind', description: 'Which inputs', required: true },
        choices: Object.keys(forms).map((name) => ({ name, value: name })),
      },
    ],
  },
  {
    name: 'tree',
    description: 'Says a tree',
    options: [{ type: 3, name: 'name', description: 'Its name', required: true, autocomplete: true }],
  },
];
const card = (text: string) => ({
  flags: 32768 as const,
  components: [
    {
      type: 17,
      accent_color: 0x57f287,
      components: [
        { type: 10, content: text },
        { type: 1, components: [{ type: 2, style: 3, custom_id: 'water', label: 'Water it' }] },
      ],
    },
  ],
});

async function answer(it: Interaction): Promise<unknown> {
  if (it.isAutocomplete())
    return it.respond(
      trees.filter((name) => name.includes(it.options.getFocused())).map((name) => ({ name, value: name })),
    );
  if (it.isButton()) return it.update(card('## Watered'));
  if (it.isModalSubmit()) return it.reply(said(it));
  if (!it.isChatInputCommand()) return undefined;
  if (it.commandName === 'card') return it.reply(card('## A seed'));
  if (it.commandName === 'tree') return it.reply(`A **${it.options.getString('name', true)}**`);
  return it.showModal(forms[it.options.getString('kind', true)] as Form);
}

/** Each field of a form with what was given for it, a line each. */
function said({ fields }: ModalSubmitInteraction): string {
  return fields.fields
    .map((field) => {
      if (field.type === ComponentType.FileUpload)
        return `${field.customId}: ${field.attachments.map(({ name }) => name).join(', ')}`;
      return `${field.customId}: ${'value' in field ? field.value : field.values.join(', ')}`;
    })
    .join('\n');
}

/** A bot of three commands that knows nothing but discord.js and where its Discord is. */
export async function startLiftedBot(apiUrl: string, token: string): Promise<Client<true>> {
  const client = new Client({ intents: [GatewayIntentBits.Guilds], rest: { api: apiUrl } });
  client.on(Events.InteractionCreate, (interaction) => void answer(interaction));
  const ready = new Promise<Client<true>>((resolve) => {
    client.once(Events.ClientReady, resolve);
  });
  await client.login(token);
  await (await ready).application.commands.set(commands as never);
  return ready;
}
