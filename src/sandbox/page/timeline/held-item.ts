import type { ReactiveController, ReactiveControllerHost } from 'lit';
import { rove } from '../controls/rove.ts';
import type { SandboxMessage } from '../messages/message.ts';

/** The message of a list that holds the focus, though what had it may be gone from it. */
export class HeldItem implements ReactiveController {
  readonly #host: ReactiveControllerHost & { renderRoot: ParentNode };
  #held: string | undefined;
  /** The message that the Tab key leads to: the one that had the focus last. */
  current: string | undefined;

  constructor(host: ReactiveControllerHost & { renderRoot: ParentNode }) {
    this.#host = host;
    host.addController(this);
  }

  hostConnected(): void {
    this.#held = undefined;
  }

  onKey = (event: KeyboardEvent): void => {
    const items = [...this.#host.renderRoot.querySelectorAll<HTMLElement>('li[data-id]')];
    // Within a message the arrow keys belong to what is in it.
    const onItem = event.composedPath()[0];
    if (onItem instanceof HTMLElement && items.includes(onItem)) rove(event, items);
  };

  onFocus = (event: FocusEvent): void => {
    const item = event
      .composedPath()
      .find((each) => each instanceof HTMLElement && each.matches('li[data-id]'));
    if (!(item instanceof HTMLElement)) return;
    this.#held = item.dataset.id;
    if (this.current === this.#held) return;
    this.current = this.#held;
    this.#host.requestUpdate();
  };

  onBlur = ({ relatedTarget }: FocusEvent): void => {
    // Nothing takes the focus where what had it is removed by an edit of the message.
    if (relatedTarget !== null) this.#held = undefined;
  };

  /** A click on nothing leaves the focus nowhere. */
  letGo = (): void => {
    this.#held = undefined;
  };

  /** Where an edit has removed the pressed button, the focus stays at its message and is not lost. */
  async keep(): Promise<void> {
    const item = this.#host.renderRoot.querySelector<HTMLElement>(`li[data-id="${this.#held}"]`);
    if (item === null) return;
    await item.querySelector<SandboxMessage>('sandbox-message')?.updateComplete;
    if (document.activeElement === document.body) item.focus({ preventScroll: true });
  }
}
