/** Whole days since 1970-01-01 on a learner's own calendar. */
export type LearnerDay = number;

/** A learner's day begins at this hour, so that studying past midnight still belongs to the evening before. */
const DAY_START_HOUR = 4;

const MS_PER_DAY = 86_400_000;
const formatters = new Map<string, Intl.DateTimeFormat>();

/**
 * The learner's day to which an instant belongs: the date on the wall clock of their zone, or the date before
 * while that clock shows less than 04:00. Days follow the wall clock, so at a change of hour one lasts 23 or 25 hours.
 *
 * @param instant milliseconds since the Unix epoch, UTC
 * @param zone an IANA time zone, such as America/Bogota
 * @throws RangeError for a zone or an instant that does not exist
 */
export function learnerDay(instant: number, zone: string): LearnerDay {
  const wall = { year: 0, month: 0, day: 0, hour: 0 };
  for (const { type, value } of formatterFor(zone).formatToParts(instant)) {
    if (type in wall) wall[type as keyof typeof wall] = Number(value);
  }
  const date = Date.UTC(wall.year, wall.month - 1, wall.day) / MS_PER_DAY;
  return wall.hour < DAY_START_HOUR ? date - 1 : date;
}

/** Days from one learner's day to a later one. Never below 0: a learner who flies west has not reviewed tomorrow. */
export function elapsedDays(from: LearnerDay, to: LearnerDay): number {
  return Math.max(0, to - from);
}

function formatterFor(zone: string): Intl.DateTimeFormat {
  const known = formatters.get(zone);
  if (known) return known;
  const made = new Intl.DateTimeFormat('en-US-u-ca-gregory-nu-latn', {
    timeZone: zone,
    year: 'numeric',
    month: 'numeric',
    day: 'numeric',
    hour: 'numeric',
    hourCycle: 'h23',
  });
  formatters.set(zone, made);
  return made;
}
