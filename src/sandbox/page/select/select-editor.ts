import type { Choice } from './choice.ts';
import { fitting } from './fitting.ts';
import type { KeyAction } from './key-action.ts';
import { type Bounds, toggled } from './toggled.ts';

/** What a select offers and takes just now. */
export type SelectOffer = {
  choices: readonly Choice[];
  bounds: Bounds;
  /** It takes nothing. */
  isOff: boolean;
  /** Part of a form, which is told each change at once and judges it itself. */
  collects: boolean;
};

/** The element that is a select, and hears what becomes of it. */
export type SelectHost = {
  offer(): SelectOffer;
  changed(): void;
  picked(values: string[]): void;
  focus(): void;
};

/** A select while it is used: what is chosen, what was typed to find more, and where the arrow keys are in the list. */
export class SelectEditor {
  readonly #host: SelectHost;
  chosen: readonly string[] = [];
  typed = '';
  open = false;
  /** The line of the list that the arrow keys have reached. */
  active = 0;
  /** What was chosen when the list opened. */
  #opened: readonly string[] = [];

  constructor(host: SelectHost) {
    this.#host = host;
  }

  /** Begins anew with what the bot has chosen. */
  reset(chosen: readonly string[]): void {
    this.chosen = chosen;
  }

  get several(): boolean {
    return this.#host.offer().bounds.max > 1;
  }

  /** The choices in which what was typed occurs. */
  get shown(): readonly Choice[] {
    return fitting(this.#host.offer().choices, this.typed);
  }

  show(): void {
    if (this.open || this.#host.offer().isOff) return;
    this.#opened = this.chosen;
    this.typed = '';
    const at = this.shown.findIndex(({ value }) => this.chosen.includes(value));
    this.active = Math.max(0, at);
    this.open = true;
    this.#host.changed();
  }

  /** Tells of the selection if it is another than when the list opened. */
  close(): void {
    if (!this.open) return;
    this.open = false;
    this.typed = '';
    this.#host.changed();
    const before = [...this.#opened].sort().join('\n');
    if (before !== [...this.chosen].sort().join('\n')) this.#tell();
  }

  pick(choice: Choice | undefined): void {
    if (choice === undefined) return;
    this.chosen = toggled(this.chosen, choice.value, this.#host.offer().bounds);
    this.#host.changed();
    if (!this.several) this.close();
    else if (this.#host.offer().collects) this.#tell();
  }

  remove(value: string | undefined): void {
    this.chosen = this.chosen.filter((other) => other !== value);
    this.#host.changed();
    if (!this.open || this.#host.offer().collects) this.#tell();
    this.#host.focus();
  }

  point(index: number): void {
    this.active = index;
    this.#host.changed();
  }

  type(text: string): void {
    this.show();
    this.typed = text;
    this.point(0);
  }

  act(action: KeyAction): void {
    const last = this.shown.length - 1;
    const acts: Record<KeyAction, () => void> = {
      show: () => this.show(),
      close: () => this.close(),
      next: () => this.point(Math.min(this.active + 1, last)),
      previous: () => this.point(Math.max(this.active - 1, 0)),
      first: () => this.point(0),
      last: () => this.point(last),
      pick: () => this.pick(this.shown[this.active]),
      'remove-last': () => this.remove(this.chosen.at(-1)),
    };
    acts[action]();
  }

  /** Too few are not sent: the note in the list says how many it takes, and the next closing may have them. */
  #tell(): void {
    const { collects, bounds } = this.#host.offer();
    if (collects || this.chosen.length >= bounds.min) this.#host.picked([...this.chosen]);
  }
}
