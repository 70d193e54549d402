import { html, type TemplateResult } from 'lit';
import { icon } from '../media/icons.ts';
import type { Choice } from './choice.ts';
import { choiceIcon } from './choice-icon.ts';

export type SelectRow = {
  index: number;
  active: boolean;
  selected: boolean;
  /** As many are chosen as can be, and this is none of them. */
  full: boolean;
  several: boolean;
  point: () => void;
  pick: () => void;
};

/** One line of a select's list. */
export function selectRow(choice: Choice, row: SelectRow): TemplateResult {
  const { index, active, selected, full, several, point, pick } = row;
  // Pressing must not take the focus from the field.
  const hold = (event: Event) => event.preventDefault();
  return html`<li id="choice-${index}" role="option" class=${active ? 'active' : ''} aria-selected=${selected}
      aria-disabled=${full} @click=${pick} @pointermove=${point} @pointerdown=${hold}>
    ${choiceIcon(choice)}
    <span class="about"><bdi>${choice.label}</bdi>${
      choice.description === undefined ? '' : html`<small dir="auto">${choice.description}</small>`
    }</span>
    <span class="mark ${several ? 'box' : ''}">${selected ? icon('check', several ? 14 : 20) : ''}</span>
  </li>`;
}
