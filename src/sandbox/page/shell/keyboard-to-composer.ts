import type { ReactiveController } from 'lit';
import { pastedFiles } from '../composer/pasted-files.ts';
import { focusedElement } from '../modal/focused-element.ts';

/** What somebody types or picks in is not taken from them. */
const taking = 'input, textarea, select, [role="menuitem"]';

/** Where what is typed should go. */
export type Writing = {
  focus(): void;
  take(files: readonly File[]): void;
};

/**
 * Whoever types while nothing takes what they type writes in the composer, as in Discord; files that are pasted there belong to
 * it as well. What a modal dialog covers cannot have the focus, so nothing is taken from one.
 */
export class KeyboardToComposer implements ReactiveController {
  readonly #composer: () => Writing | null;

  constructor(host: { addController(controller: ReactiveController): void }, composer: () => Writing | null) {
    this.#composer = composer;
    host.addController(this);
  }

  hostConnected(): void {
    window.addEventListener('keydown', this.#onKey);
    window.addEventListener('paste', this.#onPaste);
  }

  hostDisconnected(): void {
    window.removeEventListener('keydown', this.#onKey);
    window.removeEventListener('paste', this.#onPaste);
  }

  #onKey = (event: KeyboardEvent): void => {
    const { key, ctrlKey, metaKey, altKey } = event;
    // The space key presses buttons and turns pages.
    const isText = [...key].length === 1 && key !== ' ';
    if (isText && !ctrlKey && !metaKey && !altKey && !event.defaultPrevented && isFree())
      this.#composer()?.focus();
  };

  #onPaste = (event: ClipboardEvent): void => {
    if (event.defaultPrevented || !isFree()) return;
    const files = pastedFiles(event);
    if (files.length > 0) this.#composer()?.take(files);
  };
}

function isFree(): boolean {
  return focusedElement()?.matches(taking) !== true;
}
