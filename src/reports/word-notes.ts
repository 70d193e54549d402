type Worded = { code: string; text: string };
type Noted = { assumptions: readonly Worded[]; notes: readonly Worded[] };

/** A learner's language: a sentence for each code. */
export type NoteWords<Report extends Noted> = {
  assumption: (assumption: Report['assumptions'][number]) => string;
  note: (note: Report['notes'][number]) => string;
};

/** The same report with a sentence in the `text` of every assumption and note. */
export function wordNotes<Report extends Noted>(report: Report, words: NoteWords<Report>): Report {
  return {
    ...report,
    assumptions: report.assumptions.map((one) => ({ ...one, text: words.assumption(one) })),
    notes: report.notes.map((one) => ({ ...one, text: words.note(one) })),
  };
}
