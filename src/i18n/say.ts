/** How figures and a stranger's words are put into a sentence: one way for Discord, another for a JSON file. */
export type Say = {
  /** A figure, with as many digits as help to understand it. */
  number(value: number): string;
  /** A value of the learner's own table, with every digit that it has there. */
  exact(value: number): string;
  /** A fraction as a percentage: 0.2 is "20 %". */
  share(value: number): string;
  /** A column's, file's or cell's text, so marked that it cannot be mistaken for ours or do harm as markup. */
  name(raw: string): string;
  /** Any one of these: "a, b or c". */
  list(items: readonly string[]): string;
  /** All of these: "a, b and c". */
  all(items: readonly string[]): string;
  /** A day, from milliseconds since 1970 in UTC. */
  date(time: number): string;
};
