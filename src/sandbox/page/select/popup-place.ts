import { placePopup } from './place-popup.ts';

/** Keeps a list over the page at its field while it is open, and tells of clicks beside both. */
export class PopupPlace {
  readonly #owner: EventTarget & { renderRoot: ParentNode };
  readonly #outside: () => void;

  constructor(owner: EventTarget & { renderRoot: ParentNode }, outside: () => void) {
    this.#owner = owner;
    this.#outside = outside;
  }

  /** Shows or hides the list. */
  set(open: boolean): void {
    const popup = this.#popup;
    if (open) popup?.showPopover();
    else if (popup?.matches(':popover-open') === true) popup.hidePopover();
    this.follow(open);
  }

  /** Begins or ends to listen to what moves the field. */
  follow(on: boolean): void {
    const change = on ? 'addEventListener' : 'removeEventListener';
    window[change]('scroll', this.place, { capture: true });
    window[change]('resize', this.place);
    document[change]('pointerdown', this.#onPointer);
  }

  place = (): void => {
    const field = this.#owner.renderRoot.querySelector<HTMLElement>('.field');
    if (this.#popup !== null && field !== null) placePopup(this.#popup, field);
  };

  get #popup(): HTMLElement | null {
    return this.#owner.renderRoot.querySelector('.popup');
  }

  #onPointer = (event: Event): void => {
    if (!event.composedPath().includes(this.#owner)) this.#outside();
  };
}
