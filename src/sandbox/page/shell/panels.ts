import type { ReactiveController, ReactiveControllerHost } from 'lit';
import type { Panel } from './top-bar.ts';

/** What opens each panel, and gets the focus back when it closes. */
const openers = { side: '.menu', tools: '.tools-button' } as const satisfies Record<Panel, string>;

/** The panel that is open, of which there is one at most; the focus goes into it and back. */
export class Panels implements ReactiveController {
  readonly #host: ReactiveControllerHost & { renderRoot: ParentNode };
  open: Panel | undefined;

  constructor(host: ReactiveControllerHost & { renderRoot: ParentNode }) {
    this.#host = host;
    host.addController(this);
  }

  hostDisconnected(): void {
    this.open = undefined;
  }

  toggle(panel: Panel): void {
    if (this.open === panel) this.close();
    else this.#set(panel, `sandbox-${panel}`);
  }

  close = (): void => {
    if (this.open !== undefined) this.#set(undefined, openers[this.open]);
  };

  onKey = (event: KeyboardEvent): void => {
    if (event.key === 'Escape' && !event.defaultPrevented) this.close();
  };

  #set(panel: Panel | undefined, focused: string): void {
    this.open = panel;
    this.#host.requestUpdate();
    const { renderRoot } = this.#host;
    void this.#host.updateComplete.then(() => renderRoot.querySelector<HTMLElement>(focused)?.focus());
  }
}
