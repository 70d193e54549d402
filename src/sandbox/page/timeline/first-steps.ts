import { html, type TemplateResult } from 'lit';
import type { PageCommand } from '../contract/commands.ts';
import { tell } from '../messages/tell.ts';
import { commandPath } from '../state/command-path.ts';
import type { Model } from '../state/model.ts';
import type { ShellWords } from '../words/shell-en.ts';

/** As many as fit a telephone without scrolling. */
const most = 4;

/** What a newcomer can do where nothing has been said yet: the first commands that the bot registered, one click away. */
export function firstSteps(
  { messages, commands, channel, state }: Model,
  words: ShellWords,
): TemplateResult | '' {
  if (messages.length > 0 || commands.length === 0 || !channel.canWrite) return '';
  return html`<p class="steps-hint" id="steps" dir="auto">${words.firstSteps(state.bot.name)}</p>
    <ul class="steps" aria-labelledby="steps">
      ${commands.slice(0, most).map(step)}
    </ul>`;
}

function step(command: PageCommand): TemplateResult {
  const begin = (event: Event) =>
    tell(event.currentTarget, 'sandbox-command', { name: commandPath(command) });
  return html`<li>
    <button type="button" class="step" @click=${begin}>
      <strong dir="auto">/${command.label}</strong>
      <span dir="auto">${command.description}</span>
    </button>
  </li>`;
}
