import type { TableFailure } from '../failures.ts';

/** Thrown inside the reading of a workbook, and caught at its door: the file is at fault, and the failure says how. */
export class WorkbookFault extends Error {
  readonly failure: TableFailure;

  constructor(failure: TableFailure) {
    super(failure.code);
    this.failure = failure;
  }
}

/** What to throw where the parts of a workbook contradict each other. */
export function damaged(): WorkbookFault {
  return new WorkbookFault({ code: 'damaged_workbook', params: {} });
}
