import type {
  APIApplicationCommandOptionChoice,
  APIMessage,
  APIModalInteractionResponseCallbackData,
} from 'discord-api-types/v10';
import { ask, tellServer } from './ask.ts';

/** What came of an act. */
export type ActResult = {
  interaction_id: string | null;
  messages: APIMessage[];
  modal: ({ id: string } & APIModalInteractionResponseCallbackData) | null;
  choices: APIApplicationCommandOptionChoice[] | null;
  error: { code: string; message: string } | null;
};

/** Who acts, where and in which language. */
export type Actor = { as: string; in: string; locale: string };

/** Acts as a user; `files` go along by the names that the action gives them (`@name`). */
export function act(
  actor: Actor,
  action: object,
  files: Readonly<Record<string, File>> = {},
): Promise<ActResult> {
  const request = { ...actor, ...action };
  const parts = Object.entries(files);
  if (parts.length === 0) return tellServer('/act', request);
  const form = new FormData();
  form.set('payload', JSON.stringify(request));
  for (const [name, file] of parts) form.set(name, file, file.name);
  return ask('/act', { method: 'POST', body: form });
}
