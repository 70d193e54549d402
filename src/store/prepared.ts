import type { Compilable, CompiledQuery, QueryCreator } from 'kysely';
import type { Db } from './dialect.ts';
import type { Schema } from './schema.ts';

/** Stands for a value while its query is put into words. */
class Parameter<Name> {
  readonly name: Name;
  constructor(name: Name) {
    this.name = name;
  }
}

const parameters = new Proxy(
  {},
  {
    get: (_, name) => new Parameter(name),
    ownKeys: () => {
      throw new TypeError('A prepared query names each of its values: they cannot be spread');
    },
  },
);

/**
 * A query that is put into words once and then run with other values each time. Building and wording a query takes longer
 * than SQLite takes to answer it, so the queries of every press are prepared.
 *
 * @param write the query; it may use a value only as a value, not look into it
 * @returns the query as a function of the database, or a transaction, and the values; answers its rows
 */
export function prepared<Given extends object, Row>(
  write: (db: QueryCreator<Schema>, given: Given) => Compilable<Row>,
): (db: Db, given: Given) => Promise<Row[]> {
  // An adapter stands for a dialect, and SQL is worded for one.
  const worded = new WeakMap<object, CompiledQuery<Row>>();
  return async (db, given) => {
    const { adapter } = db.getExecutor();
    const query = worded.get(adapter) ?? write(db, parameters as Given).compile();
    worded.set(adapter, query);
    const values = query.parameters.map((value) =>
      value instanceof Parameter ? given[value.name as keyof Given] : value,
    );
    const { rows } = await db.executeQuery<Row>({ ...query, parameters: values });
    return rows;
  };
}
