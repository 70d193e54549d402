import type { PageEvents } from '../contract/elements.ts';

export type PageEventHandlers = { [Name in keyof PageEvents]?: (detail: PageEvents[Name]) => unknown };

/** Calls for each of the page's events what handles it. */
export function onPageEvents(target: EventTarget, handlers: PageEventHandlers): void {
  for (const [name, handle] of Object.entries(handlers))
    target.addEventListener(name, (event) => void handle((event as CustomEvent).detail));
}
