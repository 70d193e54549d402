import type { APICheckboxGroupComponent, APIRadioGroupComponent } from 'discord-api-types/v10';
import { html, type TemplateResult } from 'lit';
import { live } from 'lit/directives/live.js';
import { componentKind as kind } from '../messages/component-kind.ts';
import type { Field } from './field.ts';
import { about, mark, trouble } from './field-parts.ts';
import type { FieldValue } from './field-value.ts';

/** A group of which one (radio) or several (checkboxes) can be chosen; once as many are as may be, the others rest. */
export function choiceField(
  given: Field<APIRadioGroupComponent | APICheckboxGroupComponent>,
): TemplateResult {
  const { id, label, component, value, problem, words, change } = given;
  const several = component.type === kind.checkboxGroup;
  const chosen = chosenIn(value);
  const max = several ? (component.max_values ?? component.options.length) : 1;
  const min = several ? (component.min_values ?? 1) : 1;
  const pick = (option: string) => (event: Event) => {
    if (!(event.target instanceof HTMLInputElement)) return;
    if (!several) change(option);
    else change(event.target.checked ? [...chosen, option] : chosen.filter((other) => other !== option));
  };
  return html`<fieldset class="field" aria-describedby="about-${id} trouble-${id}" aria-invalid=${problem !== ''}>
    <legend class="label"><bdi>${label}</bdi>${mark(component.required !== false, words)}</legend>
    ${about(given)}
    ${several && (min > 1 || max < component.options.length) ? html`<p class="about">${words.selectBetween(min, max)}</p>` : ''}
    ${component.options.map((option, index) => {
      const checked = chosen.includes(option.value);
      const full = several && !checked && chosen.length >= max;
      return html`<label class="option ${checked ? 'checked' : ''}">
        <input id=${index === 0 ? id : `${id}-${index}`} type=${several ? 'checkbox' : 'radio'} name=${id} ?disabled=${full}
          .checked=${live(checked)} @change=${pick(option.value)}>
        <span class="option-label"><bdi>${option.label}</bdi>${
          option.description === undefined ? '' : html`<small dir="auto">${option.description}</small>`
        }</span>
      </label>`;
    })}
    ${trouble(given)}
  </fieldset>`;
}

function chosenIn(value: FieldValue): string[] {
  if (typeof value === 'string') return [value];
  return Array.isArray(value) ? value.filter((item) => typeof item === 'string') : [];
}
