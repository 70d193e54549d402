/** A time as Discord writes it, to the microsecond and with an offset. */
export function discordTime(time: Date): string {
  return time.toISOString().replace('Z', '000+00:00');
}
