import { type Component, componentType, type Placed } from './component.ts';
import { emoji } from './emoji.ts';
import { type Fault, fault, type Path } from './fault.ts';
import { fileTypes } from './file-types.ts';

const inputs: ReadonlySet<number> = new Set([
  componentType.stringSelect,
  componentType.userSelect,
  componentType.roleSelect,
  componentType.mentionableSelect,
  componentType.channelSelect,
  componentType.fileUpload,
  componentType.radioGroup,
  componentType.checkboxGroup,
]);

/** Components that offer a choice (selects, radio and checkbox groups, uploads): their options and how many are taken. */
export function choiceComponent(placed: Placed): Fault[] {
  const { component, path } = placed;
  if (!inputs.has(component.type)) return [];
  return [
    ...counts(placed),
    ...duplicateValues(component, path),
    ...optionEmoji(component, path),
    ...fileTypes(component.file_types, path),
  ];
}

function counts({ component, path, parent }: Placed): Fault[] {
  const { options, default_values, min_values, disabled, required } = component;
  const inModal = parent?.type === componentType.label;
  const isGroup = component.type === componentType.checkboxGroup;
  const max = component.max_values ?? (isGroup ? (options?.length ?? 1) : 1);
  const defaults = options?.filter((option) => option.default).length ?? default_values?.length ?? 0;
  const faults: Fault[] = [];
  if ((min_values ?? 0) > max) faults.push(fault.max([...path, 'min_values'], max));
  const needed = Math.max(component.max_values ?? 1, min_values ?? 0);
  if (options && options.length < needed) {
    faults.push(fault.length([...path, 'options'], needed, inModal && isGroup ? 10 : 25));
  }
  if (defaults > max) {
    faults.push({
      path: [...path, options ? 'options' : 'default_values'],
      code: 'SELECT_COMPONENT_TOO_MANY_DEFAULT_VALUES',
      message: 'The specified number of default values exceeds the specified maximum values',
    });
  }
  const fewest = min_values ?? 1;
  if (default_values?.length && default_values.length < fewest) {
    // Documented as impossible, but not in which words: these are ours.
    faults.push({
      path: [...path, 'default_values'],
      code: 'SELECT_COMPONENT_TOO_FEW_DEFAULT_VALUES',
      message: 'The specified number of default values is below the specified minimum values',
    });
  }
  if (inModal && required !== false && min_values === 0) faults.push(fault.min([...path, 'min_values'], 1));
  if (inModal && disabled) {
    // Documented as an error, but not in which words: these are ours.
    faults.push({
      path: [...path, 'disabled'],
      code: 'COMPONENT_DISABLED_NOT_ALLOWED',
      message: 'Components in modals cannot be disabled',
    });
  }
  return faults;
}

function duplicateValues({ options }: Component, path: Path): Fault[] {
  const seen = new Set<string>();
  return (options ?? []).flatMap(({ value }, i) => {
    if (!seen.has(value)) {
      seen.add(value);
      return [];
    }
    return [
      {
        path: [...path, 'options', i],
        code: 'SELECT_COMPONENT_OPTION_VALUE_DUPLICATED',
        message: 'The specified option value is already used',
      },
    ];
  });
}

const optionEmoji = ({ options }: Component, path: Path): Fault[] =>
  (options ?? []).flatMap((option, i) => emoji(option.emoji, [...path, 'options', i, 'emoji']));
