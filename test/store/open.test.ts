import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { join } from 'node:path';
import { sql } from 'kysely';
import { describe, expect, it, onTestFinished } from 'vitest';
import { DatabaseInUse, openStore } from '../../src/store/open.ts';
import { visit } from '../../src/store/visits.ts';
import { temporaryFolder } from '../support/temporary-folder.ts';

const OPEN = new URL('../../src/store/open.ts', import.meta.url).href;

describe('The database', () => {
  it('is made with its folder, and found again as it was left', async () => {
    const path = join(temporaryFolder(), 'data', 'ciclo.db');
    const first = await openStore(path);
    await visit(first, '1', undefined, 5);
    await first.destroy();
    const again = await openStore(path);
    expect(await again.selectFrom('learners').select('id').execute()).toEqual([{ id: '1' }]);
    await again.destroy();
  });

  it('belongs to one process: another that opens it is refused', async () => {
    const path = join(temporaryFolder(), 'ciclo.db');
    const script = `const { openStore } = await import(${JSON.stringify(OPEN)});
      await openStore(${JSON.stringify(path)}); console.log('open'); setInterval(() => {}, 1000);`;
    const holder = spawn(process.execPath, ['--input-type=module', '-e', script]);
    onTestFinished(() => void holder.kill('SIGKILL'));
    await once(holder.stdout, 'data');
    await expect(openStore(path)).rejects.toThrow(DatabaseInUse);

    holder.kill('SIGKILL');
    await once(holder, 'exit');
    const freed = await openStore(path);
    await freed.destroy();
  });

  it('is made whole or not at all: a first start that is killed half-way is made up for', async () => {
    const path = join(temporaryFolder(), 'ciclo.db');
    const script = `import Database from 'better-sqlite3';
      const { prepare } = Database.prototype;
      Database.prototype.prepare = function (sql) {
        if (sql.includes('create table "sittings"')) process.kill(process.pid, 'SIGKILL');
        return prepare.call(this, sql);
      };
      const { openStore } = await import(${JSON.stringify(OPEN)});
      await openStore(${JSON.stringify(path)});`;
    const killed = spawn(process.execPath, ['--input-type=module', '-e', script]);
    expect(await once(killed, 'exit')).toEqual([null, 'SIGKILL']);
    const again = await openStore(path);
    await again.destroy();
  });

  it('of a newer ciclo is refused, and let go of', async () => {
    const path = join(temporaryFolder(), 'ciclo.db');
    const newer = await openStore(path);
    await sql`insert into kysely_migration values ('9999-of-tomorrow', '2026-11-23T00:00:00Z')`.execute(
      newer,
    );
    await newer.destroy();
    for (const attempt of ['first', 'second']) {
      await expect(openStore(path), attempt).rejects.toThrow(/9999-of-tomorrow/);
    }
  });

  it('holds every column to its type and every reference to its row', async () => {
    const db = await openStore(':memory:');
    const notANumber = sql`insert into learners (id, created_at) values ('1', 'yesterday')`;
    await expect(notANumber.execute(db)).rejects.toThrow(/cannot store TEXT/);
    const nobody = sql`insert into memberships values ('1', '2', 3)`;
    await expect(nobody.execute(db)).rejects.toThrow(/FOREIGN KEY/);
    await db.destroy();
  });

  it('writes to disk before a commit returns', async () => {
    const db = await openStore(':memory:');
    const { rows } = await sql<{ synchronous: number }>`pragma synchronous`.execute(db);
    expect(rows).toEqual([{ synchronous: 2 }]);
    await db.destroy();
  });
});
