import { sql } from 'kysely';
import type { Content } from '../src/content/content.ts';
import { sandboxIds } from '../src/sandbox/world/ids.ts';
import { recordAnswer } from '../src/store/answers.ts';
import { openStore } from '../src/store/open.ts';
import { writePresentation } from '../src/store/presentations.ts';
import { startSitting } from '../src/store/sittings.ts';
import { visit } from '../src/store/visits.ts';
import { learn } from '../src/study/card.ts';
import { grade } from '../src/study/grade.ts';
import { instanceOf } from '../src/study/instance.ts';
import { present } from '../src/study/present.ts';

const HOUR_MS = 3_600_000;

/**
 * Makes a database in which `colibri` has answered this many questions, one an hour until now, all wrong, and each
 * written as the bot writes it. It is filled in memory and then written to the file, because nobody waits for each
 * of these answers to be on disk.
 */
export async function writeHistory(path: string, answers: number, content: Content): Promise<void> {
  const db = await openStore(':memory:');
  const learner_id = sandboxIds.users.colibri;
  const begin = Date.now() - answers * HOUR_MS;
  await visit(db, learner_id, sandboxIds.guild, begin);
  const sitting = await startSitting(db, { id: 'history', learner_id, topic: null, started_at: begin });
  const questions = [...content.questions.values()].filter(({ reserved }) => !reserved);
  let previous_id: string | null = null;
  for (let at = 0; at < answers; at++) {
    const now = begin + at * HOUR_MS;
    const question = questions[at % questions.length];
    if (!question) throw new Error('The course has no questions');
    const { seed, contentHash: content_hash } = present(question, at);
    const presentation = await writePresentation(db, {
      id: `history-${at}`,
      sitting_id: sitting.id,
      learner_id,
      question_id: question.id,
      fact_id: question.facts[0] ?? '',
      kind: 'review',
      seed,
      content_hash,
      previous_id,
      shown_at: now,
    });
    const answer = { kind: 'dont_know' } as const;
    const graded = grade(instanceOf(question, seed), answer);
    if (!graded.ok) throw new Error(`${question.id} cannot be graded`);
    await recordAnswer(
      db,
      presentation,
      {
        answer: JSON.stringify(answer),
        correct: 0,
        score: graded.score,
        grade: graded.grade,
        answered_at: now,
        learner_day: Math.floor(now / (24 * HOUR_MS)),
      },
      question.topic,
      learn,
    );
    previous_id = presentation.id;
  }
  await sql`vacuum into ${path}`.execute(db);
  await db.destroy();
}
