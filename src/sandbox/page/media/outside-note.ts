import { html, type TemplateResult } from 'lit';
import type { MessageWords } from '../words/message-en.ts';
import { icon } from './icons.ts';

/** What stands in the place of a picture or film from elsewhere: what it shows, and where it is. */
export function outsideNote(
  { url, description }: { url: string; description: string },
  words: MessageWords,
): TemplateResult {
  return html`<p class="outside">${icon('external')}
    ${description === '' ? '' : html`<strong dir="auto">${description}</strong>`}
    <span>${words.imageOutside} <a href=${url} target="_blank" rel="noopener noreferrer" dir="ltr">${url}</a></span></p>`;
}
