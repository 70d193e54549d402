import type { TableAssumption } from './assumptions.ts';

/**
 * The columns' names as the header says, made unique: an empty name becomes the column's number, a repeated one gets
 * its place behind it (`real (2)`). Every change is an assumption.
 */
export function nameColumns(raw: readonly string[]): { names: string[]; assumptions: TableAssumption[] } {
  const assumptions: TableAssumption[] = [];
  const taken = new Set(raw.map(tidy));
  const used = new Set<string>();
  const names = raw.map((cell, at) => {
    const wanted = tidy(cell);
    const column = at + 1;
    if (wanted !== '' && !used.has(wanted)) {
      used.add(wanted);
      return wanted;
    }
    const named = firstFree(wanted, column, (name) => taken.has(name) || used.has(name));
    used.add(named);
    if (wanted === '') assumptions.push({ code: 'empty_header', params: { column, named } });
    else assumptions.push({ code: 'duplicate_header', params: { name: wanted, column, named } });
    return named;
  });
  return { names, assumptions };
}

function tidy(cell: string): string {
  return cell.replace(/\s+/g, ' ').trim();
}

function firstFree(wanted: string, column: number, isTaken: (name: string) => boolean): string {
  const plain = String(column);
  if (wanted === '' && !isTaken(plain)) return plain;
  for (let copy = 2; ; copy++) {
    const name = `${wanted === '' ? plain : wanted} (${copy})`;
    if (!isTaken(name)) return name;
  }
}
