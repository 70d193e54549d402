import { SqliteAdapter, SqliteDialect } from 'kysely';

/** SQLite makes tables in transactions as it does everything else: a start that is killed leaves none half made. */
export class AtomicSqliteDialect extends SqliteDialect {
  override createAdapter(): SqliteAdapter {
    return new AtomicSqliteAdapter();
  }
}

class AtomicSqliteAdapter extends SqliteAdapter {
  override get supportsTransactionalDdl(): boolean {
    return true;
  }
}
