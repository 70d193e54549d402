import { type APIMessage, ComponentType } from 'discord-api-types/v10';
import { everyComponent } from '../messages/components.ts';

/** Every text of a message in which Discord renders markdown, in reading order. */
export function markdownTexts(message: APIMessage): string[] {
  const embeds = message.embeds.flatMap(({ title, description, fields = [] }) => [
    title,
    description,
    ...fields.flatMap(({ name, value }) => [name, value]),
  ]);
  const displays = [...everyComponent(message.components ?? [])].map((component) =>
    component.type === ComponentType.TextDisplay ? component.content : undefined,
  );
  const texts = [message.content, ...embeds, ...displays, message.referenced_message?.content];
  return texts.filter((text): text is string => text !== undefined && text !== '');
}
