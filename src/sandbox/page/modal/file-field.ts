import type { APIFileUploadComponent } from 'discord-api-types/v10';
import { html, type TemplateResult } from 'lit';
import { fileSize } from '../media/file-size.ts';
import { icon } from '../media/icons.ts';
import { shownName } from '../media/shown-name.ts';
import type { MessageWords } from '../words/message-en.ts';
import type { Field } from './field.ts';
import { about, mark, trouble } from './field-parts.ts';
import { acceptedExtensions } from './file-fits.ts';

/** Files by dialog or drop, each of which can be taken away again. */
export function fileField(given: Field<APIFileUploadComponent>): TemplateResult {
  const { id, label, component, value, problem, words, locale, change } = given;
  const { max_values: max = 1, file_types: types = [], required = true } = component;
  const files = Array.isArray(value) ? value.filter((file) => file instanceof File) : [];
  const add = (more: FileList | null | undefined) => {
    if (more !== null && more !== undefined && more.length > 0)
      change(max === 1 ? [...more].slice(0, 1) : [...files, ...more]);
  };
  const browse = (event: Event) => {
    if (!(event.target instanceof HTMLInputElement)) return;
    add(event.target.files);
    event.target.value = '';
  };
  const hold = (event: DragEvent) => event.preventDefault();
  const drop = (event: DragEvent) => {
    event.preventDefault();
    add(event.dataTransfer?.files);
  };
  return html`<div class="field">
    <label class="label" for=${id}><bdi>${label}</bdi>${mark(required, words)}</label>
    ${about(given)}
    <div class="drop" @dragover=${hold} @drop=${drop}>
      ${icon('upload', 24)}
      <p><span class="browse">${words.browse}</span> ${words.dropHere}</p>
      <p class="about">${words.filesUpTo(max)}${types.length === 0 ? '' : ` · ${types.map((type) => typeName(type, words)).join(', ')}`}</p>
      <input id=${id} type="file" ?multiple=${max > 1} accept=${acceptedExtensions(types).join(',')} aria-required=${required}
        aria-invalid=${problem !== ''} aria-describedby="about-${id} trouble-${id}" @change=${browse}>
    </div>
    <ul class="files">${files.map(
      (
        file,
      ) => html`<li>${icon('file')}<bdi>${shownName(file.name)}</bdi><span class="size">${fileSize(file.size, locale)}</span>
        <button type="button" class="quiet" aria-label=${words.remove(shownName(file.name))}
          @click=${() => change(files.filter((other) => other !== file))}>${icon('close', 18)}</button></li>`,
    )}</ul>
    ${trouble(given)}
  </div>`;
}

/** A group of types by its name, an extension as it is. */
function typeName(type: string, { fileGroups }: MessageWords): string {
  return (Object.hasOwn(fileGroups, type) ? fileGroups[type] : undefined) ?? type;
}
