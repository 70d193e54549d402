import { choiceValues } from './command-choices.ts';
import type { ChoiceBody } from './command-to-check.ts';
import type { Component } from './component.ts';
import { type DiscordFailure, invalidFormBody } from './failure.ts';
import { fault } from './fault.ts';
import { message } from './message.ts';
import type { MessageBody, MessageToCheck } from './message-to-check.ts';
import { modal } from './modal.ts';
import { callbackSchemas } from './request-schemas.ts';
import { isRecord } from './schema-branch.ts';

/** The answers to an interaction that carry something to judge. */
export type CallbackBody =
  | { type: 4 | 5 | 6 | 7; data?: MessageBody | null }
  | { type: 8; data?: { choices?: (ChoiceBody | null)[] | null } }
  | { type: 9; data: { components: Component[] } }
  | { type: 1 | 12 };

/** The schema of a callback by its `type`, or what Discord answers to a type that is none. */
export function callbackSchema(body: unknown) {
  const type = isRecord(body) ? body.type : undefined;
  const schema = callbackSchemas.get(type);
  if (schema) return { schema };
  const path = ['type'];
  if (type === undefined || type === null) return { failure: invalidFormBody([fault.required(path)]) };
  return { failure: invalidFormBody([fault.choices(path, [...callbackSchemas.keys()])]) };
}

/** All rules of an interaction's callback. `asMessage` makes of a body what the rules of messages judge. */
export function callback(
  body: CallbackBody,
  asMessage: (body: MessageBody, about: Partial<MessageToCheck>) => MessageToCheck,
): DiscordFailure | undefined {
  const at = ['data'];
  switch (body.type) {
    case 4:
      return message(asMessage(body.data ?? {}, { at, mayBeEphemeral: true }));
    case 5:
      return message(asMessage(body.data ?? {}, { at, isDeferral: true, mayBeEphemeral: true }));
    case 6:
    case 7:
      return message(asMessage(body.data ?? {}, { at, isEdit: true, isDeferral: body.type === 6 }));
    case 8: {
      const faults = choiceValues(body.data?.choices ?? [], [...at, 'choices']);
      return faults.length > 0 ? invalidFormBody(faults) : undefined;
    }
    case 9: {
      const faults = modal(body.data, at);
      return faults.length > 0 ? invalidFormBody(faults) : undefined;
    }
    case 1:
    case 12:
      return undefined;
    default:
      return body satisfies never;
  }
}
