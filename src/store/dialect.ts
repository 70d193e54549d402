import {
  type ColumnDefinitionBuilder,
  type CreateTableBuilder,
  type Kysely,
  SqliteAdapter,
  sql,
  type Transaction,
} from 'kysely';
import type { Schema } from './schema.ts';

/** The open database, which alone can begin a transaction. */
export type Store = Kysely<Schema>;

/** What every store function takes first: the database, or the transaction that the caller is in. */
export type Db = Store | Transaction<Schema>;

/** The few words in which SQLite and PostgreSQL differ. Nothing outside the store knows which of the two it is. */
export type Words = {
  /** A whole number of up to 53 bits: a moment, a day, a count. */
  integer: 'integer' | 'bigint';
  real: 'real' | 'double precision';
  /** SQLite checks column types only in tables that are said to be strict. */
  strict<T extends string>(table: CreateTableBuilder<T>): CreateTableBuilder<T>;
  /** The same for a table that is kept in the order of its key, so that a row is written in one place and not two. */
  keyed<T extends string>(table: CreateTableBuilder<T>): CreateTableBuilder<T>;
  /** A number that grows with every row of a table from which none is ever deleted. */
  serial(column: ColumnDefinitionBuilder): ColumnDefinitionBuilder;
};

const sqlite: Words = {
  integer: 'integer',
  real: 'real',
  strict: (table) => table.modifyEnd(sql`strict`),
  keyed: (table) => table.modifyEnd(sql`strict, without rowid`),
  serial: (column) => column.primaryKey(),
};

const postgres: Words = {
  integer: 'bigint',
  real: 'double precision',
  strict: (table) => table,
  keyed: (table) => table,
  serial: (column) => column.primaryKey().generatedAlwaysAsIdentity(),
};

export function wordsOf(db: Kysely<unknown>): Words {
  return db.getExecutor().adapter instanceof SqliteAdapter ? sqlite : postgres;
}
