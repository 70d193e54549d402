import { html, nothing, type TemplateResult } from 'lit';
import '../modal/modal.ts';
import type { Model } from '../state/model.ts';
import { problemIn } from '../state/problem-in.ts';
import type { Session } from '../state/session.ts';
import type { Words } from '../words/words.ts';

/** The modal that stands open, if one does. `now` in ms of world time. */
export function modalView(
  { modal, locale }: Session,
  { state }: Model,
  words: Words,
  now: number,
): TemplateResult | typeof nothing {
  if (modal === undefined) return nothing;
  const problem = modal.problem === undefined ? undefined : problemIn(words.shell, modal.problem);
  return html`<sandbox-modal
    .modal=${modal.modal}
    .bot=${state.bot}
    .directory=${state.directory}
    .words=${words.message}
    .locale=${locale}
    .now=${now}
    .busy=${modal.busy}
    .problem=${problem}
  ></sandbox-modal>`;
}
