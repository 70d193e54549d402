/** World time: the one clock that the bot reads and schedules by. Protocol time (heartbeats, deadlines) is not this. */
export type Clock = {
  /** Milliseconds since the Unix epoch, UTC. */
  now(): number;
  /** Calls `run` once, when the clock reaches `ms` (at once if it already has). Returns a way to call it off. */
  at(ms: number, run: () => void | Promise<void>): () => void;
};
