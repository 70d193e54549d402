import { html, type TemplateResult } from 'lit';
import type { MessageWords } from '../words/message-en.ts';
import type { Field } from './field.ts';

/** The star of a field that must be filled in. */
export function mark(required: boolean, words: MessageWords): TemplateResult | undefined {
  if (!required) return undefined;
  return html`<span class="star" role="img" aria-label=${words.requiredMark}>*</span>`;
}

/** What explains a field. */
export function about({ id, description }: Field): TemplateResult | undefined {
  if (description === undefined || description === '') return undefined;
  return html`<p class="about" id="about-${id}" dir="auto">${description}</p>`;
}

/** What is wrong with a field; read out when it appears. */
export function trouble({ id, problem }: Field): TemplateResult {
  return html`<p class="trouble" id="trouble-${id}" role="alert">${problem}</p>`;
}
