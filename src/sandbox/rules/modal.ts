import { actionRow } from './action-row.ts';
import { choiceComponent } from './choice-component.ts';
import { type Component, placedComponents } from './component.ts';
import { componentIds } from './component-ids.ts';
import { componentTotals } from './component-totals.ts';
import type { Fault, Path } from './fault.ts';
import { textInput } from './text-input.ts';

/** All rules of a modal, which stands at `path` of the body. */
export function modal({ components }: { components: Component[] }, path: Path): Fault[] {
  const at = [...path, 'components'];
  const placed = placedComponents(components, at);
  return [
    ...componentTotals(placed, at),
    ...componentIds(placed),
    ...placed.flatMap(actionRow),
    ...placed.flatMap(choiceComponent),
    ...placed.flatMap(textInput),
  ];
}
