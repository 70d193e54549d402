/** What somebody has written and not sent. */
export type Written = { text: string; files: readonly File[] };

/** Discord takes so many files, and characters, with one message. */
export const mostFiles = 10;
export const mostCharacters = 2000;

export const nothingWritten: Written = { text: '', files: [] };

export function isNothing({ text, files }: Written): boolean {
  return text === '' && files.length === 0;
}

/** What could not be sent, with what has been written since. */
export function together(first: Written, then: Written): Written {
  return {
    text: [first.text, then.text].filter(Boolean).join('\n'),
    files: [...first.files, ...then.files].slice(0, mostFiles),
  };
}
