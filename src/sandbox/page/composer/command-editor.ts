import type { PageOption } from '../contract/commands.ts';
import { Completer, type Completions } from './completions.ts';
import { attachmentType, type Draft, type Filled, optionForFile, withOption, withValue } from './draft.ts';
import { moreField } from './more-field.ts';
import { movedActive } from './moved-active.ts';
import type { Suggestion } from './suggestions.ts';
import { takenBack } from './taken-back.ts';
import { firstUnfilled, type WrongOption, wrongOption } from './wrong-option.ts';

/** The form that shows what is edited, and what it does with the outcome. */
export type EditorHost = {
  changed(): void;
  /** Gives the focus to a field, once it is drawn. */
  focusField(name: string): void;
  run(draft: Draft): void;
  /** Gives the command up; `text` is what to go on with. */
  cancel(text: string): void;
  complete(draft: Draft, option: string, typed: string): Promise<Completions['offered'] | undefined>;
};

/** A command while it is being filled in: the draft, where the user is in it, and what each key and click does to it. */
export class CommandEditor {
  readonly #host: EditorHost;
  readonly #completer: Completer;
  draft: Draft | undefined;
  /** The field with the focus: an option's name, or `moreField`. */
  focused: string | undefined;
  /** The line of the list that the arrow keys have reached; -1 for none. */
  active = -1;
  /** The list was closed with Escape until something else is typed. */
  closed = false;
  problem: WrongOption | undefined;
  completions: Completions | undefined;
  /** What was typed behind the options. */
  more = '';

  constructor(host: EditorHost) {
    this.#host = host;
    this.#completer = new Completer(
      async (option, typed) => this.draft && host.complete(this.draft, option, typed),
      (completions) => this.#set({ completions, active: -1 }),
    );
  }

  stop(): void {
    this.#completer.stop();
  }

  /** Goes on with another draft; another command begins with nothing typed and nothing wrong. */
  edit(draft: Draft): void {
    if (draft.command !== this.draft?.command)
      this.#set({ more: '', problem: undefined, completions: undefined });
    this.#set({ draft });
  }

  get optionHere(): PageOption | undefined {
    return this.draft?.shown.find(({ name }) => name === this.focused);
  }

  /** Takes files for the options that wait for one. */
  take(files: readonly File[]): void {
    if (files.length === 0) return;
    for (const file of files) {
      const option = this.draft && optionForFile(this.draft);
      if (this.draft === undefined || option === undefined) return;
      if (!this.draft.shown.includes(option)) this.#set({ draft: withOption(this.draft, option) });
      this.#fill(option, { text: file.name, file });
    }
    this.focusNext();
  }

  type(option: PageOption, text: string): void {
    this.#set({ closed: false, active: text !== '' && !option.autocomplete ? 0 : -1 });
    this.#fill(option, { text });
    if (option.autocomplete) this.#completer.typed(option.name, text);
  }

  typeMore(text: string): void {
    this.#set({ more: text, closed: false, active: text === '' ? -1 : 0 });
  }

  upload(option: PageOption, file: File): void {
    this.#fill(option, { text: file.name, file });
    this.focusNext();
  }

  pick(suggestion: Suggestion): void {
    const { draft } = this;
    this.#set({ active: -1 });
    if (draft === undefined) return;
    switch (suggestion.kind) {
      case 'option':
        this.#set({ draft: withOption(draft, suggestion.option), more: '' });
        this.#host.focusField(suggestion.option.name);
        return;
      case 'value':
        if (this.optionHere !== undefined) this.#fill(this.optionHere, suggestion.filled);
        this.focusNext();
        return;
      case 'command':
        return;
      default:
        suggestion satisfies never;
    }
  }

  /** To the next field that has to be filled in, else behind the options. */
  focusNext(): void {
    this.#host.focusField((this.draft && firstUnfilled(this.draft)) ?? moreField);
  }

  focus(field: string | undefined): void {
    this.#set({ focused: field, active: -1, closed: false });
    const option = this.optionHere;
    const filled = option === undefined ? undefined : this.draft?.values[option.name];
    if (option?.autocomplete === true && filled?.value === undefined)
      this.#completer.typed(option.name, filled?.text ?? '');
  }

  blur(): void {
    this.#set({ focused: undefined });
  }

  /** What a key does in a field with these suggestions above it; answers whether it means something here. */
  key(
    { key, shiftKey }: KeyboardEvent,
    field: HTMLInputElement,
    suggestions: readonly Suggestion[],
  ): boolean {
    const active = suggestions[this.active];
    const moved = movedActive(key, this.active, suggestions.length);
    if (moved !== undefined) {
      this.#set({ active: moved });
      return true;
    }
    if (key === 'Backspace') return this.#takeBack(field);
    if (active !== undefined && !shiftKey && (key === 'Tab' || key === 'Enter')) {
      this.pick(active);
      return true;
    }
    if (key !== 'Enter') return false;
    const here = this.optionHere;
    // The place for a file opens the dialog as long as it is empty.
    if (here?.type === attachmentType && this.draft?.values[here.name]?.file === undefined) field.click();
    else this.run();
    return true;
  }

  escape(isListOpen: boolean): void {
    if (isListOpen && !this.closed) this.#set({ closed: true });
    else this.#host.cancel('');
  }

  /** Sends the draft off, or leads to what is wrong with it. */
  run(): void {
    const { draft } = this;
    if (draft === undefined) return;
    const problem = wrongOption(draft);
    this.#set({ problem });
    if (problem === undefined) this.#host.run(draft);
    else this.#host.focusField(problem.option);
  }

  #takeBack(field: HTMLInputElement): boolean {
    const { draft } = this;
    const taken = draft && takenBack(draft, this.focused, field.value);
    if (draft === undefined || taken === undefined) return false;
    if ('draft' in taken) this.#set({ draft: taken.draft });
    if ('focus' in taken) this.#host.focusField(taken.focus);
    if (taken.kind === 'file') field.value = '';
    if (taken.kind === 'command') this.#host.cancel(`/${draft.command.label}`);
    return true;
  }

  #fill(option: PageOption, filled: Filled): void {
    if (this.draft !== undefined) this.#set({ draft: withValue(this.draft, option, filled) });
    if (this.problem?.option === option.name) this.#set({ problem: undefined });
  }

  #set(
    part: Partial<
      Pick<CommandEditor, 'draft' | 'focused' | 'active' | 'closed' | 'problem' | 'completions' | 'more'>
    >,
  ): void {
    Object.assign(this, part);
    this.#host.changed();
  }
}
