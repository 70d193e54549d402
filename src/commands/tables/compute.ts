import type { FailureOf, MadeOf, OutcomeOf, TableCommandName } from '../../jobs/table-jobs.ts';
import { type Replyable, respond } from '../../ui/respond.ts';
import { sayInMessage } from '../../ui/say.ts';
import type { Context } from '../context.ts';
import type { Asked } from './asked.ts';
import { inPlaces } from './in-places.ts';
import { keep } from './keep.ts';
import { keepTyped } from './keep-typed.ts';
import { isWrongColumn, renderOtherColumns } from './render-other-columns.ts';
import { renderQuestions } from './render-questions.ts';
import { renderRefusal } from './render-refusal.ts';
import { renderReport } from './render-report.ts';
import type { TableSpec } from './spec.ts';

/**
 * Computes in a worker and answers with the report, with questions, or with a sentence on what is wrong. The interaction
 * has been deferred. `remark` is said before everything else.
 */
export async function compute<Name extends TableCommandName>(
  spec: TableSpec<Name>,
  interaction: Replyable,
  given: Asked,
  context: Context,
  remark?: string,
): Promise<void> {
  const { jobs, words, numbers } = context;
  const asked = { ...given, files: inPlaces(given.files, spec.files) };
  const { files, answers } = asked;
  const request = { files, answers, words: spec.words(words).chart, numbers };
  const outcome = (await jobs.compute(spec.name, request)) as OutcomeOf<TableCommandName>;
  switch (outcome.kind) {
    case 'report':
      return respond(interaction, renderReport(spec, outcome as MadeOf<Name>, remark, context));
    case 'ask': {
      const waiting = { ...asked, request: asked.request ?? (await keep(spec.name, asked, context)) };
      return respond(interaction, renderQuestions(spec.name, waiting, outcome.questions, context));
    }
    case 'failure': {
      const { failure, file } = outcome;
      const sentence = spec.words(words).failure(failure as FailureOf<Name>, sayInMessage(numbers));
      const said = { sentence, file: files.length > 1 ? file : undefined };
      if (!isWrongColumn(failure)) {
        const typed = await keepTyped(spec.name, asked, context);
        return respond(interaction, renderRefusal(spec.name, { ...said, typed }, context));
      }
      const request = asked.request ?? (await keep(spec.name, asked, context));
      return respond(interaction, renderOtherColumns(spec.name, request, failure, said, context));
    }
    default:
      return outcome satisfies never;
  }
}
