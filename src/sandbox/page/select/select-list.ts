import { html, type TemplateResult } from 'lit';
import type { MessageWords } from '../words/message-en.ts';
import type { Choice } from './choice.ts';
import { selectRow } from './select-row.ts';
import type { Bounds } from './toggled.ts';

export type SelectList = {
  shown: readonly Choice[];
  chosen: readonly string[];
  active: number;
  bounds: Bounds;
  words: MessageWords;
  point: (index: number) => void;
  pick: (choice: Choice) => void;
};

/** What a select offers, in a list over the page, and how many of it can be taken. */
export function selectList(list: SelectList): TemplateResult {
  const { shown, chosen, active, bounds, words, point, pick } = list;
  const several = bounds.max > 1;
  return html`<div class="popup" popover="manual">
    <ul id="list" role="listbox" aria-label=${words.options} aria-multiselectable=${several}>
      ${shown.map((choice, index) => {
        const selected = chosen.includes(choice.value);
        return selectRow(choice, {
          index,
          active: index === active,
          selected,
          full: several && !selected && chosen.length >= bounds.max,
          several,
          point: () => point(index),
          pick: () => pick(choice),
        });
      })}
    </ul>
    <p class="note" role="status" ?hidden=${shown.length > 0 && !several}>${
      shown.length === 0 ? words.noResults : words.selectBetween(bounds.min, bounds.max)
    }</p>
  </div>`;
}
