import type { ShellWords } from '../words/shell-en.ts';

/** What the sandbox said in Discord's English, in the words of this language where it has them. */
export function problemIn(words: ShellWords, said: string): string {
  const found = words.problems.find(([pattern]) => pattern.test(said));
  return found === undefined ? said : said.replace(found[0], found[1]);
}
