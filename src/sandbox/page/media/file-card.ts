import { html, type TemplateResult } from 'lit';
import type { MessageWords } from '../words/message-en.ts';
import { fileSize } from './file-size.ts';
import { icon } from './icons.ts';
import { safeHref } from './safe-href.ts';
import { shownName } from './shown-name.ts';
import './text-preview.ts';

export type ShownFile = {
  url: string;
  name: string;
  size: number | undefined;
  contentType?: string | undefined;
};

const previewedBytes = 512 * 1024;

/** A file as a card: its beginning if it is text, its name, its size and a link that saves it. */
export function fileCard(file: ShownFile, words: MessageWords, locale: string): TemplateResult {
  const href = safeHref(file.url);
  const { size } = file;
  const name = shownName(file.name);
  return html`<div class="file">
    ${isText(file) && href !== undefined ? html`<sandbox-text-preview url=${href} .words=${words}></sandbox-text-preview>` : ''}
    <div class="file-line">
      <span class="file-icon">${icon('file', 28)}</span>
      <span class="file-about">
        ${
          href === undefined
            ? html`<bdi class="file-name">${name}</bdi>`
            : html`<a class="file-name" href=${href} download=${name}><bdi>${name}</bdi></a>`
        }
        ${size === undefined ? '' : html`<span class="file-size">${fileSize(size, locale)}</span>`}
      </span>
      ${
        href === undefined
          ? ''
          : html`<a class="file-save" href=${href} download=${name} aria-label=${words.download(name)}>${icon('download')}</a>`
      }
    </div>
  </div>`;
}

function isText({ name, size, contentType = '' }: ShownFile): boolean {
  const type = contentType.split(';')[0] ?? '';
  const textual =
    type.startsWith('text/') ||
    type === 'application/json' ||
    /\.(?:txt|csv|tsv|json|md|yaml|log)$/i.test(name);
  return textual && (size ?? 0) <= previewedBytes;
}
