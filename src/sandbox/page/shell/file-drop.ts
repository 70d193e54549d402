import type { ReactiveController, ReactiveControllerHost } from 'lit';

/** Whether files hang over a part of the page, which takes them when they are let go. */
export class FileDrop implements ReactiveController {
  readonly #host: ReactiveControllerHost;
  readonly #take: (files: readonly File[]) => void;
  /** Files are over it just now. */
  over = false;

  constructor(host: ReactiveControllerHost, take: (files: readonly File[]) => void) {
    this.#host = host;
    this.#take = take;
    host.addController(this);
  }

  hostConnected(): void {
    window.addEventListener('dragover', refuse);
    window.addEventListener('drop', refuse);
  }

  hostDisconnected(): void {
    window.removeEventListener('dragover', refuse);
    window.removeEventListener('drop', refuse);
    this.over = false;
  }

  onDragOver = (event: DragEvent): void => {
    if (event.dataTransfer?.types.includes('Files') !== true) return;
    event.preventDefault();
    this.#set(true);
  };

  onDragLeave = ({ currentTarget, relatedTarget }: DragEvent): void => {
    const stays =
      currentTarget instanceof Node && relatedTarget instanceof Node && currentTarget.contains(relatedTarget);
    if (!stays) this.#set(false);
  };

  onDrop = (event: DragEvent): void => {
    event.preventDefault();
    this.#set(false);
    this.#take([...(event.dataTransfer?.files ?? [])]);
  };

  #set(over: boolean): void {
    if (over === this.over) return;
    this.over = over;
    this.#host.requestUpdate();
  }
}

/** Files that are let go where nothing takes them would else be opened by the browser, in place of the page and all that is typed. */
function refuse(event: DragEvent): void {
  const { dataTransfer } = event;
  if (event.defaultPrevented || dataTransfer?.types.includes('Files') !== true) return;
  event.preventDefault();
  dataTransfer.dropEffect = 'none';
}
