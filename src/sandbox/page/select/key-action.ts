export type KeyAction = 'show' | 'close' | 'next' | 'previous' | 'first' | 'last' | 'pick' | 'remove-last';

/** What a key does to a select, as the ARIA combobox pattern has it; nothing for keys that type or move the cursor. */
export function keyAction(
  key: string,
  { open, typed, several }: { open: boolean; typed: string; several: boolean },
): KeyAction | undefined {
  if (key === 'Backspace') return several && typed === '' ? 'remove-last' : undefined;
  if (!open) return ['ArrowDown', 'ArrowUp', 'Enter', ' '].includes(key) ? 'show' : undefined;
  switch (key) {
    case 'ArrowDown':
      return 'next';
    case 'ArrowUp':
      return 'previous';
    case 'Home':
      return 'first';
    case 'End':
      return 'last';
    case 'Enter':
      return 'pick';
    case 'Escape':
      return 'close';
    default:
      return undefined;
  }
}
