import type { PageEvents } from '../contract/elements.ts';

/** Fires one of the page's events from an element; it bubbles out of every shadow root. */
export function tell<Name extends keyof PageEvents>(
  from: EventTarget | null,
  name: Name,
  detail: PageEvents[Name],
): void {
  from?.dispatchEvent(new CustomEvent(name, { bubbles: true, composed: true, detail }));
}
