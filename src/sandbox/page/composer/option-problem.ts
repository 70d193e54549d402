import type { PageOption } from '../contract/commands.ts';
import { fileFits } from '../modal/file-fits.ts';
import type { Filled } from './draft.ts';

const [text, integer, boolean, number] = [3, 4, 5, 10] as const;
/** Users, channels, roles and both: these are picked, not written. */
const picked: readonly number[] = [6, 7, 8, 9];

/** What Discord's client says, in its English, of what stands in an option's field; nothing when it takes it. */
export function optionProblem(option: PageOption, filled: Filled | undefined): string | undefined {
  const isEmpty = filled === undefined || (filled.file === undefined && filled.text.trim() === '');
  if (isEmpty) return option.required ? 'This option is required. Specify a value.' : undefined;
  if (filled.file !== undefined)
    return fileFits(filled.file.name, option.fileTypes ?? [])
      ? undefined
      : 'This type of file is not accepted.';
  if (option.choices.length > 0 || picked.includes(option.type))
    return filled.value === undefined ? 'Input a valid choice.' : undefined;
  switch (option.type) {
    case boolean:
      return typeof filled.value === 'boolean' ? undefined : 'Input a valid boolean.';
    case integer:
    case number:
      return numberProblem(option, Number(filled.value ?? filled.text));
    case text:
      return textProblem(option, filled.text);
    default:
      return undefined;
  }
}

function numberProblem({ type, min, max }: PageOption, value: number): string | undefined {
  if (type === integer && !Number.isSafeInteger(value)) return 'Input a valid integer.';
  if (!Number.isFinite(value)) return 'Input a valid number.';
  if (min !== undefined && value < min) return `Value must be greater than or equal to ${min}.`;
  if (max !== undefined && value > max) return `Value must be less than or equal to ${max}.`;
  return undefined;
}

function textProblem({ minLength, maxLength }: PageOption, { length }: string): string | undefined {
  if (minLength !== undefined && length < minLength)
    return `This option must be at least ${minLength} characters long.`;
  if (maxLength !== undefined && length > maxLength)
    return `This option must be at most ${maxLength} characters long.`;
  return undefined;
}
