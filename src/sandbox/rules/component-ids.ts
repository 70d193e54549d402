import type { Placed } from './component.ts';
import type { Fault } from './fault.ts';

/**
 * Both names of a component are unique in its message or modal: the developer's `custom_id` and the numeric `id`.
 * Discord's words for the second are not published: they are ours, after those for the first.
 */
export function componentIds(placed: readonly Placed[]): Fault[] {
  return [
    ...duplicates(
      placed,
      'custom_id',
      'COMPONENT_CUSTOM_ID_DUPLICATED',
      'Component custom id cannot be duplicated',
    ),
    ...duplicates(placed, 'id', 'COMPONENT_ID_DUPLICATED', 'Component id cannot be duplicated'),
  ];
}

function duplicates(
  placed: readonly Placed[],
  key: 'id' | 'custom_id',
  code: string,
  message: string,
): Fault[] {
  const seen = new Set<string | number>();
  return placed.flatMap(({ component, path }) => {
    const name = component[key];
    // An id of 0 asks Discord to number the component itself.
    if (!name) return [];
    if (seen.has(name)) return [{ path: [...path, key], code, message }];
    seen.add(name);
    return [];
  });
}
