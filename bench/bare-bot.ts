import { once } from 'node:events';
import { readFileSync } from 'node:fs';
import { Client, Events, GatewayIntentBits, type Interaction, MessageFlags, Partials } from 'discord.js';
import { boundedCache } from '../src/bot/client.ts';

/**
 * The peer that ciclo is measured against: discord.js and nothing else. It answers `/quiz` and every press with cards that
 * ciclo showed, from memory: no database, nothing chosen, graded or worded.
 */
const cards = JSON.parse(readFileSync(process.env.BARE_CARDS ?? '', 'utf8'));
const { IsComponentsV2, Ephemeral } = MessageFlags;

const client = new Client({
  intents: [GatewayIntentBits.Guilds],
  partials: [Partials.Channel],
  makeCache: boundedCache,
  allowedMentions: { parse: [] },
  rest: { api: process.env.DISCORD_API_URL ?? '', globalRequestsPerSecond: 10_000 },
});

async function answer(interaction: Interaction): Promise<void> {
  if (interaction.isChatInputCommand()) {
    await interaction.reply({ components: cards.question, files: [], flags: IsComponentsV2 | Ephemeral });
  } else if (interaction.isButton()) {
    const components = interaction.customId.startsWith('1:qa:') ? cards.feedback : cards.question;
    await interaction.update({ components, files: [], flags: IsComponentsV2, attachments: [] });
  }
}

client.on(Events.InteractionCreate, (interaction) => void answer(interaction));
const ready = once(client, Events.ClientReady);
await client.login(process.env.DISCORD_TOKEN);
await ready;
await client.application?.commands.set([{ name: 'quiz', description: 'One question after another' }]);
console.log('up');
