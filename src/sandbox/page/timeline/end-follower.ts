import type { ReactiveController, ReactiveControllerHost } from 'lit';

/** How near to the end (px) still counts as being there. */
const nearEnd = 60;

/** From which part of what can be seen at once the way back to the end is shown. */
const awayAt = 1 / 4;

/** Keeps the end of a list before the reader while they are there, whatever grows, and lets them read further up in peace. */
export class EndFollower implements ReactiveController {
  readonly #host: ReactiveControllerHost & { renderRoot: ParentNode };
  readonly #arrived: () => void;
  /** The reader has the end before them. */
  atEnd = true;
  /** The reader is so far from the end that they may want to be led back. */
  isAway = false;
  /** Where the view was at the last scroll. */
  #lastTop = 0;
  /** What is shown has just changed and may not have its height yet. */
  #isSettling = false;
  /** The height before older messages were put above, to stay at the same one. */
  #heightBefore: number | undefined;
  #grown = new ResizeObserver(() => {
    if (this.atEnd) this.toEnd();
  });

  /** `arrived` is called when the reader has come back to the end. */
  constructor(host: ReactiveControllerHost & { renderRoot: ParentNode }, arrived: () => void) {
    this.#host = host;
    this.#arrived = arrived;
    host.addController(this);
  }

  hostUpdated(): void {
    const { scroller } = this;
    const list = scroller?.querySelector('ol');
    if (scroller === null || !list) return;
    this.#grown.observe(list);
    this.#grown.observe(scroller);
  }

  hostDisconnected(): void {
    this.#grown.disconnect();
  }

  get scroller(): HTMLElement | null {
    return this.#host.renderRoot.querySelector('.messages');
  }

  /** Goes to the newest message. */
  toEnd = (): void => {
    const { scroller } = this;
    this.atEnd = true;
    this.isAway = false;
    scroller?.scrollTo({ top: scroller.scrollHeight });
  };

  /** Older messages are about to be put above what is shown. */
  beforeOlder(): void {
    this.#heightBefore = this.scroller?.scrollHeight;
  }

  /** What is shown has changed: the reader stays at the end, or at what they read. */
  afterChange(): void {
    const { scroller } = this;
    if (scroller === null) return;
    if (this.#heightBefore !== undefined && !this.atEnd)
      scroller.scrollTop += scroller.scrollHeight - this.#heightBefore;
    this.#heightBefore = undefined;
    if (!this.atEnd) return;
    this.toEnd();
    // A message that is drawn anew is low for a moment, and the browser moves the view up with it, as if a person had done so.
    this.#isSettling = true;
    requestAnimationFrame(() => {
      this.#isSettling = false;
      if (this.atEnd) this.toEnd();
    });
  }

  onScroll = (): void => {
    const { scroller } = this;
    if (scroller === null) return;
    const distance = scroller.scrollHeight - scroller.scrollTop - scroller.clientHeight;
    const movedUp = scroller.scrollTop < this.#lastTop && !this.#isSettling;
    this.#lastTop = scroller.scrollTop;
    const was = { atEnd: this.atEnd, isAway: this.isAway };
    // Only a person goes up: a picture that arrives late moves the end away, and the view follows it.
    if (distance < nearEnd) this.atEnd = true;
    else if (movedUp) this.atEnd = false;
    this.isAway = !this.atEnd && distance > scroller.clientHeight * awayAt;
    if (this.atEnd && !was.atEnd) this.#arrived();
    if (this.atEnd !== was.atEnd || this.isAway !== was.isAway) this.#host.requestUpdate();
  };
}
