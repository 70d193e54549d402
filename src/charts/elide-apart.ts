import { elide, textWidth } from './svg-text.ts';

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
    return text === label || times.get(text) === 1 ? text : withoutMiddle(label, width, size);
  });
}

function withoutMiddle(label: string, width: number, size: number): string {
  const chars = [...label];
  let [head, tail] = [Math.ceil(chars.length / 2), Math.floor(chars.length / 2)];
  const text = () =>
    `${chars.slice(0, head).join('').trimEnd()}…${chars
      .slice(chars.length - tail)
      .join('')
      .trimStart()}`;
  // The end is what tells them apart: the beginning gives way first, down to a third of what is left.
  while (head + tail > 0 && textWidth(text(), size) > width) {
    if (head > tail / 2) head--;
    else tail--;
  }
  return text();
}
