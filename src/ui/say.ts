import { formatNumber, type NumberStyle } from '../i18n/numbers.ts';
import type { Say } from '../i18n/say.ts';
import { plain, quoted } from './escape.ts';

/** Sentences for a Discord message. */
export function sayInMessage(numbers: NumberStyle): Say {
  return saying(numbers, quoted);
}

/** Sentences for a JSON file, where no markup is read. */
export function sayInFile(numbers: NumberStyle): Say {
  return saying(numbers, (raw) => `"${plain(raw)}"`);
}

function saying(numbers: NumberStyle, name: Say['name']): Say {
  return {
    number: (value) => formatNumber(value, numbers, Number.isInteger(value) ? { significant: 15 } : {}),
    exact: (value) => formatNumber(value, numbers, { significant: 15 }),
    share: (value) => formatNumber(value, numbers, { percent: true, significant: 3 }),
    name,
    list: (items) => new Intl.ListFormat(numbers.locale, { type: 'disjunction' }).format(items),
    all: (items) => new Intl.ListFormat(numbers.locale, { type: 'conjunction' }).format(items),
    date: (time) =>
      new Intl.DateTimeFormat(numbers.locale, { dateStyle: 'long', timeZone: 'UTC' }).format(time),
  };
}
