import type { MessageWords } from '../words/message-en.ts';
import { SandboxLightbox } from './lightbox.ts';
import type { PictureSource } from './picture-source.ts';

/** Shows pictures large, beginning with one of them, until they are closed; then the focus returns to the opener. */
export function openLightbox(
  opener: HTMLElement,
  pictures: readonly PictureSource[],
  index: number,
  words: MessageWords,
): void {
  const lightbox = new SandboxLightbox();
  Object.assign(lightbox, { pictures, index, words });
  lightbox.addEventListener('sandbox-lightbox-closed', () => opener.focus(), { once: true });
  document.body.append(lightbox);
}
