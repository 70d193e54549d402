import type { Path } from './fault.ts';

/** Discord's numbers for the kinds of components, as far as rules tell them apart. */
export const componentType = {
  actionRow: 1,
  button: 2,
  stringSelect: 3,
  textInput: 4,
  userSelect: 5,
  roleSelect: 6,
  mentionableSelect: 7,
  channelSelect: 8,
  textDisplay: 10,
  thumbnail: 11,
  mediaGallery: 12,
  file: 13,
  label: 18,
  fileUpload: 19,
  radioGroup: 21,
  checkboxGroup: 22,
} as const;

type Option = { value: string; default?: boolean | null; emoji?: Emoji | null };
type Emoji = { id?: string | null; name?: string | null };
type Media = { url: string };

/**
 * A component of any kind in a body that its schema has accepted: so each field, if present, has its type. Null means
 * absent, as it does for Discord.
 */
export type Component = {
  type: number;
  id?: number | null;
  custom_id?: string | null;
  components?: Component[] | null;
  component?: Component | null;
  accessory?: Component | null;
  content?: string | null;
  style?: number | null;
  label?: string | null;
  url?: string | null;
  sku_id?: string | null;
  emoji?: Emoji | null;
  disabled?: boolean | null;
  required?: boolean | null;
  options?: Option[] | null;
  default_values?: unknown[] | null;
  file_types?: string[] | null;
  min_values?: number | null;
  max_values?: number | null;
  min_length?: number | null;
  max_length?: number | null;
  value?: string | null;
  items?: { media: Media }[] | null;
  media?: Media | null;
  file?: Media | null;
};

/** A component with its place: where it stands in the body and in which component. */
export type Placed = { component: Component; path: Path; parent: Component | undefined };

/** Every component of a message or modal, also the nested ones, in the order in which they are read. */
export function placedComponents(
  components: readonly Component[] | null | undefined,
  at: Path,
  parent?: Component,
): Placed[] {
  return (components ?? []).flatMap((component, i) => placed(component, [...at, i], parent));
}

function placed(component: Component, path: Path, parent: Component | undefined): Placed[] {
  const held = (key: 'accessory' | 'component') => {
    const inner = component[key];
    return inner ? placed(inner, [...path, key], component) : [];
  };
  return [
    { component, path, parent },
    ...placedComponents(component.components, [...path, 'components'], component),
    ...held('accessory'),
    ...held('component'),
  ];
}
