import type { MenuKind } from '../contract/commands.ts';
import { type ActResult, act } from '../server/act.ts';
import { AskError } from '../server/ask.ts';
import type { PageLocale } from '../words/words.ts';
import type { Attempt, Model } from './model.ts';
import { type OpenModal, openModal } from './open-modal.ts';

/** Where a user acts, and what shows what comes of it. */
export type Stage = {
  readonly as: string;
  readonly locale: PageLocale;
  readonly model: Model | undefined;
  readonly modal: OpenModal | undefined;
  /** The channel that is open, or will be. */
  readonly place: string;
  update(change: (model: Model) => Model): void;
  showModal(modal: OpenModal | undefined): void;
};

export type Problem = { code: string; message: string };

/** What a user can do at the page: each is an act of the sandbox, and its result is put on the stage. */
export class UserActs {
  readonly #stage: Stage;
  #attempts = 0;

  constructor(stage: Stage) {
    this.#stage = stage;
  }

  /** Writes a message; answers why it was not sent. */
  say(content: string, files: readonly File[]): Promise<Problem | undefined> {
    const named = Object.fromEntries(files.map((file, index) => [`file-${index}`, file]));
    const say = { content, files: Object.keys(named).map((name) => `@${name}`) };
    const title = [content, ...files.map(({ name }) => name)].filter(Boolean).join('\n');
    return this.#attempt({ kind: 'message', title }, { say }, named);
  }

  /** Runs a command; answers why its options were refused, if that is why. */
  run(title: string, command: object, files: Record<string, File>): Promise<Problem | undefined> {
    return this.#attempt({ kind: 'command', title }, { command }, files);
  }

  /** Uses a command from the menu of a message, on it or on its author (`target` is the id of either). */
  async useMenu(used: {
    kind: MenuKind;
    name: string;
    label: string;
    target: string;
    message: string;
  }): Promise<void> {
    const { kind, name, target, message } = used;
    const action =
      kind === 'user'
        ? { user_command: { name, user: target } }
        : { message_command: { name, message: target } };
    const problem = await this.#attempt({ kind: 'command', title: used.label }, action, {});
    this.#showProblem(message, problem);
  }

  /** What the bot offers for the option that is being typed. */
  complete(complete: object): Promise<ActResult> {
    return this.#act({ complete }, {});
  }

  press(message: string, customId: string): Promise<void> {
    return this.#use(message, customId, { press: { message, custom_id: customId } });
  }

  choose(message: string, customId: string, values: string[]): Promise<void> {
    return this.#use(message, customId, { choose: { message, custom_id: customId, values } });
  }

  async vote(message: string, answers: number[]): Promise<void> {
    const { error } = await this.#act({ vote: { message, answers } }, {});
    this.#showProblem(message, error ?? undefined);
  }

  async submit(fields: object, files: Record<string, File>): Promise<void> {
    const open = this.#stage.modal;
    if (open === undefined) return;
    this.#stage.showModal({ ...open, busy: true, problem: undefined });
    const { error } = await this.#act({ submit: { modal: open.modal.id, fields } }, files);
    if (this.#stage.modal?.modal.id !== open.modal.id) return;
    this.#stage.showModal(error === null ? undefined : { ...open, busy: false, problem: error.message });
  }

  async #attempt(
    shown: Pick<Attempt, 'kind' | 'title'>,
    action: object,
    files: Record<string, File>,
  ): Promise<Problem | undefined> {
    this.#attempts += 1;
    const attempt = { id: this.#attempts, channel: this.#stage.model?.channel.id ?? '', ...shown };
    this.#stage.update((model) => ({ ...model, attempts: [...model.attempts, attempt] }));
    const { error } = await this.#act(action, files);
    // Whatever the bot did not get to see is for whoever asked to show; a failure of the bot stays in the channel.
    const failed = error !== null && error.code === 'no_response';
    this.#stage.update((model) => ({
      ...model,
      attempts: model.attempts.flatMap((other) => {
        if (other.id !== attempt.id) return other;
        return failed ? { ...other, problem: error.message } : [];
      }),
    }));
    return failed ? undefined : (error ?? undefined);
  }

  async #use(message: string, customId: string, action: object): Promise<void> {
    this.#showProblem(message, undefined);
    this.#stage.update((model) => ({ ...model, busy: { message, customId } }));
    const { error } = await this.#act(action, {});
    this.#stage.update((model) => ({ ...model, busy: undefined }));
    this.#showProblem(message, error ?? undefined);
  }

  /** Says under a message what is wrong with what was done in it, or no longer says it. */
  #showProblem(message: string, problem: Problem | undefined): void {
    this.#stage.update((model) => {
      const { [message]: _old, ...problems } = model.problems;
      return {
        ...model,
        problems: problem === undefined ? problems : { ...problems, [message]: problem.message },
      };
    });
  }

  async #act(action: object, files: Record<string, File>): Promise<ActResult> {
    const { as, locale, model, place } = this.#stage;
    try {
      const result = await act({ as, in: model?.channel.id ?? place, locale }, action, files);
      if (result.modal !== null) this.#stage.showModal(await openModal(result.modal));
      return result;
    } catch (error) {
      if (!(error instanceof AskError)) throw error;
      const problem = { code: 'sandbox', message: error.message };
      return { interaction_id: null, messages: [], modal: null, choices: null, error: problem };
    }
  }
}
