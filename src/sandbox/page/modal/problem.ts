import type { APIComponentInLabel } from 'discord-api-types/v10';
import { componentKind as kind } from '../messages/component-kind.ts';
import type { FieldValue } from './field-value.ts';
import { fileFits } from './file-fits.ts';

/** Why a field cannot be submitted as it is. */
export type Problem =
  | { code: 'missing' | 'file-too-large' | 'wrong-file-type' }
  | {
      code:
        | 'too-short'
        | 'too-long'
        | 'too-few-chosen'
        | 'too-many-chosen'
        | 'too-few-files'
        | 'too-many-files';
      limit: number;
    };

const largestFile = 10 * 1024 * 1024;
const longestText = 4000;

/** What Discord's client would say of a field's value before it sends anything; nothing if it may go. */
export function problemOf(component: APIComponentInLabel, value: FieldValue): Problem | undefined {
  switch (component.type) {
    case kind.checkbox:
      return undefined;
    case kind.textInput: {
      const text = typeof value === 'string' ? value : '';
      const { min_length: min = 0, max_length: max = longestText, required = true } = component;
      if (text === '') return required ? { code: 'missing' } : undefined;
      if (text.length < min) return { code: 'too-short', limit: min };
      return text.length > max ? { code: 'too-long', limit: max } : undefined;
    }
    case kind.radioGroup:
      return value === null && component.required !== false ? { code: 'missing' } : undefined;
    case kind.fileUpload: {
      const files = filesOf(value);
      if (files.some(({ size }) => size > largestFile)) return { code: 'file-too-large' };
      if (files.some((file) => !fileFits(file.name, component.file_types ?? [])))
        return { code: 'wrong-file-type' };
      return countProblem(files.length, component, component.max_values ?? 1, 'files');
    }
    case kind.checkboxGroup:
      return countProblem(
        count(value),
        component,
        component.max_values ?? component.options.length,
        'chosen',
      );
    case kind.stringSelect:
    case kind.userSelect:
    case kind.roleSelect:
    case kind.mentionableSelect:
    case kind.channelSelect:
      return countProblem(count(value), component, component.max_values ?? 1, 'chosen');
    default:
      return component satisfies never;
  }
}

/** An optional field may be left empty whatever its minimum. */
function countProblem(
  given: number,
  { min_values: min = 1, required = true }: { min_values?: number; required?: boolean },
  max: number,
  what: 'files' | 'chosen',
): Problem | undefined {
  if (given === 0) return required && min > 0 ? { code: 'missing' } : undefined;
  if (given < min) return { code: `too-few-${what}`, limit: min };
  return given > max ? { code: `too-many-${what}`, limit: max } : undefined;
}

function count(value: FieldValue): number {
  return Array.isArray(value) ? value.length : 0;
}

function filesOf(value: FieldValue): File[] {
  return Array.isArray(value) ? value.filter((file) => file instanceof File) : [];
}
