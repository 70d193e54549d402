import { type Component, componentType, type Placed } from './component.ts';
import { emoji } from './emoji.ts';
import { type Fault, fault, type Path } from './fault.ts';
import { urlScheme } from './url-scheme.ts';

const style = { link: 5, premium: 6 };

/** What a button does decides what it carries: a custom id, an address or a product, and never two of them. */
export function button({ component, path }: Placed): Fault[] {
  if (component.type !== componentType.button) return [];
  switch (component.style) {
    case style.link:
      return [...linkButton(component, path), ...face(component, path)];
    case style.premium:
      return premiumButton(component, path);
    default:
      return [...interactiveButton(component, path), ...face(component, path)];
  }
}

function interactiveButton({ custom_id, url, sku_id }: Component, path: Path): Fault[] {
  if (url) return notBoth(path);
  if (sku_id) return [unusable([...path, 'sku_id'])];
  if (custom_id) return [];
  return [
    {
      path: [...path, 'custom_id'],
      code: 'BUTTON_COMPONENT_CUSTOM_ID_REQUIRED',
      message: 'A custom id is required',
    },
  ];
}

function linkButton({ custom_id, url, sku_id }: Component, path: Path): Fault[] {
  if (!url) return [fault.required([...path, 'url'])];
  if (custom_id) return notBoth(path);
  if (sku_id) return [unusable([...path, 'sku_id'])];
  return urlScheme(url, [...path, 'url'], ['http', 'https', 'discord']);
}

function premiumButton(component: Component, path: Path): Fault[] {
  if (!component.sku_id) return [fault.required([...path, 'sku_id'])];
  const others = ['custom_id', 'label', 'url', 'emoji'] as const;
  return others.filter((key) => component[key]).map((key) => unusable([...path, key]));
}

/** Discord draws no blank button. */
function face(component: Component, path: Path): Fault[] {
  if (!component.label && !component.emoji) return [fault.required([...path, 'label'])];
  return emoji(component.emoji, [...path, 'emoji']);
}

const notBoth = (path: Path): Fault[] =>
  ['custom_id', 'url'].map((key) => ({
    path: [...path, key],
    code: 'BUTTON_COMPONENT_CUSTOM_ID_URL_MUTUALLY_EXCLUSIVE',
    message: 'A custom id and url cannot both be specified',
  }));

/** Discord refuses this in words that nobody has published: these are ours. */
const unusable = (path: Path): Fault => ({
  path,
  code: 'BUTTON_COMPONENT_FIELD_NOT_ALLOWED',
  message: 'This field cannot be used with this button style',
});
