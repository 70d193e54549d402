import { componentType } from './component.ts';
import { type Fault, fault } from './fault.ts';
import { isComponentsV2 } from './message-flags.ts';
import type { MessageToCheck } from './message-to-check.ts';

/**
 * A message is either made of V2 components or of content, embeds, poll and stickers. Without the flag it takes at most
 * five action rows at its top and nothing else; with it, the older fields must be empty, also those it had before.
 */
export function componentsV2Rule(message: MessageToCheck): Fault[] {
  return isComponentsV2(message) ? legacyFields(message) : onlyActionRows(message);
}

function legacyFields({ body, edited, at }: MessageToCheck): Fault[] {
  const shown = {
    content: body.content === undefined ? edited?.content : body.content,
    embeds: body.embeds === undefined ? edited?.embeds : body.embeds,
    poll: body.poll === undefined ? edited?.poll : body.poll,
    sticker_ids: body.sticker_ids === undefined ? edited?.sticker_items : body.sticker_ids,
  };
  return Object.entries(shown)
    .filter(([, value]) => (Array.isArray(value) || typeof value === 'string' ? value.length > 0 : value))
    .map(([field]) => ({
      path: [...at, field],
      code: 'MESSAGE_CANNOT_USE_LEGACY_FIELDS_WITH_COMPONENTS_V2',
      message: `The '${field}' field cannot be used when using MessageFlags.IS_COMPONENTS_V2`,
    }));
}

function onlyActionRows({ body, at }: MessageToCheck): Fault[] {
  const components = body.components ?? [];
  const path = [...at, 'components'];
  if (components.length > 5) return [fault.length(path, 1, 5)];
  return components.flatMap((component, i) =>
    component.type === componentType.actionRow
      ? []
      : [fault.unionType([...path, i], [componentType.actionRow])],
  );
}
