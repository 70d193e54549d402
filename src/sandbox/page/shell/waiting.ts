import { html, type TemplateResult } from 'lit';
import type { Session } from '../state/session.ts';
import type { ShellWords } from '../words/shell-en.ts';

/** What stands where there is nothing to show yet, or why there will not be. */
export function waiting(session: Session | undefined, words: ShellWords): TemplateResult {
  const { failure } = session ?? {};
  if (failure === undefined) return html`<main class="waiting"><p role="status">${words.loading}</p></main>`;
  return html`<main class="waiting"><p role="alert">${failure === '' ? words.unreachable : failure}</p></main>`;
}
