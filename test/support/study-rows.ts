import type { Store } from '../../src/store/dialect.ts';
import { writePresentation } from '../../src/store/presentations.ts';
import type { PresentationRow } from '../../src/store/schema.ts';
import { startSitting } from '../../src/store/sittings.ts';
import { visit } from '../../src/store/visits.ts';

export const NOW = Date.UTC(2026, 10, 23, 15);
export const COLIBRI = '100000000000000001';

/** A learner in a sitting. */
export async function sitDown(db: Store, id = 'sitting', learner = COLIBRI) {
  await visit(db, learner, undefined, NOW);
  return startSitting(db, { id, learner_id: learner, topic: null, started_at: NOW });
}

/** A question shown to the learner of that sitting. */
export function shown(id: string, more: Partial<PresentationRow> = {}): PresentationRow {
  return {
    id,
    sitting_id: 'sitting',
    learner_id: COLIBRI,
    question_id: 'question',
    fact_id: 'E1',
    kind: 'review',
    seed: 4_294_967_295,
    content_hash: 'hash',
    previous_id: null,
    shown_at: NOW,
    ...more,
  };
}

export const show = (db: Store, id: string, more: Partial<PresentationRow> = {}) =>
  writePresentation(db, shown(id, more));
