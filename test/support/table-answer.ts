import assert from 'node:assert/strict';
import { readFile } from 'node:fs/promises';
import type { APIMessage } from 'discord-api-types/v10';
import { only } from './quiz-player.ts';
import { type ActResult, download, filesOf, textOf, type Upload } from './sandbox-driver.ts';

const EPHEMERAL = 64;
const PNG = [0x89, 0x50, 0x4e, 0x47];

/** A file as a user uploads it. */
export function csv(filename: string, content: Upload['content']): Upload {
  return { filename, content };
}

/** A file of data/samples. */
export async function sampleFile(filename: string): Promise<Upload> {
  const content = await readFile(new URL(`../../data/samples/${filename}`, import.meta.url));
  return csv(filename, new Uint8Array(content));
}

/** Whether only the one who asked sees a message. */
export function isPrivate(message: Pick<APIMessage, 'flags'>): boolean {
  return ((message.flags ?? 0) & EPHEMERAL) !== 0;
}

/**
 * What a table command answered: the message with its text, the attached report, read by its schema, and the names of the
 * pictures, each of which is one.
 */
export async function answerOf<Report>(result: ActResult, schema: { parse(json: unknown): Report }) {
  const message = only(result.messages);
  const files = filesOf(message);
  const attached = files.find(({ filename }) => filename.endsWith('.json'));
  assert.ok(attached, `a report is attached to: ${textOf(message)}`);
  const report = schema.parse(JSON.parse(new TextDecoder().decode(await download(attached))));
  const pictures = files.filter(({ filename }) => filename.endsWith('.png'));
  for (const picture of pictures) assert.deepEqual([...(await download(picture)).slice(0, 4)], PNG);
  return { message, text: textOf(message), report, pictures: pictures.map(({ filename }) => filename) };
}
