import {
  type APIComponentInContainer,
  type APIMessageComponent,
  type APIMessageTopLevelComponent,
  type APIUnfurledMediaItem,
  ComponentType,
} from 'discord-api-types/v10';

/** How a link that the bot sent becomes the media item that Discord answers with; an upload has a name and a size. */
export type MediaResolver = (url: string) => { item: APIUnfurledMediaItem; name?: string; size?: number };

/** The components of a message as Discord stores them: numbered, their media resolved and defaults filled in. */
export function storedComponents(
  components: readonly APIMessageTopLevelComponent[],
  resolve: MediaResolver,
): APIMessageTopLevelComponent[] {
  const taken = new Set([...everyComponent(components)].flatMap((component) => component.id || []));
  let last = 0;
  const nextId = () => {
    do last += 1;
    while (taken.has(last));
    return last;
  };
  return components.map((component) => stored(component, nextId, resolve));
}

/** Every component, parents before children, in the order in which they are read. */
export function* everyComponent(components: readonly APIMessageComponent[]): Generator<APIMessageComponent> {
  for (const component of components) {
    yield component;
    if (component.type === ComponentType.Section) {
      yield* everyComponent(component.components);
      yield component.accessory;
    } else if ('components' in component) {
      yield* everyComponent(component.components as APIMessageComponent[]);
    }
  }
}

function stored<T extends APIMessageComponent>(
  component: T,
  nextId: () => number,
  resolve: MediaResolver,
): T {
  const given: APIMessageComponent = component;
  // Discord reads an id of 0 as none.
  const id = given.id || nextId();
  const inner = <C extends APIMessageComponent>(child: C) => stored(child, nextId, resolve);
  const filled = (): APIMessageComponent => {
    switch (given.type) {
      case ComponentType.ActionRow:
        return { ...given, id, components: given.components.map(inner) };
      case ComponentType.Section:
        return { ...given, id, components: given.components.map(inner), accessory: inner(given.accessory) };
      case ComponentType.Container:
        return {
          ...given,
          id,
          accent_color: given.accent_color ?? null,
          spoiler: given.spoiler ?? false,
          components: given.components.map((child: APIComponentInContainer) => inner(child)),
        };
      case ComponentType.Thumbnail:
        return {
          ...given,
          id,
          media: resolve(given.media.url).item,
          description: given.description ?? null,
          spoiler: given.spoiler ?? false,
        };
      case ComponentType.MediaGallery:
        return {
          ...given,
          id,
          items: given.items.map((item) => ({
            media: resolve(item.media.url).item,
            description: item.description ?? null,
            spoiler: item.spoiler ?? false,
          })),
        };
      case ComponentType.File: {
        const { item, ...upload } = resolve(given.file.url);
        return { ...given, id, file: item, spoiler: given.spoiler ?? false, ...upload };
      }
      case ComponentType.Separator:
        return { ...given, id, divider: given.divider ?? true, spacing: given.spacing ?? 1 };
      case ComponentType.StringSelect:
      case ComponentType.UserSelect:
      case ComponentType.RoleSelect:
      case ComponentType.MentionableSelect:
      case ComponentType.ChannelSelect:
        return { ...given, id, min_values: given.min_values ?? 1, max_values: given.max_values ?? 1 };
      case ComponentType.Button:
      case ComponentType.TextDisplay:
        return { ...given, id };
      default:
        return given satisfies never;
    }
  };
  return filled() as T;
}
