import type { TableFile } from '../../jobs/table-request.ts';

/** What a learner asks of a table command. `request` is its id once it waits in the store. */
export type Asked = {
  files: readonly TableFile[];
  answers: Readonly<Record<string, string>>;
  /** False where everybody in the channel may see the report. */
  private: boolean;
  request?: string;
};
