import { z } from 'zod';
import { finding } from '../table/finding.ts';

/** What a column stands for in a computation; the option of the command that names it is called the same. */
export const columnRole = z.enum([
  'actual',
  'predicted',
  'score',
  'models',
  'time',
  'value',
  'group',
  'split',
]);
export type ColumnRole = z.infer<typeof columnRole>;

/** Nobody named this column: it was recognised by its name. */
export const columnRecognised = finding('column_recognised', { role: columnRole, name: z.string() });

export type ColumnAssumption = z.infer<typeof columnRecognised>;
