import { componentType, type Placed } from './component.ts';
import type { Fault, Path } from './fault.ts';

const maxComponents = 40;
/** Counted in UTF-16 units, which are never fewer than the characters that Discord counts. */
const maxText = 4000;

/** What one message or modal may hold in total: 40 components, nested ones included, and 4000 characters of text. */
export function componentTotals(placed: readonly Placed[], path: Path): Fault[] {
  const text = placed.reduce(
    (sum, { component }) =>
      component.type === componentType.textDisplay ? sum + (component.content?.length ?? 0) : sum,
    0,
  );
  const faults: Fault[] = [];
  if (placed.length > maxComponents) {
    // The code is Discord's, the sentence is ours.
    faults.push({
      path,
      code: 'COMPONENT_MAX_TOTAL_COMPONENTS_EXCEEDED',
      message: `Total number of components exceeds maximum of ${maxComponents}`,
    });
  }
  if (text > maxText) {
    faults.push({
      path,
      code: 'COMPONENT_DISPLAYABLE_TEXT_SIZE_EXCEEDED',
      message: `Components displayable text size exceeds maximum size of ${maxText}`,
    });
  }
  return faults;
}
