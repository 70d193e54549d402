import type { ReactiveController, ReactiveControllerHost } from 'lit';

/** Steps (ms) of the time that messages are drawn with: relative times need no finer. */
const coarseMs = 10_000;

/** World time as it goes on between what the server tells, redrawing its host each second. */
export class WorldTime implements ReactiveController {
  readonly #host: ReactiveControllerHost;
  #known = Date.now();
  #since = performance.now();
  #timer: number | undefined;

  constructor(host: ReactiveControllerHost) {
    this.#host = host;
    host.addController(this);
  }

  /** World time, ms. */
  get now(): number {
    return this.#known + performance.now() - this.#since;
  }

  /** World time at the last step of ten seconds. */
  get coarse(): number {
    return Math.floor(this.now / coarseMs) * coarseMs;
  }

  /** What the server says world time is now; told again and again of the same moment, only the first time counts. */
  set(now: number): void {
    if (now === this.#told) return;
    this.#told = now;
    this.#known = now;
    this.#since = performance.now();
  }
  #told: number | undefined;

  hostConnected(): void {
    this.#timer = window.setInterval(() => this.#host.requestUpdate(), 1000);
  }

  hostDisconnected(): void {
    window.clearInterval(this.#timer);
  }
}
