import type { JobFailure } from '../../jobs/job-failures.ts';
import type { ColumnContent, ColumnFailure } from '../../reports/column-failures.ts';
import type { ColumnAssumption, ColumnRole } from '../../reports/column-roles.ts';
import type { FilePlace, Question } from '../../reports/outcome.ts';
import type { TableAssumption } from '../../table/assumptions.ts';
import type { DropReason } from '../../table/drops.ts';
import type { NotText, TableFailure } from '../../table/failures.ts';
import type { Say } from '../say.ts';

export const rows = (count: number, say: Say) => `${say.number(count)} ${count === 1 ? 'row' : 'rows'}`;
/** The first of `count` lines, by their number. */
export const lines = (numbers: readonly number[], count: number) =>
  `${numbers.length < count ? 'first lines' : count === 1 ? 'line' : 'lines'} ${numbers.join(', ')}`;
/** A difference of shares, as it is written. */
export const points = (value: string) => `${value} percentage ${/^[+-]?1$/.test(value) ? 'point' : 'points'}`;
const mebibytes = (bytes: number, say: Say) => `${say.number(bytes / 1024 / 1024)} MiB`;

/** A role with its article, as it stands inside of a sentence. */
const roles: Record<ColumnRole, string> = {
  actual: 'the one with the actual values',
  predicted: 'the one with the predictions',
  score: 'the one with the scores',
  models: 'the one of a model',
  time: 'the one with the time',
  value: 'the one with the values',
  group: 'the one with the group',
  split: 'the one with the split',
};

/** The same roles as the label of a menu or a field. */
const columnLabels: Record<ColumnRole, string> = {
  actual: 'the actual values',
  predicted: 'the predictions',
  score: 'the scores',
  models: 'the models',
  time: 'the time',
  value: 'the values',
  group: 'the group',
  split: 'the split',
};

type ValueAbout = Extract<Question, { code: 'value' }>['params']['about'];

const capital = (text: string) => `${text.charAt(0).toUpperCase()}${text.slice(1)}`;

const contents: Record<ColumnContent, string> = {
  numbers: 'numbers',
  dates: 'dates',
  labels: 'labels',
  times: 'dates or numbers that give an order',
};

const notText: Record<NotText, string> = {
  zip: 'a ZIP file. Unpack it and upload the table inside',
  open_document:
    'a LibreOffice document (.ods or .odt). Save it as .xlsx or CSV and upload that; or copy the cells and paste them',
  word: 'a Word document. Copy the cells of its table and paste them',
  powerpoint: 'a PowerPoint presentation. Copy the cells of its table and paste them',
  binary_workbook:
    'a binary Excel workbook (.xlsb). In Excel: File → Save as → .xlsx or CSV, and upload that; or copy the cells and paste them',
  old_excel:
    'an old Excel workbook (.xls). In Excel: File → Save as → .xlsx or CSV, and upload that; or copy the cells and paste them',
  encrypted_excel:
    'an Excel workbook with a password. Remove the password, save it and upload that; or copy the cells and paste them',
  gzip: 'a compressed file (gzip). Unpack it and upload the CSV inside',
  pdf: 'a PDF. Copy the cells of its table and paste them',
  binary: 'not a text file. Save the table as CSV and upload that',
};

/** Figures of numbers against numbers that a table can leave undefined. */
export const undefinedFigures = {
  constantActual: (value: number, say: Say) =>
    `All actual values are ${say.exact(value)}, so R² and NRMSE are not defined: there is no variation to explain.`,
  mapeZero: (count: number, say: Say) =>
    `MAPE is not defined: ${count === 1 ? 'one actual value is 0, and it divides by that' : `${say.number(count)} actual values are 0, and it divides by them`}.`,
  wapeZero: 'WAPE is not defined: the actual values add up to 0, and it divides by that sum.',
};

/** Why a table gives no report, for reasons that every command shares. */
export function tableFailure(failed: TableFailure | ColumnFailure | JobFailure, say: Say): string {
  const { code, params } = failed;
  switch (code) {
    case 'empty_file':
      return 'The file is empty. Upload one with a header line and at least one row.';
    case 'not_text':
      return `That file is ${notText[params.found]}.`;
    case 'unclosed_quote':
      return `A quote that opens on line ${params.line} never closes, so I cannot tell where that cell ends. Close it or remove it, and upload again.`;
    case 'ragged_majority':
      return `${say.number(params.ragged)} of ${rows(params.rows, say)} ${params.ragged === 1 ? 'does' : 'do'} not have the header’s ${params.expected} cells (${lines(params.lines, params.ragged)}), so I would be guessing. Are the delimiter and the header line right? Correct them and upload the table again.`;
    case 'one_column':
      return 'I see only one column, and it is not one of numbers. I need a table: its columns separated by commas, semicolons or tabs, one row a line.';
    case 'no_rows':
      return 'There is a header, but no rows below it. Add at least one row with its numbers.';
    case 'too_many_bytes':
      return `The file has ${mebibytes(params.bytes, say)}; I read up to ${mebibytes(params.limit, say)}. Keep only the columns you need, or fewer rows.`;
    case 'too_many_columns':
      return `The table has ${say.number(params.columns)} columns; I read up to ${say.number(params.limit)}. Keep only those you need.`;
    case 'too_many_rows':
      return `The table has ${say.number(params.rows)} rows; I read up to ${say.number(params.limit)}. A random sample of them gives almost the same result.`;
    case 'too_many_cells':
      return `The table has ${say.number(params.cells)} cells; I read up to ${say.number(params.limit)}. Keep only the columns you need.`;
    case 'line_too_long':
      return `Line ${params.line} is ${say.number(params.length)} characters long; I read up to ${say.number(params.limit)}. Is this really a table?`;
    case 'sheet_not_found':
      return `The workbook has no sheet ${say.name(params.sheet)}. It has ${say.list(params.sheets.map(say.name))}.`;
    case 'damaged_workbook':
      return 'I could not open that Excel workbook: it seems damaged or cut short. Open it in your spreadsheet, save it again and upload that; or copy the cells and paste them.';
    case 'too_many_entries':
      return `That workbook holds ${say.number(params.entries)} files inside; I read up to ${say.number(params.limit)}. Copy only the sheet of your table to a new workbook.`;
    case 'unpacks_too_large':
      return `Unpacked, that workbook has ${mebibytes(params.bytes, say)}; I read up to ${mebibytes(params.limit, say)}. Keep only the sheet and the columns you need.`;
    case 'compressed_too_much':
      return `That workbook grows ${say.number(params.ratio)} times when unpacked; I open it up to ${say.number(params.limit)} times. Save the table as CSV and upload that.`;
    case 'column_not_found':
      return `There is no column ${say.name(params.typed)}.${params.nearest.length > 0 ? ` Did you mean ${say.list(params.nearest.map(({ name }) => say.name(name)))}?` : ''}`;
    case 'column_wrong_content':
      return params.example === null
        ? `The column ${say.name(params.name)} is empty. Choose another for ${columnLabels[params.role]}, or fill it in and upload the table again.`
        : `The column ${say.name(params.name)} does not hold ${contents[params.wanted]}: it says ${say.name(params.example)}${params.line === null ? '' : ` on line ${params.line}`}. Choose another for ${columnLabels[params.role]}.`;
    case 'same_column':
      return `${say.name(params.name)} cannot be both ${roles[params.roles[0]]} and ${roles[params.roles[1]]}. Name two different columns.`;
    case 'too_few_columns':
      if (params.columns === 1) {
        return 'I see only one column. I need at least two, separated by commas, semicolons or tabs.';
      }
      return params.names.length === 0
        ? `None of the ${params.columns} columns holds ${contents[params.wanted]}. I need at least two that do.`
        : `Only ${say.list(params.names.map(say.name))} holds ${contents[params.wanted]}. I need at least two such columns.`;
    case 'busy':
      return 'Many files are waiting right now. Try again in a minute; nothing of yours was lost.';
    case 'too_slow':
      return `After ${say.number(params.seconds)} seconds I stopped: the file takes too long. Try with fewer rows.`;
    case 'crashed':
      return 'I could not finish with that file. Try again, or with fewer rows.';
    default:
      return code satisfies never;
  }
}

/** What was assumed to read a table, as every command does. */
export function tableAssumption(assumed: TableAssumption | ColumnAssumption, say: Say): string {
  const { code, params } = assumed;
  switch (code) {
    case 'encoding_assumed':
      return params.encoding === 'windows-1252'
        ? 'The file is not UTF-8; I read it as Windows-1252, as old Excel writes it.'
        : 'The file does not say its encoding; by its bytes I read it as UTF-16.';
    case 'no_header':
      return `The first line holds data, so I numbered the columns from 1 to ${params.columns}.`;
    case 'empty_header':
      return `Column ${params.column} has no name; I call it ${say.name(params.named)}.`;
    case 'duplicate_header':
      return `${say.name(params.name)} names several columns; I call the one at position ${params.column} ${say.name(params.named)}.`;
    case 'ambiguous_mark':
      return `I read ${say.name(params.example)} as ${say.exact(params.value)}, though it could also be ${say.exact(params.otherwise)}.`;
    case 'thousands_marks':
      return `I took the thousands marks out: ${say.name(params.example)} is ${say.exact(params.value)}.`;
    case 'long_integers':
      return `${say.name(params.column)} holds numbers too long to compute with (${say.name(params.example)}), so I treat them as identifiers.`;
    case 'blank_lines':
      return `I passed over ${say.number(params.count)} blank ${params.count === 1 ? 'line' : 'lines'} (the first is line ${params.line}).`;
    case 'accounting_parentheses':
      return `Parentheses are negative, as in accounting: ${say.name(params.example)} is ${say.exact(params.value)}.`;
    case 'mixed_units':
      return `${params.count === 1 ? 'One cell' : `${say.number(params.count)} cells`} of ${say.name(params.column)} ${params.count === 1 ? 'is' : 'are'} in another unit (${say.name(params.example)}, line ${params.line})${params.unit === null ? '' : `; the others are in ${say.name(params.unit)}`}. I did not mix them.`;
    case 'currency_implied':
      return `In ${say.name(params.column)}, ${params.count === 1 ? 'one number has' : `${say.number(params.count)} numbers have`} no currency sign (line ${params.line}): I took ${say.name(params.unit)}, like the others.`;
    case 'ambiguous_dates':
      return `The dates of ${say.name(params.column)} could begin with the day or the month; I read ${say.name(params.example)} with the ${params.order === 'day-first' ? 'day' : 'month'} first.`;
    case 'month_first_dates':
      return `In ${say.name(params.column)} the month comes first: ${say.name(params.example)} cannot be read otherwise.`;
    case 'two_digit_years':
      return `The years of ${say.name(params.column)} have two digits; I read ${say.name(params.example)} as ${params.year}.`;
    case 'sheet_read':
      return `The workbook has ${say.number(params.sheets)} sheets; I read ${say.name(params.sheet)}.`;
    case 'uncomputed_formulas':
      return params.count === 1
        ? `One cell holds a formula that was never computed (row ${params.line}) and does not count. Open the file in your spreadsheet and save it again.`
        : `${say.number(params.count)} cells hold formulas that were never computed (the first on row ${params.line}) and do not count. Open the file in your spreadsheet and save it again.`;
    case 'hidden_rows':
      return params.count === 1
        ? `I read a hidden row as well (row ${params.line}).`
        : `I read ${say.number(params.count)} hidden rows as well (the first is row ${params.line}).`;
    case 'error_cells':
      return params.count === 1
        ? `One cell holds a spreadsheet’s error (${say.name(params.example)}, line ${params.line}) and does not count.`
        : `${say.number(params.count)} cells hold a spreadsheet’s errors (the first, ${say.name(params.example)}, on line ${params.line}) and do not count.`;
    case 'column_recognised':
      return `I took ${say.name(params.name)} as ${roles[params.role]}, by its name.`;
    default:
      return code satisfies never;
  }
}

const drops: Record<DropReason | 'other_group', string> = {
  title: 'a title above the table',
  total: 'a total below the table',
  ragged: 'too many or too few cells',
  missing: 'a missing value',
  not_a_number: 'something that is no number',
  not_a_date: 'something that is no date',
  infinite: 'an infinite value',
  other_group: 'a group that was not compared',
};

/** What all the commands that compute on a table say. */
export const en = {
  drop: (reason: DropReason | 'other_group', count: number, where: readonly number[], say: Say) =>
    `${rows(count, say)} with ${drops[reason]} (${lines(where, count)})`,
  used: (used: number, dropped: number, say: Say) =>
    dropped === 0
      ? `**n = ${say.number(used)}** ${used === 1 ? 'row' : 'rows'}, none dropped`
      : `**n = ${say.number(used)}** ${used === 1 ? 'row' : 'rows'} used, ${say.number(dropped)} dropped`,
  ofFile: (file: string, sentence: string) => `In ${file}:\n${sentence}`,
  ofSample: { reference: 'in the reference', current: 'in the current sample' },
  whatIRead: 'How I read your table',
  mind: 'Keep in mind',
  leftOut: (count: string) => `…and ${count} more, in the attached report.`,
  undefined: 'not defined',
  options: {
    private: {
      name: 'private',
      description: 'Only you see the answer (yes unless you say no)',
    },
  },
  ask: {
    title: '## One question first',
    several: '## Some questions first',
    waits: 'Your table waits for an hour.',
    /** Which of two files of the same name. */
    place: { file: 'file', reference: 'reference', current: 'current' } satisfies Record<FilePlace, string>,
    column: (role: ColumnRole, file: string) =>
      role === 'group'
        ? `Which column of ${file} tells before from now, such as the month? If what it is like now is in another file, run \`/drift\` again with both.`
        : `Which column of ${file} is ${roles[role]}?`,
    columnMenu: (role: ColumnRole) => capital(columnLabels[role]),
    tooMany: (count: string, file: string, wanted: readonly string[]) =>
      `${file} has ${count} columns that it could be, more than a menu holds. Write what the one with ${wanted.join(' and the one with ')} is called: I find ${wanted.length === 1 ? 'it' : 'them'} even with a typo.`,
    writeNames: 'Write the name',
    namesTitle: 'Which columns?',
    decimal: (example: string, column: string, file: string) =>
      `In ${file}, the column ${column} says ${example}. How much is that?`,
    decimalChoice: (value: string, mark: 'point' | 'comma', isDecimal: boolean) =>
      `${value} · the ${mark} ${isDecimal ? 'marks the decimals' : 'separates thousands'}`,
    sheet: (file: string) => `${file} has several sheets with data. Which one?`,
    /** For a command that compares two files and was given one. */
    twoSheets: 'To compare two sheets of one workbook, attach it twice: as `reference` and as `current`.',
    sheetMenu: 'The sheet',
    dates: (example: string, column: string, file: string) =>
      `In ${file}, the column ${column} says ${example}. Which day is that?`,
    value: (about: ValueAbout, column: string) =>
      ({
        positive: `Which value of ${column} is the positive one, the one that you look for?`,
        reference: `Which value of ${column} is the reference: what it was like before?`,
        current: `Which value of ${column} do I compare with it: what it is like now?`,
      })[about],
    byWeek: 'Each date is the Monday on which a week begins.',
    valueMenu: { positive: 'The positive class', reference: 'The reference', current: 'The current one' },
    scale: (column: string, levels: string) => `Do the values of ${column} have an order: ${levels}?`,
    scaleYes: 'Yes, in that order',
    scaleNo: 'No, they are kinds',
    better: (models: string) =>
      `In ${models}: is a higher score better, as an accuracy, or a lower one, as an RMSE?`,
    betterHigher: 'Higher is better',
    betterLower: 'Lower is better',
    /** Below the menus that propose two groups. */
    confirm: (reference: string, current: string) =>
      `I will compare ${reference} (before) with ${current} (now). Change either above, or go on:`,
    confirmYes: 'Compare these two',
  },
  expired: 'That table is no longer waiting (I keep it for an hour). Upload it again and we go on.',
  tooLarge: (size: number, limit: number, say: Say) =>
    `The file has ${mebibytes(size, say)}; I read up to ${mebibytes(limit, say)}. Keep only the columns you need, or fewer rows.`,
  strangeHost: 'That file does not come from Discord, so I did not open it. Attach it to the command.',
  downloadFailed: 'Discord did not hand me the file. Nothing was lost: upload it again.',
  form: {
    cells: 'Paste the cells',
    cellsHint: 'Copy the columns with their header from your sheet',
    file: {
      file: 'Or upload a file',
      reference: 'The reference file (before)',
      current: 'The current file (now)',
    },
    fileHint: 'CSV or Excel (.xlsx)',
    pastedName: 'pasted cells',
  },
  nothingGiven: 'I got neither cells nor a file. Open the form again and give me one of the two.',
  formExpired:
    'The form was open for more than an hour: I used what is in it, but no longer the other options of the command.',
  bothGiven: 'You gave me cells and a file: I used the file.',
  openForm: 'Paste cells or upload a file',
  trySample: 'See an example',
};
