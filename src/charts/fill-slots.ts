/** Puts values into the slots of a phrase: `fillSlots('n = {n}', { n: '12' })` is "n = 12". Unknown slots stay. */
export function fillSlots(phrase: string, values: Readonly<Record<string, string>>): string {
  return phrase.replace(/\{(\w+)\}/g, (slot, name: string) =>
    Object.hasOwn(values, name) ? (values[name] ?? slot) : slot,
  );
}
