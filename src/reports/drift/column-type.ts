import { z } from 'zod';

/** What a column holds, as far as drift goes. It decides which test is the one that counts. */
export const columnType = z.enum([
  'empty',
  'constant',
  'date',
  'identifier',
  'binary',
  'numeric',
  'ordinal',
  'categorical',
]);
export type ColumnType = z.infer<typeof columnType>;
