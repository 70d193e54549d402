import type { RmseAssumption, RmseNote } from './rmse-notes.ts';
import type { RmseReport } from './rmse-report-schema.ts';

/** A learner's language: a sentence for each code. */
export type RmseNoteWords = {
  assumption: (assumption: RmseAssumption) => string;
  note: (note: RmseNote) => string;
};

/** The same report with a sentence in the `text` of every assumption and note. */
export function wordNotes(report: RmseReport, words: RmseNoteWords): RmseReport {
  return {
    ...report,
    assumptions: report.assumptions.map((one) => ({ ...one, text: words.assumption(one) })),
    notes: report.notes.map((one) => ({ ...one, text: words.note(one) })),
  };
}
