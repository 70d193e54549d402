import {
  type APIComponentInLabel,
  type APIModalSubmission,
  type APIModalSubmissionComponent,
  type APITextInputComponent,
  ComponentType,
  InteractionType,
  type ModalSubmitComponent,
} from 'discord-api-types/v10';
import type { StoredInteraction } from '../world/interactions.ts';
import type { StoredModal } from '../world/modals.ts';
import type { World } from '../world/world.ts';
import type { Actor } from './actor.ts';
import { selectedValues } from './component.ts';
import type { Action } from './dispatch.ts';
import { DriverError, UserError } from './errors.ts';
import { checkFileTypes } from './file-types.ts';
import { type FieldValue, type Parts, partNamed, type SubmitAct } from './request.ts';
import { ifResolved, type Resolver, resolverFor } from './resolved.ts';
import { checkSelection } from './selection.ts';

const required = () => new UserError('missing_field', 'This field is required.');

/** A user submits a modal; fields that are not given keep what the modal showed. */
export function submitAction(
  world: World,
  actor: Actor,
  modal: StoredModal,
  opener: StoredInteraction,
  act: SubmitAct,
  parts: Parts,
): Action {
  const resolver = resolverFor(world, actor);
  const unknown = new Set(Object.keys(act.fields));
  const field = (component: APIComponentInLabel): ModalSubmitComponent => {
    unknown.delete(component.custom_id);
    return {
      ...submitted(component, act.fields[component.custom_id], resolver, parts),
      id: component.id ?? 0,
    };
  };
  const components = modal.data.components.map((row): APIModalSubmissionComponent => {
    const id = row.id ?? 0;
    switch (row.type) {
      case ComponentType.Label:
        return { type: row.type, id, component: field(row.component) };
      case ComponentType.ActionRow:
        return {
          type: row.type,
          id,
          components: row.components.map((input) => ({
            ...submittedText(input, act.fields[takeName(unknown, input)]),
            id: input.id ?? 0,
          })),
        };
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
    metadata: { triggering_interaction_metadata: opener.metadata } as Action['metadata'] & object,
  };
}

function takeName(unknown: Set<string>, input: APITextInputComponent): string {
  unknown.delete(input.custom_id);
  return input.custom_id;
}

function submitted(
  component: APIComponentInLabel,
  given: FieldValue | undefined,
  resolver: Resolver,
  parts: Parts,
): ModalSubmitComponent {
  const { type, custom_id } = component;
  const needed = !('required' in component) || component.required !== false;
  switch (component.type) {
    case ComponentType.TextInput:
      return submittedText(component, given);
    case ComponentType.Checkbox: {
      const value = given ?? component.default ?? false;
      if (typeof value !== 'boolean') throw new DriverError(`Field "${custom_id}" takes true or false.`);
      return { type: component.type, custom_id, value };
    }
    case ComponentType.RadioGroup: {
      const value = given ?? component.options.find((option) => option.default === true)?.value ?? null;
      if (value === null && needed) throw required();
      if (value !== null && typeof value !== 'string')
        throw new DriverError(`Field "${custom_id}" takes one value.`);
      if (value !== null) checkOffered(component.options, [value]);
      return { type: component.type, custom_id, value };
    }
    case ComponentType.CheckboxGroup: {
      const values = listed(custom_id, given) ?? defaults(component.options);
      checkOffered(component.options, values);
      checkCount(
        values.length,
        needed,
        component.min_values ?? 1,
        component.max_values ?? component.options.length,
      );
      return { type: component.type, custom_id, values };
    }
    case ComponentType.FileUpload: {
      const files = (listed(custom_id, given) ?? []).map((name) => partNamed(parts, name));
      checkCount(files.length, needed, component.min_values ?? 1, component.max_values ?? 1);
      checkFileTypes(files, component.file_types);
      return { type: component.type, custom_id, values: files.map(resolver.attachment) };
    }
    case ComponentType.StringSelect:
    case ComponentType.UserSelect:
    case ComponentType.RoleSelect:
    case ComponentType.MentionableSelect:
    case ComponentType.ChannelSelect: {
      const shown =
        component.type === ComponentType.StringSelect
          ? defaults(component.options)
          : (component.default_values ?? []).map((value) => value.id);
      const values = selectedValues(component, listed(custom_id, given) ?? shown, resolver);
      checkCount(values.length, needed, component.min_values ?? 1, component.max_values ?? 1);
      return { type, custom_id, values } as ModalSubmitComponent;
    }
    default:
      return component satisfies never;
  }
}

function submittedText(
  input: APITextInputComponent,
  given: FieldValue | undefined,
): { type: ComponentType.TextInput; custom_id: string; value: string } {
  const value = given ?? input.value ?? '';
  if (typeof value !== 'string') throw new DriverError(`Field "${input.custom_id}" takes text.`);
  if (value === '' && input.required !== false) throw required();
  const { min_length: min = 0, max_length: max = 4000 } = input;
  if (value !== '' && value.length < min)
    throw new UserError('too_short', `Must be at least ${min} characters.`);
  if (value.length > max) throw new UserError('too_long', `Must be ${max} or fewer characters.`);
  return { type: ComponentType.TextInput, custom_id: input.custom_id, value };
}

function listed(customId: string, given: FieldValue | undefined): string[] | undefined {
  if (given === undefined || given === null) return undefined;
  if (typeof given === 'string') return [given];
  if (typeof given === 'boolean') throw new DriverError(`Field "${customId}" takes a list of values.`);
  return given;
}

function defaults(options: readonly { value: string; default?: boolean }[]): string[] {
  return options.filter((option) => option.default === true).map((option) => option.value);
}

function checkOffered(options: readonly { value: string }[], values: readonly string[]): void {
  for (const value of values) {
    if (!options.some((option) => option.value === value))
      throw new UserError('not_an_option', 'This option is not offered.');
  }
}

/** An optional field may be left empty whatever its minimum. */
function checkCount(count: number, needed: boolean, min: number, max: number): void {
  if (count === 0 && !needed) return;
  if (count === 0 && min > 0) throw required();
  checkSelection(count, min, max);
}
