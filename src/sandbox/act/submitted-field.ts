import {
  type APIComponentInLabel,
  type APITextInputComponent,
  ComponentType,
  type ModalSubmitComponent,
} from 'discord-api-types/v10';
import { selectedValues } from './component.ts';
import { DriverError, UserError } from './errors.ts';
import { checkFileTypes } from './file-types.ts';
import { type FieldValue, type Parts, partNamed } from './request.ts';
import type { Resolver } from './resolved.ts';
import { checkSelection } from './selection.ts';

const required = () => new UserError('missing_field', 'This field is required.');

/** What a field of a modal sends; throws what a user is told who fills it in wrongly. */
export function submittedField(
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

/** What a text input sends. */
export function submittedText(
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
