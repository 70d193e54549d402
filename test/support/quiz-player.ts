import type { APIMessage } from 'discord-api-types/v10';
import type { Content } from '../../src/content/content.ts';
import { es } from '../../src/i18n/quiz/es.ts';
import type { Answer, SingleQuestion } from '../../src/study/types.ts';
import { buttonsOf, type Driver, textOf, type Where } from './sandbox-driver.ts';

/** The question on the table, as a learner sees it. */
export type Table = { message: APIMessage; options: string[]; dontKnow: string; stop: string };

/** Begins a quiz and passes the one question before the first. */
export async function beginQuiz(
  driver: Driver,
  as: string,
  where: Where = {},
  topic?: string,
): Promise<APIMessage> {
  const first = await driver.command(as, 'quiz', topic ? { topic } : {}, where);
  const message = only(first.messages);
  const keep = idsOf(message).find((id) => id.startsWith('1:zk:'));
  return keep ? only((await driver.press(as, message, keep, where)).messages) : message;
}

/** The custom_ids of a question's buttons. */
export function tableOf(message: APIMessage): Table {
  const ids = idsOf(message);
  return {
    message,
    options: ids.filter((id) => id.startsWith('1:qa:')),
    dontKnow: one(ids, '1:qd:'),
    stop: one(ids, '1:qe:'),
  };
}

/** The question that a message shows, from the course itself. */
export function questionOn(message: APIMessage, content: Content): SingleQuestion {
  const shown = textOf(message);
  const question = [...content.questions.values()].find(
    ({ stem }) => shown.includes(stem.es) || shown.includes(stem.en),
  );
  if (question?.type !== 'single') throw new Error(`No question of the course is on: ${shown}`);
  return question;
}

/** The button of the right option, and those of the wrong ones. */
export function choicesOf(message: APIMessage, content: Content): { key: string; wrong: string[] } {
  const { key } = questionOn(message, content);
  const { options } = tableOf(message);
  const isKey = (id: string) => id.endsWith(`:${key}`);
  return { key: options.find(isKey) ?? '', wrong: options.filter((id) => !isKey(id)) };
}

/** The custom_id of "next" on a feedback. */
export const nextOf = (message: APIMessage): string => one(idsOf(message), '1:qn:');

/** What a feedback, in Spanish, says was answered, and to which presentation. Undefined on any other message. */
export function feedbackOn(
  message: APIMessage,
  content: Content,
): { presentation: string; answer: Answer } | undefined {
  const next = idsOf(message).find((id) => id.startsWith('1:qn:'));
  const line = textOf(message)
    .split('\n')
    .find((one) => one.includes(es.chosenMark));
  if (next === undefined) return undefined;
  const presentation = next.slice('1:qn:'.length);
  if (line === undefined) return { presentation, answer: { kind: 'dont_know' } };
  const chosen = questionOn(message, content).options.find(({ text }) => line.includes(`** ${text.es}`));
  if (!chosen) throw new Error(`No option of the question is on: ${line}`);
  return { presentation, answer: { kind: 'option', option: chosen.id } };
}

export function only(messages: readonly APIMessage[]): APIMessage {
  const [message, ...more] = messages;
  if (!message || more.length > 0) throw new Error(`One message was expected, not ${messages.length}`);
  return message;
}

function one(ids: readonly string[], prefix: string): string {
  const id = ids.find((candidate) => candidate.startsWith(prefix));
  if (id === undefined) throw new Error(`No button ${prefix} among ${ids.join(' ')}`);
  return id;
}

function idsOf(message: APIMessage): string[] {
  return buttonsOf(message).flatMap((button) => ('custom_id' in button ? [button.custom_id] : []));
}
