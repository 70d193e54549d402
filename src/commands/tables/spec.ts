import type { APIButtonComponent } from 'discord.js';
import type { Catalogue } from '../../i18n/catalogue.ts';
import type { Say } from '../../i18n/say.ts';
import type { ChartWordsOf, FailureOf, MadeOf, ReportOf, TableCommandName } from '../../jobs/table-jobs.ts';
import type { FilePlace } from '../../reports/outcome.ts';
import type { CardFile } from '../../ui/card.ts';
import type { CommandWords, OptionData } from '../../ui/slash-command.ts';
import type { Context } from '../context.ts';

/** What a table command says, beside what all of them say. */
export type TableWords<Name extends TableCommandName> = {
  command: CommandWords;
  failure(failure: FailureOf<Name>, say: Say): string;
  assumption(assumption: ReportOf<Name>['assumptions'][number], say: Say): string;
  note(note: ReportOf<Name>['notes'][number], say: Say): string;
  chart: ChartWordsOf<Name>;
  reportName: string;
  sampleNote: string;
  /** Of the form: its title, an example of cells, and a label for each option in it. */
  form: { title: string; cellsExample: string } & Record<string, string>;
};

/** The text of an option, and under which question's key it is an answer (see `reports/question-key.ts`). */
export type AnsweringOption = OptionData & {
  type: 'string' | 'integer' | 'boolean';
  answers: string;
};

/** What a report looks like: a heading and a sentence, then figures in blocks of lines, then pictures. */
export type ReportParts = {
  heading: string;
  sentence: string;
  blocks: readonly (readonly string[])[];
  pictures: readonly (CardFile & { description: string })[];
  /** Next steps of the command's own, at most four; the form's button comes last. */
  buttons?: readonly APIButtonComponent[];
};

/** What makes a table command its own; the rest is the same for all of them. */
export type TableSpec<Name extends TableCommandName> = {
  name: Name;
  /** The options that take a file, in order; without any of them the form opens. Pasted cells are the first one. */
  files: readonly [FilePlace, ...FilePlace[]];
  options: Readonly<Record<string, AnsweringOption>>;
  /** The options that the form has a field for: as many as Discord's five leave room for. */
  inForm: readonly string[];
  /** Files of data/samples for each place, and what is answered with them. */
  sample: { files: readonly { place: FilePlace; name: string }[]; answers: Readonly<Record<string, string>> };
  words(catalogue: Catalogue): TableWords<Name>;
  render(made: MadeOf<Name>, context: Pick<Context, 'words' | 'numbers'>): ReportParts;
};
