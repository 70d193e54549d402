import { componentType, type Placed } from './component.ts';
import type { Fault } from './fault.ts';

/** A row is five buttons wide. A select menu or a text input fills it alone. */
export function actionRow({ component, path }: Placed): Fault[] {
  if (component.type !== componentType.actionRow) return [];
  let width = 0;
  return (component.components ?? []).flatMap((child, i) => {
    width += child.type === componentType.button ? 1 : 5;
    if (width <= 5) return [];
    return [
      {
        path: [...path, 'components', i],
        code: 'COMPONENT_LAYOUT_WIDTH_EXCEEDED',
        message: 'The specified component exceeds the maximum width',
      },
    ];
  });
}
