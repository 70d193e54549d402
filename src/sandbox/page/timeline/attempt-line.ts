import { html, type TemplateResult } from 'lit';
import type { PageState } from '../contract/state.ts';
import { icon } from '../media/icons.ts';
import { avatar } from '../messages/avatar.ts';
import type { Attempt } from '../state/model.ts';
import { problemIn } from '../state/problem-in.ts';
import type { ShellWords } from '../words/shell-en.ts';

/** What the user has sent and nothing has come of yet, or a command that never got an answer. */
export function attemptLine(
  { kind, title, problem }: Attempt,
  { bot, viewer }: PageState,
  words: ShellWords,
  forget: () => void,
): TemplateResult {
  const { id, name } = kind === 'command' ? bot : viewer;
  const waiting = kind === 'command' ? words.sendingCommand : words.sendingMessage;
  return html`<div class="attempt ${kind}">
    ${avatar(id, name, 40)}
    <div>
      <p class="author"><strong dir="auto">${name}</strong> ${kind === 'command' ? html`<code dir="auto">${title}</code>` : ''}</p>
      ${kind === 'message' ? html`<p class="text" dir="auto">${title}</p>` : ''}
      ${
        problem === undefined
          ? html`<p class="waiting">${waiting}</p>`
          : html`<p class="failed" role="alert">
              ${icon('alert', 16)} ${problemIn(words, problem)}
              <button type="button" @click=${forget}>${words.dismiss}</button>
            </p>`
      }
    </div>
  </div>`;
}
