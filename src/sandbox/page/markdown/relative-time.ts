const units = [
  ['year', 365 * 24 * 3600],
  ['month', 30 * 24 * 3600],
  ['day', 24 * 3600],
  ['hour', 3600],
  ['minute', 60],
  ['second', 1],
] as const;

const formatters = new Map<string, Intl.RelativeTimeFormat>();
const format = (locale: string, numeric: 'always' | 'auto') => {
  const key = `${locale} ${numeric}`;
  const formatter = formatters.get(key) ?? new Intl.RelativeTimeFormat(locale, { numeric });
  formatters.set(key, formatter);
  return formatter;
};

/** How far a moment lies from now, in the largest whole unit: "in 3 hours", "hace 2 días", "now". Both in ms. */
export function relativeTime(at: number, now: number, locale: string): string {
  const seconds = Math.trunc((at - now) / 1000);
  const [unit, size] = units.find(([, size]) => Math.abs(seconds) >= size) ?? ['second', 1];
  return format(locale, seconds === 0 ? 'auto' : 'always').format(Math.trunc(seconds / size), unit);
}
