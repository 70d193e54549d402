import { type APIModalInteractionResponseCallbackData, ComponentType } from 'discord-api-types/v10';

/** A modal whose components all have the numeric ids that Discord gives to those without one. */
export function numberedModal(
  data: APIModalInteractionResponseCallbackData,
): APIModalInteractionResponseCallbackData {
  const taken = new Set<number>();
  for (const row of data.components) {
    if (row.id) taken.add(row.id);
    const inner =
      row.type === ComponentType.Label
        ? [row.component]
        : row.type === ComponentType.ActionRow
          ? row.components
          : [];
    for (const component of inner) if (component.id) taken.add(component.id);
  }
  let last = 0;
  const numbered = <T extends { id?: number }>(component: T): T & { id: number } => {
    if (component.id) return { ...component, id: component.id };
    do last += 1;
    while (taken.has(last));
    return { ...component, id: last };
  };
  return {
    ...data,
    components: data.components.map((row) => {
      switch (row.type) {
        case ComponentType.Label: {
          const label = numbered(row);
          return { ...label, component: numbered(label.component) };
        }
        case ComponentType.ActionRow: {
          const actions = numbered(row);
          return { ...actions, components: actions.components.map(numbered) };
        }
        case ComponentType.TextDisplay:
          return numbered(row);
        default:
          return row satisfies never;
      }
    }),
  };
}
