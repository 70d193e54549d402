import type { Db } from './dialect.ts';
import { prepared } from './prepared.ts';
import type { GuildRow, LearnerRow } from './schema.ts';

export type Visit = { learner: LearnerRow; guild: GuildRow | undefined };

/**
 * The learner and the server of an interaction. Whoever and wherever it is for the first time is written down, together
 * with the membership; after that a visit only reads.
 *
 * @param guildId absent in a direct message, and in a server that has not installed the bot
 */
export async function visit(
  db: Db,
  learnerId: string,
  guildId: string | undefined,
  now: number,
): Promise<Visit> {
  const known = await lookUp(db, learnerId, guildId);
  if (known) return known;
  await write(db, learnerId, guildId, now);
  const written = await lookUp(db, learnerId, guildId);
  if (!written) throw new Error('A visit that was just written is not there');
  return written;
}

const learnerOf = prepared((db, { id }: { id: string }) =>
  db.selectFrom('learners').selectAll().where('id', '=', id),
);

const guildOf = prepared((db, { id }: { id: string }) =>
  db.selectFrom('guilds').selectAll().where('id', '=', id),
);

const membershipOf = prepared((db, { guildId, learnerId }: { guildId: string; learnerId: string }) =>
  db
    .selectFrom('memberships')
    .select('first_seen_at')
    .where('guild_id', '=', guildId)
    .where('learner_id', '=', learnerId),
);

// Three reads and no join: SQLite plans a join anew for each of its values, which takes longer than all three.
async function lookUp(db: Db, learnerId: string, guildId: string | undefined): Promise<Visit | undefined> {
  const [learner] = await learnerOf(db, { id: learnerId });
  if (!learner || guildId === undefined) return learner && { learner, guild: undefined };
  const [membership] = await membershipOf(db, { guildId, learnerId });
  const [guild] = await guildOf(db, { id: guildId });
  return membership && guild && { learner, guild };
}

async function write(db: Db, learnerId: string, guildId: string | undefined, now: number): Promise<void> {
  const rows = async (trx: Db) => {
    await trx
      .insertInto('learners')
      .values({ id: learnerId, created_at: now })
      .onConflict((conflict) => conflict.doNothing())
      .execute();
    if (guildId === undefined) return;
    await trx
      .insertInto('guilds')
      .values({ id: guildId, created_at: now })
      .onConflict((conflict) => conflict.doNothing())
      .execute();
    await trx
      .insertInto('memberships')
      .values({ guild_id: guildId, learner_id: learnerId, first_seen_at: now })
      .onConflict((conflict) => conflict.doNothing())
      .execute();
  };
  await (db.isTransaction ? rows(db) : db.transaction().execute(rows));
}
