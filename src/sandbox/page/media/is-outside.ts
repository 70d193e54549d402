import { safeHref } from './safe-href.ts';

/** Whether an address leads away from the sandbox: the page's policy loads nothing from there. */
export function isOutside(url: string): boolean {
  const href = safeHref(url);
  return href !== undefined && new URL(href).origin !== location.origin;
}
