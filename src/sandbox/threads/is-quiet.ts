import { snowflakeTime } from '../snowflakes.ts';
import type { StoredThread } from '../world/channels.ts';

const minuteMs = 60_000;

/** Whether nothing has happened in an open thread for as long as it stays open by itself. `now` in ms of world time. */
export function isQuiet({ thread_metadata, last_message_id }: StoredThread, now: number): boolean {
  if (thread_metadata === undefined || thread_metadata.archived) return false;
  const written = last_message_id ? snowflakeTime(last_message_id) : 0;
  const since = Math.max(Date.parse(thread_metadata.archive_timestamp), written);
  return now - since >= thread_metadata.auto_archive_duration * minuteMs;
}
