import type { APIMessageComponent } from 'discord-api-types/v10';
import { renderReport } from '../../src/commands/tables/render-report.ts';
import type { TableSpec } from '../../src/commands/tables/spec.ts';
import { catalogues } from '../../src/i18n/catalogue.ts';
import type { Language } from '../../src/i18n/languages.ts';
import type { MadeOf, TableCommandName } from '../../src/jobs/table-jobs.ts';
import { colombia } from './number-styles.ts';
import { componentsOf, textOf } from './sandbox-driver.ts';

/** As long as a stranger can make a name: each character is shown, and takes two units. */
export const LONGEST_NAME = '📈'.repeat(100);
/** As many lines as a report names, with as many digits as a table can have rows. */
export const LONGEST_LINES: readonly number[] = Array.from({ length: 20 }, (_, at) => 999_900 + at);

/** Shows made reports as a command does: `words` and `render` are the command's own. */
export function reportsShownBy<Name extends TableCommandName>(
  name: Name,
  { words, render }: Pick<TableSpec<Name>, 'words' | 'render'>,
) {
  const spec: TableSpec<Name> = {
    name,
    files: ['file'],
    options: {},
    inForm: [],
    sample: { files: [], answers: {} },
    words,
    render,
  };
  return (made: MadeOf<Name>, language: Language, remark?: string) => {
    const context = { words: catalogues[language], numbers: colombia };
    const message = { components: renderReport(spec, made, remark, context).components, content: '' };
    return { text: textOf(message), components: componentsOf(message) };
  };
}

/** What Discord counts: the texts, without what stands between them. */
export function lengthOf(components: readonly APIMessageComponent[]): number {
  return components.reduce((total, one) => total + ('content' in one ? one.content.length : 0), 0);
}
