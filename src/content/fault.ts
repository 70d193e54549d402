/** Something in the content files to repair, with where it is. */
export type Fault = {
  /** Relative to the content directory. */
  readonly file: string;
  /** Counted from 1. */
  readonly line: number;
  /** The id of the question, fact, page… */
  readonly entry?: string;
  readonly message: string;
};

/** `questions/evaluation.yaml:12 (fraud-recall): …`, which editors turn into a link. */
export function describeFault({ file, line, entry, message }: Fault): string {
  return `${file}:${line}${entry === undefined ? '' : ` (${entry})`}: ${message}`;
}

/** The content cannot be taught from. Holds every fault, so that an author repairs them in one go. */
export class ContentError extends Error {
  override readonly name = 'ContentError';
  readonly faults: readonly Fault[];

  constructor(faults: readonly Fault[]) {
    super(`${faults.length} fault(s) in the content:\n${faults.map(describeFault).join('\n')}`);
    this.faults = faults;
  }
}
