/**
 * Moves the focus among the items of a vertical list by the arrow keys, Home and End, so that the whole list is one stop of the
 * Tab key. Answers whether the key was such a one.
 */
export function rove(event: KeyboardEvent, items: readonly HTMLElement[]): boolean {
  const at = items.findIndex((item) => event.composedPath().includes(item));
  const next = nextIndex(event.key, at, items.length);
  const item = next === undefined ? undefined : items[next];
  if (item === undefined) return false;
  event.preventDefault();
  item.focus();
  return true;
}

function nextIndex(key: string, at: number, count: number): number | undefined {
  switch (key) {
    case 'ArrowDown':
      return Math.min(at + 1, count - 1);
    case 'ArrowUp':
      return Math.max(at - 1, 0);
    case 'Home':
      return 0;
    case 'End':
      return count - 1;
    default:
      return undefined;
  }
}
