import type { RmseFailure } from '../../jobs/rmse-job.ts';
import type { RmseAssumption, RmseNote, Role } from '../../reports/rmse-notes.ts';
import type { DropReason } from '../../table/drops.ts';
import type { NotText } from '../../table/failures.ts';
import type { Say } from '../say.ts';

const rows = (count: number, say: Say) => `${say.number(count)} ${count === 1 ? 'row' : 'rows'}`;
/** The first of `count` lines, by their number. */
const lines = (numbers: readonly number[], count: number) =>
  `${numbers.length < count ? 'first lines' : count === 1 ? 'line' : 'lines'} ${numbers.join(', ')}`;
const mebibytes = (bytes: number, say: Say) => `${say.number(bytes / 1024 / 1024)} MiB`;

const roles: Record<Role, string> = { actual: 'actual', predicted: 'predicted' };

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

function failure(failed: RmseFailure, say: Say): string {
  const { code, params } = failed;
  switch (code) {
    case 'empty_file':
      return 'The file is empty. Upload one with a header line and at least one row.';
    case 'not_text':
      return `That file is ${notText[params.found]}.`;
    case 'unclosed_quote':
      return `A quote that opens on line ${params.line} never closes, so I cannot tell where that cell ends. Close it or remove it, and upload again.`;
    case 'ragged_majority':
      return `${say.number(params.ragged)} of ${rows(params.rows, say)} ${params.ragged === 1 ? 'does' : 'do'} not have the header’s ${params.expected} cells (${lines(params.lines, params.ragged)}), so I would be guessing. Are the delimiter and the header line right?`;
    case 'one_column':
      return 'I see only one column. I need one with the actual values and one with the predictions, separated by commas, semicolons or tabs.';
    case 'no_rows':
      return 'There is a header, but no rows below it. Add at least one row with its numbers.';
    case 'too_many_bytes':
      return `The file has ${mebibytes(params.bytes, say)}; I read up to ${mebibytes(params.limit, say)}. Keep only the columns you need, or fewer rows.`;
    case 'too_many_columns':
      return `The table has ${say.number(params.columns)} columns; I read up to ${say.number(params.limit)}. Keep only those you need.`;
    case 'too_many_rows':
      return `The table has ${say.number(params.rows)} rows; I read up to ${say.number(params.limit)}. A random sample of them gives almost the same RMSE.`;
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
      return `There is no column ${say.name(params.typed)}.${params.nearest.length > 0 ? ` Did you mean ${say.list(params.nearest.map(say.name))}?` : ''}`;
    case 'column_not_numeric':
      return params.percent
        ? `The column ${say.name(params.name)} holds percentages (${say.name(params.example ?? '')}, line ${params.line}). Take the % sign out and upload again.`
        : params.example === null
          ? `The column ${say.name(params.name)} is empty.`
          : `The column ${say.name(params.name)} does not hold numbers: ${say.name(params.example)} on line ${params.line}. RMSE compares numbers; choose another column.`;
    case 'same_column':
      return `${say.name(params.name)} cannot be both the actual and the predicted values. Name two different columns.`;
    case 'too_few_numeric_columns':
      return params.numeric.length === 0
        ? `None of the ${params.columns} columns holds numbers. I need two: the actual values and the predictions.`
        : `Only ${say.list(params.numeric.map(say.name))} holds numbers. I need two such columns: the actual values and the predictions.`;
    case 'no_usable_rows':
      return `Of ${rows(params.rows, say)}, none has a number both in ${say.name(params.actual)} and in ${say.name(params.predicted)}. Check that these are the columns that you meant to compare.`;
    case 'errors_too_large':
      return `On line ${params.line} the two values are so far apart that their difference is no number a computer can hold. Check that row.`;
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

function assumption(assumed: RmseAssumption, say: Say): string {
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
    case 'error_cells':
      return params.count === 1
        ? `One cell holds a spreadsheet’s error (${say.name(params.example)}, line ${params.line}) and does not count.`
        : `${say.number(params.count)} cells hold a spreadsheet’s errors (the first, ${say.name(params.example)}, on line ${params.line}) and do not count.`;
    case 'column_recognised':
      return `I took ${say.name(params.name)} as the ${roles[params.role]} values, by its name.`;
    default:
      return code satisfies never;
  }
}

function note(noted: RmseNote, say: Say): string {
  const { code, params } = noted;
  switch (code) {
    case 'constant_actual':
      return `All actual values are ${say.exact(params.value)}, so R² and NRMSE are not defined: there is no variation to explain.`;
    case 'mape_zero':
      return `MAPE is not defined: ${say.number(params.count)} actual ${params.count === 1 ? 'value is' : 'values are'} 0, and it divides by them.`;
    case 'wape_zero':
      return 'WAPE is not defined: the actual values add up to 0, and it divides by that sum.';
    case 'figure_too_large':
      return `${params.metric === 'r2' ? 'R²' : params.metric.toUpperCase()} is too large for a computer’s number.`;
    case 'interval_one_row':
      return 'With a single row there is no interval: nothing says how much the error varies.';
    case 'interval_constant_errors':
      return 'Every row is wrong by the same amount, so there is no interval to give.';
    case 'few_rows':
      return `With ${rows(params.n, say)} these figures are only a hint; from ${say.number(params.advised)} on they can be trusted.`;
    case 'too_good':
      return params.rmse === 0
        ? 'An RMSE of 0 is too good to be true: were the actual values among the inputs of the model, or copied into the predictions?'
        : `R² is above ${say.number(0.9999)}: almost too good to be true. Check that the answer was not among the inputs (leakage).`;
    case 'copied_predictions':
      return `${say.share(params.share)} of the predictions equal the actual value to the last decimal. Were those rows copied, or part of the training?`;
    case 'identical_column':
      return `The column ${say.name(params.other)} is identical to the predictions ${say.name(params.predicted)}. Is one a copy of the other?`;
    case 'worse_than_baseline':
      return `Always answering the mean would do better (RMSE ${say.number(params.baseline)}): this model does not yet beat having no model.`;
    case 'unread_cells':
      return params.percent
        ? `${params.count === 1 ? 'One cell' : `${say.number(params.count)} cells`} of ${say.name(params.column)} cannot be read as numbers; on line ${params.line} stands a percentage, ${say.name(params.example)}. Take the % sign out.`
        : params.count === 1
          ? `One cell of ${say.name(params.column)} holds something that is no number: ${say.name(params.example)} on line ${params.line}.`
          : `${say.number(params.count)} cells of ${say.name(params.column)} hold something that is no number: the first is ${say.name(params.example)}, on line ${params.line}.`;
    default:
      return code satisfies never;
  }
}

const drops: Record<DropReason, string> = {
  title: 'a title above the table',
  total: 'a total below the table',
  ragged: 'too many or too few cells',
  missing: 'a missing value',
  not_a_number: 'something that is no number',
  not_a_date: 'something that is no date',
  infinite: 'an infinite value',
};

export const en = {
  command: {
    name: 'rmse',
    description: 'How wrong are your predictions? Upload a CSV or paste the cells',
    options: {
      file: { name: 'file', description: 'A CSV with a column of actual values and one of predictions' },
      actual: { name: 'actual', description: 'The column with the actual values, if I cannot tell' },
      predicted: { name: 'predicted', description: 'The column with the predictions, if I cannot tell' },
    },
  },
  failure,
  assumption,
  note,
  title: 'RMSE',
  sentence: (typical: string, baseline: string) =>
    `Your model is typically off by about **±${typical}** (in the unit of the actual values). Without a model, always answering the mean, it would be ±${baseline}.`,
  interval: (level: string, low: string, high: string) => `${level} interval: ${low} to ${high}`,
  noInterval: 'no interval',
  undefined: 'not defined',
  metrics: {
    rmse: 'RMSE',
    mae: 'MAE',
    r2: 'R²',
    bias: 'Bias',
  },
  biasMeans: {
    over: 'predicts too much',
    under: 'predicts too little',
    none: 'no clear lean',
  },
  used: (used: number, dropped: number, say: Say) =>
    dropped === 0
      ? `**n = ${say.number(used)}** ${used === 1 ? 'row' : 'rows'}, none dropped`
      : `**n = ${say.number(used)}** ${used === 1 ? 'row' : 'rows'} used, ${say.number(dropped)} dropped`,
  drop: (reason: DropReason, count: number, where: readonly number[], say: Say) =>
    `${rows(count, say)} with ${drops[reason]} (${lines(where, count)})`,
  columns: (actual: string, predicted: string) => `Actual: ${actual} · predicted: ${predicted}`,
  whatIRead: 'How I read your table',
  mind: 'Keep in mind',
  leftOut: (count: string) => `…and ${count} more, in the attached report.`,
  chartAlt: (n: string, rmse: string, r2: string) =>
    `Scatter of predicted against actual values, n = ${n}, with the line where both are equal. RMSE ${rmse}, R² ${r2}.`,
  reportName: 'rmse-report.json',
  chartName: 'predicted-vs-actual.png',
  chart: {
    title: 'Predicted against actual',
    actualAxis: 'Actual: {column}',
    predictedAxis: 'Predicted: {column}',
    identity: 'predicted = actual',
    above: 'predicts too much',
    below: 'predicts too little',
    errorRule: 'error = predicted − actual',
    rows: 'n = {n}',
    thinned: '{drawn} of {n} rows drawn',
  },
  which: {
    title: '## Which columns?',
    both: (file: string) => `I have read ${file}, but its column names do not tell me which is which.`,
    one: (role: Role, file: string) =>
      `In ${file} I could not tell which column holds the ${roles[role]} values.`,
    actual: 'The actual values',
    predicted: 'The predictions',
    waits: 'The file waits for an hour.',
    tooMany: (count: number) =>
      `This table has ${count} columns of numbers, more than a menu holds. Send it again and write the names of the two to compare, in the options of the command or in the form.`,
  },
  expired: 'That file is no longer waiting (I keep it for an hour). Upload it again and we go on.',
  tooLarge: (size: number, limit: number, say: Say) =>
    `The file has ${mebibytes(size, say)}; I read up to ${mebibytes(limit, say)}. Keep only the columns you need, or fewer rows.`,
  strangeHost: 'That file does not come from Discord, so I did not open it. Attach it to the command.',
  downloadFailed: 'Discord did not hand me the file. Nothing was lost: upload it again.',
  paste: {
    title: 'RMSE from your table',
    cells: 'Paste the cells',
    cellsHint: 'Copy two columns with their header from your sheet',
    cellsExample: 'actual\tpredicted\n12.5\t11.9\n…',
    file: 'Or upload a CSV',
    actual: 'Column of actual values (optional)',
    predicted: 'Column of predictions (optional)',
    name: 'pasted cells',
  },
  nothingGiven: 'I got neither cells nor a file. Open the form again and give me one of the two.',
  bothGiven: 'You gave me cells and a file: I used the file.',
  openForm: 'Paste cells or upload a file',
  trySample: 'See an example',
  sampleNote: 'This is an example: demand for shared bikes in Bogotá. The button below takes your own table.',
};
