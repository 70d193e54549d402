import { catalogues } from '../../i18n/catalogue.ts';
import type { Language } from '../../i18n/languages.ts';
import { localeFor } from '../../i18n/locale.ts';
import { findZone } from '../../i18n/zones.ts';
import { setLearner } from '../../store/learners.ts';
import type { LearnerRow } from '../../store/schema.ts';
import { card, text } from '../../ui/card.ts';
import { quoted } from '../../ui/escape.ts';
import { type Replyable, respond } from '../../ui/respond.ts';
import type { Context } from '../context.ts';
import { renderMine } from './render.ts';

/** What was given; `undefined` leaves a setting as it is, `null` makes it automatic again. */
export type Change = Partial<{
  language: Language | null | undefined;
  decimal_mark: LearnerRow['decimal_mark'] | undefined;
  time_zone: string | undefined;
}>;

/** Changes what was given and shows the settings as they are then, in the language that they then have. */
export async function changeMine(interaction: Replyable, change: Change, context: Context): Promise<void> {
  const zone = change.time_zone === undefined ? undefined : findZone(change.time_zone, context.language);
  if (change.time_zone !== undefined && zone === undefined) {
    const unknown = context.words.settings.unknownZone(quoted(change.time_zone));
    return respond(interaction, card('quiet', [text(unknown)]));
  }
  const settings = {
    ...(change.language === undefined ? {} : { language: change.language }),
    ...(change.decimal_mark === undefined ? {} : { decimal_mark: change.decimal_mark }),
    ...(zone === undefined ? {} : { time_zone: zone, zone_asked_at: context.clock.now() }),
  };
  const saved = Object.keys(settings).length > 0;
  const learner = saved ? await setLearner(context.db, context.learner.id, settings) : context.learner;
  const locale = localeFor({ ...context.reader, own: learner });
  const words = catalogues[locale.language];
  await respond(interaction, renderMine({ ...context, ...locale, learner, words }, saved));
}

export function toLanguage(choice: string | null | undefined): Language | null | undefined {
  return choice === 'es' || choice === 'en' ? choice : choice ? null : undefined;
}

export function toDecimal(choice: string | null | undefined): LearnerRow['decimal_mark'] | undefined {
  return choice === 'point' || choice === 'comma' ? choice : choice ? null : undefined;
}
