import type { APIComponentInLabel } from 'discord-api-types/v10';
import type { PageModal } from '../contract/messages.ts';
import { componentKind as kind } from '../messages/component-kind.ts';

/** A row of a modal: text, or a field with what stands above it. */
export type ModalRow =
  | { text: string }
  | { label: string; description: string | undefined; component: APIComponentInLabel };

/** The rows of a modal in order; a text input in an action row, the older form, carries its own label. */
export function modalRows(modal: PageModal): ModalRow[] {
  return modal.components.flatMap((row): ModalRow[] => {
    switch (row.type) {
      case kind.label:
        return [{ label: row.label, description: row.description, component: row.component }];
      case kind.textDisplay:
        return [{ text: row.content }];
      case kind.actionRow:
        return row.components.map((component) => ({
          label: component.label ?? '',
          description: undefined,
          component,
        }));
      default:
        return row satisfies never;
    }
  });
}
