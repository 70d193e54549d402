import type { Generated, Insertable, Selectable } from 'kysely';

/**
 * Every table, as the queries see it. Discord ids are text (a snowflake in a number loses digits), moments are integer
 * milliseconds UTC, booleans 0 or 1, days a learner's own day number (study/learner-day.ts).
 */
export type Schema = {
  learners: LearnersTable;
  guilds: GuildsTable;
  memberships: MembershipsTable;
  sittings: SittingsTable;
  presentations: PresentationsTable;
  answers: AnswersTable;
  voids: VoidsTable;
  drafts: DraftsTable;
  cards: CardsTable;
  exposures: ExposuresTable;
  table_requests: TableRequestsTable;
  table_request_files: TableRequestFilesTable;
  table_request_answers: TableRequestAnswersTable;
};

type LearnersTable = {
  id: string;
  language: 'es' | 'en' | null;
  decimal_mark: 'point' | 'comma' | null;
  time_zone: string | null;
  /** When they said which time zone is theirs; whoever has is not asked again. */
  zone_asked_at: number | null;
  greeted_at: number | null;
  created_at: number;
};

type GuildsTable = {
  id: string;
  language: 'es' | 'en' | null;
  time_zone: string | null;
  created_at: number;
};

/** Who learns in which server, written when they use the bot there: no privileged intent is needed. */
type MembershipsTable = { guild_id: string; learner_id: string; first_seen_at: number };

/** One run of questions from `/quiz` to stop, with its running score. */
type SittingsTable = {
  id: string;
  learner_id: string;
  topic: string | null;
  answered: number;
  correct: number;
  started_at: number;
  ended_at: number | null;
};

/** A question put before a learner: enough to show it again and to grade it against what was shown. */
type PresentationsTable = {
  id: string;
  sitting_id: string;
  learner_id: string;
  question_id: string;
  fact_id: string;
  kind: AnswerKind;
  seed: number;
  content_hash: string;
  /** The presentation that this one followed. Unique, so that two presses of "next" lead to the same question. */
  previous_id: string | null;
  shown_at: number;
};

/** Only `review` answers feed memory. */
export type AnswerKind = 'review' | 'practice' | 'live';

/** Append-only, and the source of truth of everything that is known about a learner's memory. */
type AnswersTable = {
  id: Generated<number>;
  presentation_id: string;
  learner_id: string;
  question_id: string;
  fact_id: string;
  kind: AnswerKind;
  /** What was said, as JSON of study's `Answer`. */
  answer: string;
  correct: 0 | 1;
  /** The share of the points that the answer earned, 0 to 1. */
  score: number;
  grade: 'again' | 'hard' | 'good';
  answered_at: number;
  learner_day: number;
};

/** An answer that is given in several presses and not yet complete, as JSON. It is gone once the answer is there. */
type DraftsTable = { presentation_id: string; value: string };

/** Answers taken back. An answer is never deleted: it is voided, and its card is rebuilt. */
type VoidsTable = { answer_id: number; voided_at: number };

/** What is believed of one learner's memory of one fact: a cache that the answers rebuild bit for bit. */
type CardsTable = {
  learner_id: string;
  fact_id: string;
  topic: string;
  stability: number;
  difficulty: number;
  last_day: number;
  due_day: number;
  /** Orders cards of one day: the one answered longest ago comes first. */
  last_answer_id: number;
  answers: number;
  lapses: number;
};

/** When a question was last shown to a learner, so that a fact's questions take turns. */
type ExposuresTable = { learner_id: string; question_id: string; fact_id: string; shown_at: number };

/** A computation on a learner's tables that waits for something only the learner knows. */
type TableRequestsTable = {
  id: string;
  learner_id: string;
  /** The name of the command that computes. */
  command: string;
  /** 0 where the learner wants everybody in the channel to see the report. */
  private: 0 | 1;
  created_at: number;
  expires_at: number;
};

/** The files of a request. Their bytes are in `<sha256>` beside the database. */
type TableRequestFilesTable = {
  request_id: string;
  /** Which of the command's files it is. */
  place: string;
  sha256: string;
  name: string;
  pasted: 0 | 1;
};

/** What the learner has said so far: a question's key, and the answer. */
type TableRequestAnswersTable = { request_id: string; key: string; value: string };

export type LearnerRow = Selectable<LearnersTable>;
export type GuildRow = Selectable<GuildsTable>;
export type SittingRow = Selectable<SittingsTable>;
export type PresentationRow = Selectable<PresentationsTable>;
export type AnswerRow = Selectable<AnswersTable>;
export type NewAnswer = Insertable<AnswersTable>;
export type CardRow = Selectable<CardsTable>;
export type TableRequestRow = Selectable<TableRequestsTable>;
export type TableRequestFileRow = Selectable<TableRequestFilesTable>;
