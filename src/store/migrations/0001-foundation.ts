import type { Kysely } from 'kysely';
import { wordsOf } from '../dialect.ts';

/** Learners and where they are, what they were asked and answered, what that says of their memory, and waiting files. */
export async function up(db: Kysely<unknown>): Promise<void> {
  const { integer, real, strict, keyed, serial } = wordsOf(db);
  const table = (name: string) => strict(db.schema.createTable(name));

  await table('learners')
    .addColumn('id', 'text', (c) => c.primaryKey())
    .addColumn('language', 'text')
    .addColumn('decimal_mark', 'text')
    .addColumn('time_zone', 'text')
    .addColumn('zone_asked_at', integer)
    .addColumn('greeted_at', integer)
    .addColumn('created_at', integer, (c) => c.notNull())
    .execute();

  await table('guilds')
    .addColumn('id', 'text', (c) => c.primaryKey())
    .addColumn('language', 'text')
    .addColumn('time_zone', 'text')
    .addColumn('created_at', integer, (c) => c.notNull())
    .execute();

  await keyed(db.schema.createTable('memberships'))
    .addColumn('guild_id', 'text', (c) => c.notNull().references('guilds.id'))
    .addColumn('learner_id', 'text', (c) => c.notNull().references('learners.id'))
    .addColumn('first_seen_at', integer, (c) => c.notNull())
    .addPrimaryKeyConstraint('memberships_key', ['guild_id', 'learner_id'])
    .execute();

  await table('sittings')
    .addColumn('id', 'text', (c) => c.primaryKey())
    .addColumn('learner_id', 'text', (c) => c.notNull().references('learners.id'))
    .addColumn('topic', 'text')
    .addColumn('answered', integer, (c) => c.notNull())
    .addColumn('correct', integer, (c) => c.notNull())
    .addColumn('started_at', integer, (c) => c.notNull())
    .addColumn('ended_at', integer)
    .execute();

  await table('presentations')
    .addColumn('id', 'text', (c) => c.primaryKey())
    .addColumn('sitting_id', 'text', (c) => c.notNull().references('sittings.id'))
    .addColumn('learner_id', 'text', (c) => c.notNull().references('learners.id'))
    .addColumn('question_id', 'text', (c) => c.notNull())
    .addColumn('fact_id', 'text', (c) => c.notNull())
    .addColumn('kind', 'text', (c) => c.notNull())
    .addColumn('seed', integer, (c) => c.notNull())
    .addColumn('content_hash', 'text', (c) => c.notNull())
    .addColumn('previous_id', 'text', (c) => c.unique().references('presentations.id'))
    .addColumn('shown_at', integer, (c) => c.notNull())
    .execute();

  await table('answers')
    .addColumn('id', integer, serial)
    // One answer a presentation: whatever is pressed twice, however many processes were killed, counts once.
    .addColumn('presentation_id', 'text', (c) => c.notNull().unique().references('presentations.id'))
    .addColumn('learner_id', 'text', (c) => c.notNull().references('learners.id'))
    .addColumn('question_id', 'text', (c) => c.notNull())
    .addColumn('fact_id', 'text', (c) => c.notNull())
    .addColumn('kind', 'text', (c) => c.notNull())
    .addColumn('answer', 'text', (c) => c.notNull())
    .addColumn('correct', integer, (c) => c.notNull())
    .addColumn('score', real, (c) => c.notNull())
    .addColumn('grade', 'text', (c) => c.notNull())
    .addColumn('answered_at', integer, (c) => c.notNull())
    .addColumn('learner_day', integer, (c) => c.notNull())
    .execute();
  await db.schema
    .createIndex('answers_of_card')
    .on('answers')
    .columns(['learner_id', 'fact_id', 'id'])
    .execute();

  await keyed(db.schema.createTable('drafts'))
    .addColumn('presentation_id', 'text', (c) => c.primaryKey().references('presentations.id'))
    .addColumn('value', 'text', (c) => c.notNull())
    .execute();

  await table('voids')
    .addColumn('answer_id', integer, (c) => c.primaryKey().references('answers.id'))
    .addColumn('voided_at', integer, (c) => c.notNull())
    .execute();

  // Without an index beside its key, which would be written with every answer: a learner has no more cards than the course
  // has facts, and they are read together.
  await keyed(db.schema.createTable('cards'))
    .addColumn('learner_id', 'text', (c) => c.notNull().references('learners.id'))
    .addColumn('fact_id', 'text', (c) => c.notNull())
    .addColumn('topic', 'text', (c) => c.notNull())
    .addColumn('stability', real, (c) => c.notNull())
    .addColumn('difficulty', real, (c) => c.notNull())
    .addColumn('last_day', integer, (c) => c.notNull())
    .addColumn('due_day', integer, (c) => c.notNull())
    .addColumn('last_answer_id', integer, (c) => c.notNull())
    .addColumn('answers', integer, (c) => c.notNull())
    .addColumn('lapses', integer, (c) => c.notNull())
    .addPrimaryKeyConstraint('cards_key', ['learner_id', 'fact_id'])
    .execute();
  await keyed(db.schema.createTable('exposures'))
    .addColumn('learner_id', 'text', (c) => c.notNull().references('learners.id'))
    .addColumn('question_id', 'text', (c) => c.notNull())
    .addColumn('fact_id', 'text', (c) => c.notNull())
    .addColumn('shown_at', integer, (c) => c.notNull())
    .addPrimaryKeyConstraint('exposures_key', ['learner_id', 'question_id'])
    .execute();
  await db.schema
    .createIndex('exposures_of_fact')
    .on('exposures')
    .columns(['learner_id', 'fact_id', 'shown_at'])
    .execute();

  await table('table_requests')
    .addColumn('id', 'text', (c) => c.primaryKey())
    .addColumn('learner_id', 'text', (c) => c.notNull().references('learners.id'))
    .addColumn('command', 'text', (c) => c.notNull())
    .addColumn('private', integer, (c) => c.notNull())
    .addColumn('created_at', integer, (c) => c.notNull())
    .addColumn('expires_at', integer, (c) => c.notNull())
    .execute();
  await db.schema
    .createIndex('table_requests_expiring')
    .on('table_requests')
    .columns(['expires_at'])
    .execute();

  await keyed(db.schema.createTable('table_request_files'))
    .addColumn('request_id', 'text', (c) => c.notNull().references('table_requests.id').onDelete('cascade'))
    .addColumn('place', 'text', (c) => c.notNull())
    .addColumn('sha256', 'text', (c) => c.notNull())
    .addColumn('name', 'text', (c) => c.notNull())
    .addColumn('pasted', integer, (c) => c.notNull())
    .addPrimaryKeyConstraint('table_request_files_key', ['request_id', 'place'])
    .execute();
  await db.schema
    .createIndex('table_requests_of_file')
    .on('table_request_files')
    .columns(['sha256'])
    .execute();

  await keyed(db.schema.createTable('table_request_answers'))
    .addColumn('request_id', 'text', (c) => c.notNull().references('table_requests.id').onDelete('cascade'))
    .addColumn('key', 'text', (c) => c.notNull())
    .addColumn('value', 'text', (c) => c.notNull())
    .addPrimaryKeyConstraint('table_request_answers_key', ['request_id', 'key'])
    .execute();
}
