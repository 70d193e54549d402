import { html, type TemplateResult } from 'lit';
import type { PageUser } from '../contract.ts';
import { icon } from '../media/icons.ts';
import { avatar } from '../messages/avatar.ts';
import type { Attempt } from '../state/model.ts';
import { problemIn } from '../state/problem-in.ts';
import type { ShellWords } from '../words/shell-en.ts';

/** A command that waits for the bot's first answer, or never got one. */
export function attemptLine(
  { title, problem }: Attempt,
  bot: PageUser,
  words: ShellWords,
  forget: () => void,
): TemplateResult {
  return html`<div class="attempt">
    ${avatar(bot.id, bot.name, 40)}
    <div>
      <p><strong dir="auto">${bot.name}</strong> <code dir="auto">${title}</code></p>
      ${
        problem === undefined
          ? html`<p class="waiting">${words.sendingCommand}</p>`
          : html`<p class="failed" role="alert">
              ${icon('alert', 16)} ${problemIn(words, problem)}
              <button type="button" @click=${forget}>${words.dismiss}</button>
            </p>`
      }
    </div>
  </div>`;
}
