import { failures } from '../failures.ts';
import type { Services } from '../http/route.ts';
import type { StoredInteraction } from '../world/interactions.ts';

const tokenLifetimeMs = 15 * 60 * 1000;

/** The interaction that can still be answered first; throws 10062 when there is none or its time is up. */
export function openInteraction(services: Services, id: string, token: string): StoredInteraction {
  const interaction = services.world.interactions.get(id);
  if (interaction === undefined || interaction.token !== token) throw failures.unknownInteraction();
  const late = Date.now() - interaction.dispatchedAt > services.ackDeadlineMs;
  if (interaction.answer === undefined && late) throw failures.unknownInteraction();
  if (isExpired(services, interaction)) throw failures.unknownInteraction();
  return interaction;
}

/** The acknowledged interaction that a webhook token belongs to; throws as Discord does when it is of no use. */
export function interactionOfToken(
  services: Services,
  applicationId: string,
  token: string,
): StoredInteraction {
  const interaction = services.world.interactions.byToken(token);
  if (interaction === undefined || isExpired(services, interaction)) throw failures.invalidWebhookToken();
  if (applicationId !== services.world.bot().id || interaction.answer === undefined)
    throw failures.unknownWebhook();
  return interaction;
}

/** Forgets the interactions whose tokens have expired. */
export function forgetExpired(services: Services): void {
  services.world.interactions.forgetBefore(services.world.clock.now() - tokenLifetimeMs);
}

function isExpired(services: Services, interaction: StoredInteraction): boolean {
  return services.world.clock.now() - interaction.createdAt >= tokenLifetimeMs;
}
