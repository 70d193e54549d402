import { componentType, type Placed } from './component.ts';
import { type Fault, fault } from './fault.ts';

/** A text input: what it is filled with keeps its own limits, and only outside a label it carries one itself. */
export function textInput({ component, path, parent }: Placed): Fault[] {
  if (component.type !== componentType.textInput) return [];
  const { label, value } = component;
  const min = component.min_length ?? 0;
  const max = component.max_length ?? 4000;
  const faults: Fault[] = [];
  if (parent?.type === componentType.actionRow && !label) faults.push(fault.required([...path, 'label']));
  if (min > max) faults.push(fault.max([...path, 'min_length'], max));
  if (value && value.length > max) faults.push(fault.maxLength([...path, 'value'], max));
  if (value && value.length < min) faults.push(fault.minLength([...path, 'value'], min));
  return faults;
}
