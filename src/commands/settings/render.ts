import { formatNumber } from '../../i18n/numbers.ts';
import { zoneLabel } from '../../i18n/zones.ts';
import type { GuildRow } from '../../store/schema.ts';
import { type Card, card, divider, type MenuOption, menu, text } from '../../ui/card.ts';
import { timeIn } from '../../ui/zone-choices.ts';
import type { Context } from '../context.ts';

/** A number with every mark in it. */
const EXAMPLE = 1234.5;

export function renderMine(context: Context, saved: boolean): Card {
  const { words, learner, language, numbers, zone, clock, mention } = context;
  const { settings } = words;
  const chosen = <Value extends string>(current: Value | null, labels: Record<Value | 'automatic', string>) =>
    (Object.entries(labels) as [Value | 'automatic', string][]).map(
      ([value, label]): MenuOption => ({ value, label, default: value === (current ?? 'automatic') }),
    );
  const languages = { automatic: settings.automatic, ...settings.languages };
  return card(saved ? 'right' : 'plain', [
    text(saved && `**${settings.saved}**`, `## ${settings.mineTitle}`),
    text(
      settings.language(settings.languages[language], learner.language !== null),
      settings.decimal(formatNumber(EXAMPLE, numbers, { significant: 5 }), learner.decimal_mark !== null),
      settings.zone(
        zoneLabel(zone, language),
        timeIn(zone, language, clock.now()),
        learner.time_zone !== null,
      ),
    ),
    divider(),
    menu(settings.chooseLanguage, chosen(learner.language, languages), 'settings.language', {}),
    menu(settings.chooseDecimal, chosen(learner.decimal_mark, settings.decimals), 'settings.decimal', {}),
    text(`-# ${settings.changeZone(mention('settings', 'mine'))}`),
  ]);
}

export function renderServer(
  { words, language, fallback, clock, guild }: Context & { guild: GuildRow },
  saved: boolean,
): Card {
  const { settings } = words;
  const zone = guild.time_zone ?? fallback.timeZone;
  const spoken = settings.languages[guild.language ?? fallback.language];
  return card(saved ? 'right' : 'plain', [
    text(saved && `**${settings.saved}**`, `## ${settings.serverTitle}`),
    text(
      settings.language(spoken, guild.language !== null),
      settings.zone(zoneLabel(zone, language), timeIn(zone, language, clock.now()), guild.time_zone !== null),
    ),
  ]);
}
