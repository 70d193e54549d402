import { type APIMessageTopLevelComponent, ButtonStyle, ComponentType } from 'discord-api-types/v10';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { everyComponent, storedComponents } from '../../src/sandbox/messages/components.ts';

const resolve = (url: string) => ({ item: { url } });

const id = fc.option(fc.integer({ min: 0, max: 12 }), { nil: undefined });
const text = id.map((id) => ({
  type: ComponentType.TextDisplay,
  content: 'x',
  ...(id !== undefined && { id }),
}));
const button = id.map((id) => ({
  type: ComponentType.Button,
  style: ButtonStyle.Primary,
  custom_id: 'x',
  ...(id !== undefined && { id }),
}));
const row = fc.tuple(id, fc.array(button, { maxLength: 3 })).map(([id, components]) => ({
  type: ComponentType.ActionRow,
  components,
  ...(id !== undefined && { id }),
}));
const section = fc
  .tuple(fc.array(text, { maxLength: 3 }), button)
  .map(([components, accessory]) => ({ type: ComponentType.Section, components, accessory }));
const container = fc
  .array(fc.oneof(text, row, section), { maxLength: 4 })
  .map((components) => ({ type: ComponentType.Container, components }));
const message = fc
  .array(fc.oneof(text, row, section, container), { maxLength: 4 })
  .map((components) => components as APIMessageTopLevelComponent[]);

const idsOf = (components: APIMessageTopLevelComponent[]) =>
  [...everyComponent(components)].map((component) => component.id);

describe('the components of a message', () => {
  it('all have a number, which is theirs alone unless the bot gave one twice', () => {
    fc.assert(
      fc.property(message, (components) => {
        const given = idsOf(components).filter((id) => id !== undefined && id !== 0);
        const ids = idsOf(storedComponents(components, resolve));
        expect(ids.every((id) => Number.isInteger(id) && Number(id) > 0)).toBe(true);
        const repeated = given.length - new Set(given).size;
        expect(new Set(ids).size).toBe(ids.length - repeated);
      }),
    );
  });

  it('keep the numbers that the bot gave, and their order', () => {
    fc.assert(
      fc.property(message, (components) => {
        const before = idsOf(components);
        const after = idsOf(storedComponents(components, resolve));
        expect(after).toHaveLength(before.length);
        expect(after.filter((_, index) => before[index])).toEqual(before.filter((id) => id));
      }),
    );
  });

  it('are stored the same when they are sent back as they were read', () => {
    fc.assert(
      fc.property(message, (components) => {
        const stored = storedComponents(components, resolve);
        expect(storedComponents(stored, resolve)).toEqual(stored);
      }),
    );
  });
});
