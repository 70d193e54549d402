import type { ReactiveController, ReactiveControllerHost } from 'lit';
import type { Address } from '../state/address.ts';
import { Session } from '../state/session.ts';

/** The session that is shown; another one takes its place when it has something to show, so that the focus stays till then. */
export class SessionSwitch implements ReactiveController {
  readonly #host: ReactiveControllerHost;
  readonly #changed: (session: Session) => void;
  /** A session that has begun and has nothing to show yet. */
  #coming: Session | undefined;
  session: Session | undefined;
  /** Counts the changes of what is shown. */
  revision = 0;

  /** `changed` is called whenever the session that is shown has changed. */
  constructor(host: ReactiveControllerHost, changed: (session: Session) => void) {
    this.#host = host;
    this.#changed = changed;
    host.addController(this);
  }

  /** Whether another session is about to be shown. */
  get isSwitching(): boolean {
    return this.#coming !== undefined;
  }

  /** Starts a session for who the address says. */
  begin({ as, locale, channel: place }: Address): void {
    this.#coming?.stop();
    const session = new Session({ as, locale, place, changed: () => this.#onChange(session) });
    this.#coming = session;
    this.session ??= session;
    session.start();
  }

  hostDisconnected(): void {
    this.session?.stop();
    this.#coming?.stop();
  }

  #onChange(session: Session): void {
    const isReady = session.model !== undefined || session.failure !== undefined;
    if (session === this.#coming && isReady) {
      this.#coming = undefined;
      if (session !== this.session) this.session?.stop();
      this.session = session;
    }
    if (session !== this.session) return;
    this.revision += 1;
    this.#changed(session);
    this.#host.requestUpdate();
  }
}
