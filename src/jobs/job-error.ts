import type { JobFailure } from './job-failures.ts';

/** A job that gave no answer; `cause` is what the worker threw, for the log. */
export class JobError extends Error {
  override name = 'JobError';
  readonly failure: JobFailure;

  constructor(failure: JobFailure, options: ErrorOptions = {}) {
    super(`The job gave no answer: ${failure.code}`, options);
    this.failure = failure;
  }
}
