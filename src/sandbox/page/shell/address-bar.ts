import type { ReactiveController, ReactiveControllerHost } from 'lit';
import { type Address, readAddress, writeAddress } from '../state/address.ts';

/** The window's address as the page uses it, in both directions. */
export class AddressBar implements ReactiveController {
  readonly #host: ReactiveControllerHost;
  readonly #moved: (before: Address) => void;
  address: Address = readAddress(location.search);

  /** `moved` is called when the browser has gone back or forth. */
  constructor(host: ReactiveControllerHost, moved: (before: Address) => void) {
    this.#host = host;
    this.#moved = moved;
    host.addController(this);
  }

  hostConnected(): void {
    window.addEventListener('popstate', this.#onBack);
  }

  hostDisconnected(): void {
    window.removeEventListener('popstate', this.#onBack);
  }

  /** Says in the address what is shown; `asStep` makes a step that the browser can go back. */
  write(part: Partial<Address>, asStep: boolean): void {
    this.address = { ...this.address, ...part };
    this.#host.requestUpdate();
    const query = writeAddress(this.address);
    if (query === location.search) return;
    if (asStep) history.pushState(null, '', query);
    else history.replaceState(null, '', query);
  }

  #onBack = (): void => {
    const before = this.address;
    this.address = readAddress(location.search);
    this.#host.requestUpdate();
    this.#moved(before);
  };
}
