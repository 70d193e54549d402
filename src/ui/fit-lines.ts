/**
 * As many of the lines as `room` characters and `most` lines allow, the first ones first. Where some are left out, a last
 * line says how many.
 */
export function fitLines(
  lines: readonly string[],
  { room, most }: { room: number; most: number },
  leftOut: (count: number) => string,
): string[] {
  const fits = (shown: readonly string[]) => shown.length <= most && shown.join('\n').length <= room;
  if (fits(lines)) return [...lines];
  for (let kept = Math.min(lines.length, most) - 1; kept >= 0; kept -= 1) {
    const shown = [...lines.slice(0, kept), leftOut(lines.length - kept)];
    if (fits(shown)) return shown;
  }
  return [];
}
