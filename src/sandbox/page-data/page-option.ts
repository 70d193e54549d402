import type { APIApplicationCommandBasicOption, LocalizationMap } from 'discord-api-types/v10';
import type { PageOption } from '../page/contract/commands.ts';
import { localised } from './localised.ts';

export type BasicOption = APIApplicationCommandBasicOption;

/** An option of a command with its texts in a user's language. */
export function pageOption(option: BasicOption, locale: string): PageOption {
  const choices = 'choices' in option ? (option.choices ?? []) : [];
  return {
    name: option.name,
    ...localised(option, locale),
    type: option.type,
    required: option.required === true,
    autocomplete: 'autocomplete' in option && option.autocomplete === true,
    choices: choices.map((choice) => ({
      label: choice.name_localizations?.[locale as keyof LocalizationMap] ?? choice.name,
      value: choice.value,
    })),
    ...('min_value' in option && option.min_value !== undefined && { min: option.min_value }),
    ...('max_value' in option && option.max_value !== undefined && { max: option.max_value }),
    ...('min_length' in option && option.min_length !== undefined && { minLength: option.min_length }),
    ...('max_length' in option && option.max_length !== undefined && { maxLength: option.max_length }),
    ...('file_types' in option && option.file_types !== undefined && { fileTypes: option.file_types }),
    ...('channel_types' in option &&
      option.channel_types !== undefined && { channelTypes: option.channel_types }),
  };
}
