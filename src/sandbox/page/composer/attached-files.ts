import { html, type TemplateResult } from 'lit';
import { icon } from '../media/icons.ts';
import { shownName } from '../media/shown-name.ts';
import type { ShellWords } from '../words/shell-en.ts';

/** The files that go along with a message, each of which can be taken out again. */
export function attachedFiles(
  files: readonly File[],
  words: ShellWords,
  remove: (file: File) => void,
): TemplateResult | '' {
  if (files.length === 0) return '';
  return html`<ul class="files" aria-label=${words.attached}>
    ${files.map(
      (file) => html`<li>
        ${icon('file', 16)} <bdi class="one-line">${shownName(file.name)}</bdi>
        <button type="button" class="icon-button" aria-label=${words.removeFile(shownName(file.name))} @click=${() => remove(file)}>
          ${icon('close', 16)}
        </button>
      </li>`,
    )}
  </ul>`;
}
