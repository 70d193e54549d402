import type { APISelectMenuComponent } from 'discord-api-types/v10';
import { html, type TemplateResult } from 'lit';
import { componentKind as kind } from '../messages/component-kind.ts';
import '../select/select.ts';
import { checkboxField } from './checkbox-field.ts';
import { choiceField } from './choice-field.ts';
import type { Field } from './field.ts';
import { about, mark, trouble } from './field-parts.ts';
import { fileField } from './file-field.ts';
import { textField } from './text-field.ts';

/** The control of a field with its label, description and problem. */
export function fieldRow(given: Field): TemplateResult {
  const { component } = given;
  switch (component.type) {
    case kind.textInput:
      return textField({ ...given, component });
    case kind.checkbox:
      return checkboxField({ ...given, component });
    case kind.radioGroup:
    case kind.checkboxGroup:
      return choiceField({ ...given, component });
    case kind.fileUpload:
      return fileField({ ...given, component });
    case kind.stringSelect:
    case kind.userSelect:
    case kind.roleSelect:
    case kind.mentionableSelect:
    case kind.channelSelect:
      return selectField({ ...given, component });
    default:
      return component satisfies never;
  }
}

function selectField(given: Field<APISelectMenuComponent>): TemplateResult {
  const { id, label, component, problem, directory, words, description = '', change } = given;
  const pick = (event: CustomEvent<string[]>) => change(event.detail);
  return html`<div class="field">
    <span class="label" id="label-${id}"><bdi>${label}</bdi>${mark(component.required !== false, words)}</span>
    ${about(given)}
    <sandbox-select id=${id} .select=${component} .directory=${directory} .words=${words} .label=${label}
      .describedBy=${[description, problem].filter(Boolean).join(' ')} .invalid=${problem !== ''}
      .optional=${component.required === false} .collects=${true} @sandbox-picked=${pick}></sandbox-select>
    ${trouble(given)}
  </div>`;
}
