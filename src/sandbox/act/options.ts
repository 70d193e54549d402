import {
  type APIApplicationCommandBasicOption,
  type APIApplicationCommandInteractionDataBasicOption,
  ApplicationCommandOptionType,
} from 'discord-api-types/v10';
import { DriverError, UserError } from './errors.ts';
import { checkFileTypes } from './file-types.ts';
import { type OptionValue, type Parts, partNamed } from './request.ts';
import type { Resolver } from './resolved.ts';

const missing = () => new UserError('missing_option', 'This option is required. Specify a value.');

/**
 * The options of a slash command as its interaction carries them, in the order in which they were given.
 * Throws what Discord's client would tell a user who leaves one out or gives a value it does not take.
 */
export function filledOptions(
  defined: readonly APIApplicationCommandBasicOption[],
  given: Readonly<Record<string, OptionValue>>,
  resolver: Resolver,
  parts: Parts,
): APIApplicationCommandInteractionDataBasicOption[] {
  for (const option of defined)
    if (option.required === true && given[option.name] === undefined) throw missing();
  return Object.entries(given).map(([name, value]) => {
    const option = defined.find((candidate) => candidate.name === name);
    if (option === undefined) throw new DriverError(`The command has no option "${name}".`);
    const filled = { name, type: option.type, value: optionValue(option, value, resolver, parts) };
    return filled as APIApplicationCommandInteractionDataBasicOption;
  });
}

function optionValue(
  option: APIApplicationCommandBasicOption,
  value: OptionValue,
  resolver: Resolver,
  parts: Parts,
): OptionValue {
  switch (option.type) {
    case ApplicationCommandOptionType.String: {
      const text = chosen(option, value) ?? String(value);
      if (typeof text !== 'string') throw new DriverError(`Option "${option.name}" takes text.`);
      if (text === '') throw missing();
      const { min_length: min = 0, max_length: max = 6000 } = option;
      if (text.length < min)
        throw new UserError('too_short', `This option must be at least ${min} characters long.`);
      if (text.length > max)
        throw new UserError('too_long', `This option must be at most ${max} characters long.`);
      return text;
    }
    case ApplicationCommandOptionType.Integer:
    case ApplicationCommandOptionType.Number: {
      const number =
        chosen(option, value) ?? (typeof value === 'string' && value.trim() !== '' ? Number(value) : value);
      const whole = option.type === ApplicationCommandOptionType.Integer;
      if (typeof number !== 'number' || !(whole ? Number.isSafeInteger(number) : Number.isFinite(number))) {
        throw new UserError('invalid_number', whole ? 'Input a valid integer.' : 'Input a valid number.');
      }
      const { min_value: min = -Number.MAX_SAFE_INTEGER, max_value: max = Number.MAX_SAFE_INTEGER } = option;
      if (number < min) throw new UserError('out_of_range', `Value must be greater than or equal to ${min}.`);
      if (number > max) throw new UserError('out_of_range', `Value must be less than or equal to ${max}.`);
      return number;
    }
    case ApplicationCommandOptionType.Boolean:
      if (typeof value !== 'boolean') throw new UserError('invalid_boolean', 'Input a valid boolean.');
      return value;
    case ApplicationCommandOptionType.User:
      return resolver.user(String(value));
    case ApplicationCommandOptionType.Channel:
      return resolver.channel(String(value), option.channel_types);
    case ApplicationCommandOptionType.Role:
      return resolver.role(String(value));
    case ApplicationCommandOptionType.Mentionable:
      return resolver.mentionable(String(value));
    case ApplicationCommandOptionType.Attachment: {
      const part = partNamed(parts, String(value));
      checkFileTypes([part], option.file_types);
      return resolver.attachment(part);
    }
    default:
      return option satisfies never;
  }
}

/** The value of the choice that was picked, by its value or by the name a user sees; none without choices. */
function chosen(
  option: { choices?: readonly { name: string; value: string | number }[] },
  value: OptionValue,
): string | number | undefined {
  if (option.choices === undefined || option.choices.length === 0) return undefined;
  const choice =
    option.choices.find((candidate) => candidate.value === value) ??
    option.choices.find((candidate) => candidate.name === value);
  if (choice === undefined) throw new UserError('not_a_choice', 'Input a valid choice.');
  return choice.value;
}
