/** What the bot offers for an option as it is typed. */
export type Completions = {
  option: string;
  status: 'loading' | 'failed' | 'there';
  offered: readonly { name: string; value: string | number }[];
};

/** Real milliseconds of rest before the bot is asked. */
const restMs = 250;

/**
 * Asks for completions when the typing rests, and reports only what belongs to the last text. `ask` answers the choices, or
 * nothing when there are none to be had.
 */
export class Completer {
  readonly #ask: (option: string, typed: string) => Promise<Completions['offered'] | undefined>;
  readonly #report: (completions: Completions | undefined) => void;
  #timer: number | undefined;
  #asked = 0;

  constructor(
    ask: (option: string, typed: string) => Promise<Completions['offered'] | undefined>,
    report: (completions: Completions | undefined) => void,
  ) {
    this.#ask = ask;
    this.#report = report;
  }

  typed(option: string, typed: string): void {
    this.stop();
    const asked = this.#asked;
    this.#report({ option, status: 'loading', offered: [] });
    this.#timer = window.setTimeout(async () => {
      const offered = await this.#ask(option, typed);
      if (asked !== this.#asked) return;
      this.#report({ option, status: offered === undefined ? 'failed' : 'there', offered: offered ?? [] });
    }, restMs);
  }

  /** Forgets what was asked. */
  stop(): void {
    this.#asked += 1;
    window.clearTimeout(this.#timer);
  }
}
