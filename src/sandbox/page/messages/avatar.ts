import { html, type TemplateResult } from 'lit';
import { styleMap } from 'lit/directives/style-map.js';

/** White letters are legible on each (contrast of at least 4.5 to 1). */
const colors = ['#4752c4', '#5c6470', '#1f7a45', '#8a5a00', '#b3282d', '#a8326f'] as const;

/** A round picture of a user: the first letters of the name on a colour that follows from the id. Side in pixels. */
export function avatar(id: string, name: string, side: number): TemplateResult {
  const digits = [...id].reduce((sum, digit) => sum + (Number.parseInt(digit, 10) || 0), 0);
  const style = styleMap({
    flex: 'none',
    display: 'inline-grid',
    placeItems: 'center',
    width: `${side}px`,
    height: `${side}px`,
    overflow: 'hidden',
    borderRadius: '50%',
    background: colors[digits % colors.length] ?? colors[0],
    color: '#fff',
    font: `600 ${Math.round(side * 0.4)}px/1 var(--font)`,
    userSelect: 'none',
  });
  return html`<span class="avatar" aria-hidden="true" style=${style}>${initials(name)}</span>`;
}

function initials(name: string): string {
  const words = name.split(/[\s._-]+/u).filter((word) => /[\p{L}\p{N}]/u.test(word));
  const letters = words.slice(0, 2).map((word) => /[\p{L}\p{N}]/u.exec(word)?.[0] ?? '');
  return letters.join('').toUpperCase() || '?';
}
