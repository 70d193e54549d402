import { setTimeout as resolveAfter } from 'node:timers/promises';
import { InteractionResponseType } from 'discord-api-types/v10';
import type { Services } from '../http/route.ts';
import { originalOf } from '../interactions/reply.ts';
import { isLoading } from '../messages/publish.ts';
import type { StoredInteraction } from '../world/interactions.ts';
import { UserError } from './errors.ts';

export type Settled = (interactionId: string) => Promise<void>;

const quietMs = 150;
const longestMs = 15_000;

const noResponse = () => new UserError('no_response', 'The application did not respond');

/** When the bot has finished with an interaction, and how long its first answer took (real ms). */
export type Finish = { answeredMs: number };

/**
 * Waits until the bot has finished: it has answered, a deferred answer has been filled in and nothing more has come
 * for 150 ms, or `settled` says so. Throws `no_response` when Discord's user would read that.
 */
export async function finish(
  services: Services,
  interaction: StoredInteraction,
  settled: Settled | undefined,
): Promise<Finish> {
  const begin = performance.now();
  const settling = settled?.(interaction.id).catch(() => {});
  const answered = () => interaction.answer !== undefined;
  await changeOrTimeout(services, interaction, answered, services.ackDeadlineMs);
  if (!answered()) throw noResponse();
  const answeredMs = performance.now() - begin;

  const left = () => longestMs - (performance.now() - begin);
  if (settling !== undefined) await Promise.race([settling, resolveAfter(left(), undefined, { ref: false })]);
  else if (isDeferred(interaction)) {
    await changeOrTimeout(services, interaction, () => isFilledIn(services, interaction), left());
    await quiet(services, interaction, left());
  }
  const original = originalOf(services.world, interaction);
  if (original !== undefined && isLoading(original)) throw noResponse();
  return { answeredMs };
}

function isDeferred(interaction: StoredInteraction): boolean {
  const type = interaction.answer?.type;
  return (
    type === InteractionResponseType.DeferredChannelMessageWithSource ||
    type === InteractionResponseType.DeferredMessageUpdate
  );
}

function isFilledIn(services: Services, interaction: StoredInteraction): boolean {
  if (interaction.answer?.type === InteractionResponseType.DeferredMessageUpdate)
    return interaction.messageIds.length > 0;
  const original = originalOf(services.world, interaction);
  return original === undefined || !isLoading(original);
}

/** Resolves as soon as the condition holds after a change, or when the time is up. */
function changeOrTimeout(
  services: Services,
  interaction: StoredInteraction,
  holds: () => boolean,
  ms: number,
): Promise<void> {
  if (holds()) return Promise.resolve();
  return new Promise((resolve) => {
    const done = () => {
      clearTimeout(timer);
      unwatch();
      resolve();
    };
    const timer = setTimeout(done, ms).unref();
    const unwatch = services.world.interactions.watch(interaction.id, () => {
      if (holds()) done();
    });
  });
}

/** Resolves when nothing has happened for a while. */
function quiet(services: Services, interaction: StoredInteraction, atMostMs: number): Promise<void> {
  return new Promise((resolve) => {
    const done = () => {
      clearTimeout(last);
      unwatch();
      resolve();
    };
    const last = setTimeout(done, atMostMs).unref();
    let pause = setTimeout(done, quietMs).unref();
    const unwatch = services.world.interactions.watch(interaction.id, () => {
      clearTimeout(pause);
      pause = setTimeout(done, quietMs).unref();
    });
  });
}
