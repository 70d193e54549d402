import { CAPITAL_ZONES, cityOfZone, zoneLabel } from '../../i18n/zones.ts';
import { setLearner } from '../../store/learners.ts';
import { button, buttons, type Card, card, menu, text } from '../../ui/card.ts';
import type { Replyable } from '../../ui/respond.ts';
import type { Context } from '../context.ts';
import { begin } from './begin.ts';

/** The one question that comes before the first quiz: when does this learner's day begin? */
export function renderZoneQuestion(topic: string | null, { words, zone, language, mention }: Context): Card {
  const { askZone } = words.settings;
  const params = { topic: topic ?? '' };
  const options = CAPITAL_ZONES.map((value) => ({ value, label: zoneLabel(value, language) }));
  return card('plain', [
    text(`## ${askZone.title}`, askZone.why),
    buttons(button('primary', askZone.keep(cityOfZone(zone, language)), 'zone.keep', { ...params, zone })),
    menu(askZone.choose, options, 'zone.choose', params),
    text(`-# ${askZone.later(mention('settings', 'mine'))}`),
  ]);
}

/** Takes the answer, whichever it is, never asks again, and goes on to the quiz that was wanted. */
export async function keepZone(
  interaction: Replyable,
  zone: string,
  topic: string | null,
  context: Context,
): Promise<void> {
  await setLearner(context.db, context.learner.id, { time_zone: zone, zone_asked_at: context.clock.now() });
  await begin(interaction, topic, { ...context, zone });
}
