/** Why the pool gave no answer. None of them is the fault of the data alone, and all allow another try. */
export type JobFailure =
  /** Too many requests are waiting already. */
  | { code: 'busy'; params: Record<string, never> }
  /** The time limit passed and the work was ended. */
  | { code: 'too_slow'; params: { seconds: number } }
  /** The worker ended without an answer, for want of memory or by a fault of ours. */
  | { code: 'crashed'; params: Record<string, never> };
