import { html, nothing, type TemplateResult } from 'lit';
import { classMap } from 'lit/directives/class-map.js';
import { live } from 'lit/directives/live.js';
import type { PageOption } from '../contract/commands.ts';
import { icon } from '../media/icons.ts';
import { shownName } from '../media/shown-name.ts';
import { acceptedExtensions } from '../modal/file-fits.ts';
import type { ShellWords } from '../words/shell-en.ts';
import { attachmentType, type Filled } from './draft.ts';

export type OptionField = {
  option: PageOption;
  filled: Filled | undefined;
  problem: string | undefined;
  /** The hint above the form is about this field. */
  hasHint: boolean;
  /** The id of the line of the list that the arrow keys have reached. */
  activeId: string | undefined;
  /** The list above shows what can be picked for this field. */
  expanded: boolean;
  words: ShellWords;
  type: (text: string) => void;
  upload: (file: File) => void;
};

/** An option of the command as a chip with a field, or with a place for a file. */
export function optionField(field: OptionField): TemplateResult {
  const { option, problem } = field;
  return html`<label class=${classMap({ option: true, wrong: problem !== undefined, file: isFile(option) })}>
    <bdi class="name">${option.label}</bdi>
    ${isFile(option) ? fileInput(field) : textInput(field)}
  </label>`;
}

function isFile({ type }: PageOption): boolean {
  return type === attachmentType;
}

function textInput(field: OptionField): TemplateResult {
  const { option, filled, activeId, expanded, type, problem } = field;
  const text = filled?.text ?? '';
  const picks = option.autocomplete || option.choices.length > 0 || (option.type >= 5 && option.type <= 9);
  return html`<input
    data-field=${option.name}
    dir="auto"
    autocomplete="off"
    autocapitalize="off"
    spellcheck="false"
    inputmode=${option.type === 4 ? 'numeric' : option.type === 10 ? 'decimal' : 'text'}
    role=${picks ? 'combobox' : nothing}
    aria-autocomplete=${picks ? 'list' : nothing}
    aria-expanded=${picks ? String(expanded) : nothing}
    aria-controls=${picks && expanded ? 'popup' : nothing}
    aria-activedescendant=${activeId ?? nothing}
    aria-describedby=${describedBy(field)}
    aria-invalid=${problem !== undefined}
    aria-required=${option.required}
    .value=${live(text)}
    @input=${(event: InputEvent) => type(event.target instanceof HTMLInputElement ? event.target.value : '')}
  />`;
}

function fileInput(field: OptionField): TemplateResult {
  const { option, filled, problem, words, upload } = field;
  const change = (event: Event) => {
    const { files } = event.target as HTMLInputElement;
    if (files?.[0] !== undefined) upload(files[0]);
  };
  return html`<input
      data-field=${option.name}
      class="hidden"
      type="file"
      accept=${option.fileTypes === undefined ? nothing : acceptedExtensions(option.fileTypes).join(',')}
      aria-describedby=${describedBy(field)}
      aria-invalid=${problem !== undefined}
      aria-required=${option.required}
      @change=${change}
    />
    <span class="place">${icon('upload', 16)} <bdi class="one-line">${filled?.file === undefined ? words.chooseFile : shownName(filled.file.name)}</bdi></span>`;
}

function describedBy({ problem, hasHint }: OptionField): string | typeof nothing {
  if (problem !== undefined) return 'problem';
  return hasHint ? 'hint' : nothing;
}
