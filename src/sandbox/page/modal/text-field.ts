import type { APITextInputComponent, TextInputStyle } from 'discord-api-types/v10';
import { html, type TemplateResult } from 'lit';
import { live } from 'lit/directives/live.js';
import type { Field } from './field.ts';
import { about, mark, trouble } from './field-parts.ts';

const paragraph: TextInputStyle = 2;

/** A short or long text, with how much more of it is allowed. */
export function textField(given: Field<APITextInputComponent>): TemplateResult {
  const { id, label, component, value, problem, words, change } = given;
  const { placeholder = '', max_length: max, required = true } = component;
  const text = typeof value === 'string' ? value : '';
  const described = `about-${id} trouble-${id}`;
  const type = (event: Event) => {
    if (event.target instanceof HTMLInputElement || event.target instanceof HTMLTextAreaElement)
      change(event.target.value);
  };
  const count =
    max === undefined
      ? ''
      : html`<span class="count ${text.length > max ? 'over' : ''}" aria-hidden="true">${max - text.length}</span>`;
  return html`<div class="field">
    <label class="label" for=${id}><bdi>${label}</bdi>${mark(required, words)}</label>
    ${about(given)}
    <div class="text">${
      component.style === paragraph
        ? html`<textarea id=${id} rows="4" dir="auto" placeholder=${placeholder} aria-required=${required} aria-invalid=${problem !== ''}
            aria-describedby=${described} .value=${live(text)} @input=${type}></textarea>`
        : html`<input id=${id} type="text" dir="auto" autocomplete="off" placeholder=${placeholder} aria-required=${required}
            aria-invalid=${problem !== ''} aria-describedby=${described} .value=${live(text)} @input=${type}>`
    }${count}</div>
    ${trouble(given)}
  </div>`;
}
