import {
  type APIComponentInLabel,
  type APIModalSubmission,
  type APIModalSubmissionComponent,
  type APITextInputComponent,
  ComponentType,
  InteractionType,
} from 'discord-api-types/v10';
import type { StoredModal } from '../world/modals.ts';
import type { World } from '../world/world.ts';
import type { Actor } from './actor.ts';
import type { Action } from './dispatch.ts';
import { DriverError } from './errors.ts';
import type { Parts, SubmitAct } from './request.ts';
import { ifResolved, resolverFor } from './resolved.ts';
import { submittedField, submittedText } from './submitted-field.ts';

/** A user submits a modal; fields that are not given keep what the modal showed. */
export function submitAction(
  world: World,
  actor: Actor,
  modal: StoredModal,
  act: SubmitAct,
  parts: Parts,
): Action {
  const { opener } = modal;
  const resolver = resolverFor(world, actor);
  const unknown = new Set(Object.keys(act.fields));
  const field = <T extends APIComponentInLabel>(component: T) => {
    unknown.delete(component.custom_id);
    return {
      ...submittedField(component, act.fields[component.custom_id], resolver, parts),
      id: component.id ?? 0,
    };
  };
  const textField = (input: APITextInputComponent) => {
    unknown.delete(input.custom_id);
    return { ...submittedText(input, act.fields[input.custom_id]), id: input.id ?? 0 };
  };
  const components = modal.data.components.map((row): APIModalSubmissionComponent => {
    const id = row.id ?? 0;
    switch (row.type) {
      case ComponentType.Label:
        return { type: row.type, id, component: field(row.component) };
      case ComponentType.ActionRow:
        return { type: row.type, id, components: row.components.map(textField) };
      case ComponentType.TextDisplay:
        return { type: row.type, id };
      default:
        return row satisfies never;
    }
  });
  for (const name of unknown) throw new DriverError(`The modal has no field "${name}".`);
  const data: APIModalSubmission = { custom_id: modal.data.custom_id, components, ...ifResolved(resolver) };
  const source =
    opener.sourceMessageId === undefined ? undefined : world.messages.find(opener.sourceMessageId);
  return {
    type: InteractionType.ModalSubmit,
    data,
    userInstalled: opener.userInstalled,
    source,
    command: opener.command,
    metadata: { triggering_interaction_metadata: opener.metadata } as Action['metadata'] & object,
  };
}
