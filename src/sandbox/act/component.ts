import {
  type APIButtonComponentWithCustomId,
  type APIMessageComponent,
  type APISelectMenuComponent,
  ComponentType,
  InteractionType,
} from 'discord-api-types/v10';
import { everyComponent } from '../messages/components.ts';
import type { StoredMessage } from '../world/messages.ts';
import type { World } from '../world/world.ts';
import type { Actor } from './actor.ts';
import type { Action } from './dispatch.ts';
import { UserError } from './errors.ts';
import type { ChooseAct, PressAct } from './request.ts';
import { type Resolver, resolverFor } from './resolved.ts';
import { checkSelection } from './selection.ts';

/** The message of that id, if this user can see it. */
export function visibleMessage(world: World, userId: string, id: string): StoredMessage {
  const stored = world.messages.find(id);
  const hidden = stored?.ephemeralFor !== undefined && stored.ephemeralFor !== userId;
  if (stored === undefined || hidden) throw new UserError('unknown_message', 'Unknown Message');
  return stored;
}

/** A user presses a button. */
export function pressAction(message: StoredMessage, act: PressAct): Action {
  const button = componentOf(message, act.custom_id, isButton);
  return componentAction(message, { custom_id: button.custom_id, component_type: button.type });
}

/** A user chooses in a select. */
export function chooseAction(world: World, actor: Actor, message: StoredMessage, act: ChooseAct): Action {
  const select = componentOf(message, act.custom_id, isSelect);
  const resolver = resolverFor(world, actor);
  const values = selectedValues(select, act.values, resolver);
  checkSelection(values.length, select.min_values ?? 1, select.max_values ?? 1);
  const auto = select.type !== ComponentType.StringSelect;
  const data = { custom_id: select.custom_id, component_type: select.type, values };
  return componentAction(message, auto ? { ...data, resolved: resolver.data } : data);
}

/** The values of a selection as an interaction carries them: offered ones, or the ids of what was named. */
export function selectedValues(
  select: APISelectMenuComponent,
  given: readonly string[],
  resolver: Resolver,
): string[] {
  switch (select.type) {
    case ComponentType.StringSelect:
      for (const value of given) {
        if (!select.options.some((option) => option.value === value)) {
          throw new UserError('not_an_option', 'This option is not offered.');
        }
      }
      return [...given];
    case ComponentType.UserSelect:
      return given.map(resolver.user);
    case ComponentType.RoleSelect:
      return given.map(resolver.role);
    case ComponentType.MentionableSelect:
      return given.map(resolver.mentionable);
    case ComponentType.ChannelSelect:
      return given.map((name) => resolver.channel(name, select.channel_types));
    default:
      return select satisfies never;
  }
}

function componentAction(source: StoredMessage, data: unknown): Action {
  const owners = source.message.interaction_metadata?.authorizing_integration_owners;
  return {
    type: InteractionType.MessageComponent,
    data,
    userInstalled: owners !== undefined && owners[0] === undefined,
    source,
    metadata: { interacted_message_id: source.message.id },
  };
}

function componentOf<T extends APIMessageComponent>(
  stored: StoredMessage,
  customId: string,
  is: (component: APIMessageComponent) => component is T,
): T {
  const found = [...everyComponent(stored.message.components ?? [])].find(
    (component) => 'custom_id' in component && component.custom_id === customId,
  );
  if (found === undefined || !is(found))
    throw new UserError('unknown_component', 'The message has no such component.');
  if ('disabled' in found && found.disabled === true)
    throw new UserError('component_disabled', 'This component is disabled.');
  return found;
}

function isButton(component: APIMessageComponent): component is APIButtonComponentWithCustomId {
  return component.type === ComponentType.Button && 'custom_id' in component;
}

function isSelect(component: APIMessageComponent): component is APISelectMenuComponent {
  return 'custom_id' in component && component.type !== ComponentType.Button;
}
