import { html, type TemplateResult } from 'lit';
import { icon } from '../media/icons.ts';
import type { ShellWords } from '../words/shell-en.ts';

/** The button that opens the dialog for files; `take` gets those that were chosen. */
export function uploadButton(words: ShellWords, take: (files: readonly File[]) => void): TemplateResult {
  const chosen = (event: Event) => {
    if (!(event.target instanceof HTMLInputElement)) return;
    take([...(event.target.files ?? [])]);
    event.target.value = '';
  };
  const browse = ({ currentTarget }: Event) => {
    const input = currentTarget instanceof Element ? currentTarget.previousElementSibling : null;
    if (input instanceof HTMLInputElement) input.click();
  };
  return html`<input class="hidden" type="file" multiple tabindex="-1" aria-hidden="true" @change=${chosen} />
    <button type="button" class="icon-button" aria-label=${words.upload} title=${words.upload} @click=${browse}>
      ${icon('plus')}
    </button>`;
}
