import { elideMiddle } from './elide-middle.ts';
import { elide } from './svg-text.ts';

/**
 * Labels cut to a width so that they can still be told apart: where two beginnings would look the same, the middle is left
 * out instead of the end.
 */
export function elideApart(labels: readonly string[], width: number, size: number): string[] {
  const cut = labels.map((label) => elide(label, width, size));
  const times = new Map<string, number>();
  for (const text of cut) times.set(text, (times.get(text) ?? 0) + 1);
  return cut.map((text, at) => {
    const label = labels[at] ?? '';
    return text === label || times.get(text) === 1 ? text : elideMiddle(label, width, size);
  });
}
