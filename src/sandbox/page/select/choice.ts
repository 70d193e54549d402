import type { APIMessageComponentEmoji } from 'discord-api-types/v10';

/** One thing that a select offers. */
export type Choice = {
  value: string;
  label: string;
  description?: string | undefined;
  emoji?: APIMessageComponentEmoji | undefined;
  /** What it is, when Discord fills the select itself. */
  kind?: 'user' | 'role' | 'channel';
  color?: string | undefined;
};
