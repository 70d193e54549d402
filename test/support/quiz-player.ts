import type { APIMessage } from 'discord-api-types/v10';
import type { Content } from '../../src/content/content.ts';
import { es } from '../../src/i18n/quiz/es.ts';
import type { Answer, Question } from '../../src/study/types.ts';
import {
  type ActResult,
  buttonsOf,
  componentsOf,
  type Driver,
  selectsOf,
  textOf,
  type Where,
} from './sandbox-driver.ts';

/** The question on the table, as a learner sees it: the custom_ids of its buttons. */
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

/** Begins quizzes on evaluation until one asks a question whose right option has a button. */
export async function beginWithChoices(driver: Driver, as: string, content: Content): Promise<APIMessage> {
  for (;;) {
    const message = await beginQuiz(driver, as, {}, 'evaluation');
    if (choicesOf(message, content).key !== '') return message;
  }
}

/** The custom_ids of a question's buttons. */
export function tableOf(message: APIMessage): Table {
  const ids = idsOf(message);
  return {
    message,
    options: ids.filter((id) => id.startsWith('1:qa:')),
    dontKnow: one(ids, '1:qd:'),
    stop: one(ids, '1:qh:'),
  };
}

/** The question that a message shows, from the course itself. */
export function questionOn(message: APIMessage, content: Content): Question {
  const shown = textOf(message);
  const stem = shown.split('### ')[1] ?? '';
  const question = [...content.questions.values()].find(
    (one) => holds(stem, one.stem.es) || holds(stem, one.stem.en),
  );
  if (!question) throw new Error(`No question of the course is on: ${shown}`);
  return question;
}

/** Whether a text is there, with anything in its slots. */
function holds(shown: string, text: string): boolean {
  const [first = '', ...parts] = text.replaceAll('____', '\\_\\_\\_\\_').split(/\{[\w-]+\}/);
  if (!shown.startsWith(first)) return false;
  let from = first.length;
  return parts.every((part) => {
    const at = shown.indexOf(part, from);
    from = at + part.length;
    return at >= 0;
  });
}

/** The buttons of a question that has its key among them: the right one, and the wrong ones. */
export function choicesOf(message: APIMessage, content: Content): { key: string; wrong: string[] } {
  const question = questionOn(message, content);
  const key = 'key' in question ? String(question.key) : '';
  const { options } = tableOf(message);
  const isKey = (id: string) => id.endsWith(`:${key}`);
  return { key: options.find(isKey) ?? '', wrong: options.filter((id) => !isKey(id)) };
}

/** Answers the question on a message as a learner does: presses, chooses, taps, or fills the form in. */
export async function give(
  driver: Driver,
  as: string,
  message: APIMessage,
  said: Answer,
  where: Where = {},
): Promise<ActResult> {
  const ids = idsOf(message);
  switch (said.kind) {
    case 'dont_know':
      return driver.press(as, message, tableOf(message).dontKnow, where);
    case 'option': {
      const pressed = ids.find((id) => id.startsWith('1:qa:') && id.endsWith(`:${said.option}`));
      if (pressed) return driver.press(as, message, pressed, where);
      return driver.choose(as, message, selectOn(message), [said.option], where);
    }
    case 'options':
      return driver.choose(as, message, selectOn(message), [...said.options], where);
    case 'text': {
      const modal = await openForm(driver, as, message, where);
      return driver.submit(as, modal, { typed: said.text }, where);
    }
    case 'pairs': {
      const modal = await openForm(driver, as, message, where);
      const fields = Object.entries(said.chosen).map(([left, right]) => [left, [right]]);
      return driver.submit(as, modal, Object.fromEntries(fields), where);
    }
    case 'order': {
      let last: ActResult | undefined;
      let shown = message;
      for (const item of said.items) {
        last = await driver.press(as, shown, tapOn(shown, item), where);
        shown = only(last.messages);
      }
      if (!last) throw new Error('An order without items');
      return last;
    }
    default:
      return said satisfies never;
  }
}

/** The form behind «Responder» or «Emparejar». */
export async function openForm(driver: Driver, as: string, message: APIMessage, where: Where = {}) {
  const { modal } = await driver.press(as, message, one(idsOf(message), '1:qf:'), where);
  if (!modal) throw new Error('No form was opened');
  return modal;
}

/** The button that says that an item of an ordering comes next. */
export function tapOn(message: APIMessage, item: string): string {
  const tap = idsOf(message).find((id) => id.startsWith('1:qo:') && id.endsWith(`:${item}`));
  if (tap === undefined) throw new Error(`${item} cannot be tapped`);
  return tap;
}

/** The custom_id of "next" on a feedback. */
export const nextOf = (message: APIMessage): string => one(idsOf(message), '1:qn:');

/**
 * What a feedback, in Spanish, says was answered, and to which presentation, where one button was the answer. Undefined on
 * any other message.
 */
export function feedbackOn(
  message: APIMessage,
  content: Content,
): { presentation: string; answer: Answer } | undefined {
  const next = idsOf(message).find((id) => id.startsWith('1:qn:'));
  const line = textOf(message)
    .split('\n')
    .find((shown) => shown.includes(es.chosenMark));
  if (next === undefined) return undefined;
  const presentation = next.slice('1:qn:'.length);
  if (line === undefined) return { presentation, answer: { kind: 'dont_know' } };
  const chosen = optionsOf(questionOn(message, content)).find(({ text }) => line.includes(`${text} — `));
  if (!chosen) throw new Error(`No option of the question is on: ${line}`);
  return { presentation, answer: { kind: 'option', option: chosen.id } };
}

function optionsOf(question: Question): { id: string; text: string }[] {
  switch (question.type) {
    case 'single':
    case 'chart':
      return question.options.map(({ id, text }) => ({ id, text: text.es }));
    case 'classify':
      return question.set.categories.map(({ id, name }) => ({ id, text: name.es }));
    case 'true_false':
      return [
        { id: 'true', text: es.yes },
        { id: 'false', text: es.no },
      ];
    default:
      return [];
  }
}

export function only(messages: readonly APIMessage[]): APIMessage {
  const [message, ...more] = messages;
  if (!message || more.length > 0) throw new Error(`One message was expected, not ${messages.length}`);
  return message;
}

function selectOn(message: APIMessage): string {
  const [select] = selectsOf(message);
  if (!select) throw new Error(`No menu among ${componentsOf(message).map(({ type }) => type)}`);
  return select.custom_id;
}

function one(ids: readonly string[], prefix: string): string {
  const id = ids.find((candidate) => candidate.startsWith(prefix));
  if (id === undefined) throw new Error(`No button ${prefix} among ${ids.join(' ')}`);
  return id;
}

function idsOf(message: APIMessage): string[] {
  return buttonsOf(message).flatMap((button) => ('custom_id' in button ? [button.custom_id] : []));
}
