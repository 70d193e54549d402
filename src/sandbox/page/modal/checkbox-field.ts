import type { APICheckboxComponent } from 'discord-api-types/v10';
import { html, type TemplateResult } from 'lit';
import { live } from 'lit/directives/live.js';
import type { Field } from './field.ts';
import { about } from './field-parts.ts';

/** A single mark, whose label is the field's. */
export function checkboxField(given: Field<APICheckboxComponent>): TemplateResult {
  const { id, label, value, change } = given;
  const toggle = (event: Event) => {
    if (event.target instanceof HTMLInputElement) change(event.target.checked);
  };
  return html`<div class="field">
    <label class="option">
      <input id=${id} type="checkbox" aria-describedby="about-${id}" .checked=${live(value === true)} @change=${toggle}>
      <span class="option-label"><bdi>${label}</bdi></span>
    </label>
    ${about(given)}
  </div>`;
}
