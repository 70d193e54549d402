import type { ThemeName } from './state/address.ts';
import { theme } from './theme.ts';

/** Gives the document its colours. */
export function applyTheme(name: ThemeName): void {
  const sheet = theme.styleSheet;
  if (sheet !== undefined && !document.adoptedStyleSheets.includes(sheet))
    document.adoptedStyleSheets = [...document.adoptedStyleSheets, sheet];
  document.documentElement.dataset.theme = name;
}
