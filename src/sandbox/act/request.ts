import { Locale } from 'discord-api-types/v10';
import { z } from 'zod';
import { DriverError } from './errors.ts';

const optionValue = z.union([z.string(), z.number(), z.boolean()]);
const fieldValue = z.union([z.string(), z.boolean(), z.array(z.string()), z.null()]);
const command = z.strictObject({
  name: z.string(),
  subcommand: z.string().optional(),
  group: z.string().optional(),
  options: z.record(z.string(), optionValue).default({}),
});

const actions = {
  command,
  complete: command.extend({ option: z.string(), typed: z.string() }),
  press: z.strictObject({ message: z.string(), custom_id: z.string() }),
  choose: z.strictObject({ message: z.string(), custom_id: z.string(), values: z.array(z.string()) }),
  submit: z.strictObject({ modal: z.string(), fields: z.record(z.string(), fieldValue).default({}) }),
  say: z.strictObject({ content: z.string().default(''), files: z.array(z.string()).default([]) }),
  vote: z.strictObject({ message: z.string(), answers: z.array(z.number().int()) }),
  user_command: z.strictObject({ name: z.string(), user: z.string() }),
  message_command: z.strictObject({ name: z.string(), message: z.string() }),
};

const actRequest = z.strictObject({
  as: z.string(),
  in: z.string().optional(),
  locale: z.enum(Locale).default(Locale.SpanishLATAM),
  install: z.enum(['server', 'user']).optional(),
  command: actions.command.optional(),
  complete: actions.complete.optional(),
  press: actions.press.optional(),
  choose: actions.choose.optional(),
  submit: actions.submit.optional(),
  say: actions.say.optional(),
  vote: actions.vote.optional(),
  user_command: actions.user_command.optional(),
  message_command: actions.message_command.optional(),
});

export type ActRequest = z.infer<typeof actRequest>;
export type CommandAct = z.infer<typeof actions.command>;
export type CompleteAct = z.infer<typeof actions.complete>;
export type PressAct = z.infer<typeof actions.press>;
export type ChooseAct = z.infer<typeof actions.choose>;
export type SubmitAct = z.infer<typeof actions.submit>;
export type SayAct = z.infer<typeof actions.say>;
export type VoteAct = z.infer<typeof actions.vote>;
export type UserCommandAct = z.infer<typeof actions.user_command>;
export type MessageCommandAct = z.infer<typeof actions.message_command>;
export type FieldValue = z.infer<typeof fieldValue>;
export type OptionValue = z.infer<typeof optionValue>;

/** A file of the request, by the name of its part. */
export type Part = { filename: string; bytes: Uint8Array };
export type Parts = ReadonlyMap<string, Part>;

/** Reads what a driver asks for; throws a `DriverError` with a sentence when it cannot be understood. */
export async function readActRequest(request: Request): Promise<{ act: ActRequest; parts: Parts }> {
  const { json, parts } = await readParts(request);
  const parsed = actRequest.safeParse(json);
  if (!parsed.success)
    throw new DriverError(`The request is not understood: ${z.prettifyError(parsed.error)}`);
  const names = Object.keys(actions) as (keyof typeof actions)[];
  const chosen = names.filter((name) => parsed.data[name] !== undefined);
  if (chosen.length !== 1)
    throw new DriverError(`Name exactly one of ${names.join(', ')}; ${chosen.length} were named.`);
  return { act: parsed.data, parts };
}

/** The file that `@part-name` names. */
export function partNamed(parts: Parts, reference: string): Part {
  const name = reference.startsWith('@') ? reference.slice(1) : reference;
  const part = parts.get(name);
  if (part === undefined) throw new DriverError(`There is no part named "${name}" in the request.`);
  return part;
}

async function readParts(request: Request): Promise<{ json: unknown; parts: Parts }> {
  const parts = new Map<string, Part>();
  try {
    if (!(request.headers.get('content-type') ?? '').startsWith('multipart/form-data'))
      return { json: await request.json(), parts };
    let json: unknown;
    for (const [name, part] of await request.formData()) {
      if (name === 'payload') json = JSON.parse(typeof part === 'string' ? part : await part.text());
      else if (typeof part !== 'string')
        parts.set(name, { filename: part.name, bytes: new Uint8Array(await part.arrayBuffer()) });
    }
    return { json, parts };
  } catch {
    throw new DriverError('The body must be JSON, or multipart with the JSON in the part "payload".');
  }
}
