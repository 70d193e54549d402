import { html, type TemplateResult } from 'lit';
import { withEmoji } from '../markdown/with-emoji.ts';

/** An emoji: itself, or the name of a server's own, whose picture is not on this machine. */
export function emoji({ id, name }: { id?: string | null; name?: string | null }): TemplateResult {
  if (id === undefined || id === null) return withEmoji(name ?? '');
  return html`<span class="emoji custom">:${name}:</span>`;
}
