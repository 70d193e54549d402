/** Discord's colour, a number of 24 bits, as CSS writes it. */
export function cssColor(color: number | null | undefined): string | undefined {
  return color === null || color === undefined ? undefined : `#${color.toString(16).padStart(6, '0')}`;
}
