import type { TableAssumption } from '../assumptions.ts';
import { CELL } from '../grid.ts';
import { LIMITS, type Limits } from '../limits.ts';
import type { Answers } from '../questions.ts';
import { readGrid } from '../read-grid.ts';
import type { ReadResult } from '../read-result.ts';
import { readNumberShapes } from './date-styles.ts';
import { openPackage, type Package } from './open-package.ts';
import { readCells, type SheetCells, type SheetContext } from './read-cells.ts';
import { readSharedStrings } from './shared-strings.ts';
import { sheetGrid } from './sheet-grid.ts';
import { WorkbookFault } from './workbook-fault.ts';
import { readWorkbookParts, type Sheet } from './workbook-parts.ts';

/**
 * Reads an `.xlsx` workbook (ECMA-376) as a table. Which sheet is asked where several hold a table. Its numbers and
 * dates are taken as stored; cells of text are read by the same grammar as a text file.
 */
export function readWorkbook(
  bytes: Uint8Array,
  options: { limits?: Partial<Limits>; answers?: Answers } = {},
): ReadResult {
  const limits = { ...LIMITS, ...options.limits };
  if (bytes.length > limits.bytes) {
    const params = { bytes: bytes.length, limit: limits.bytes };
    return { kind: 'failure', failure: { code: 'too_many_bytes', params } };
  }
  try {
    const pack = openPackage(bytes, limits);
    if (typeof pack === 'string')
      return { kind: 'failure', failure: { code: 'not_text', params: { found: pack } } };
    return readSheets(pack, options.answers ?? {}, limits);
  } catch (error) {
    if (error instanceof WorkbookFault) return { kind: 'failure', failure: error.failure };
    throw error;
  }
}

function readSheets(pack: Package, answers: Answers, limits: Limits): ReadResult {
  const { sheets, from1904, sharedStrings, styles } = readWorkbookParts(pack);
  const context: SheetContext = {
    strings: readSharedStrings(pack, sharedStrings),
    shapes: readNumberShapes(pack, styles),
    from1904,
  };
  const sheet = chooseSheet(sheets, answers.sheet, (one, enough) =>
    enough(readCells(pack, one.path, context, limits, enough)),
  );
  if ('kind' in sheet) return sheet;

  const { grid, assumptions } = sheetGrid(readCells(pack, sheet.path, context, limits), limits);
  const said: TableAssumption[] = [];
  if (sheets.length > 1) {
    said.push({ code: 'sheet_read', params: { sheet: sheet.name, sheets: sheets.length } });
  }
  return readGrid(grid, {
    ...{ from: 0, delimiter: null, encoding: 'utf-8', sheet: sheet.name },
    assumptions: [...said, ...assumptions],
    answers,
    limits,
  });
}

/** The sheet that was answered, else the only one that holds a table, else the only one of a column; of none the first. */
function chooseSheet(
  sheets: readonly Sheet[],
  answered: string | undefined,
  holds: (sheet: Sheet, enough: Enough) => boolean,
): Sheet | ReadResult {
  const [first] = sheets;
  if (!first) return { kind: 'failure', failure: { code: 'empty_file', params: {} } };
  if (answered !== undefined) {
    const named = sheets.find(({ name }) => name === answered);
    const params = { sheet: answered, sheets: sheets.map(({ name }) => name) };
    return named ?? { kind: 'failure', failure: { code: 'sheet_not_found', params } };
  }
  if (sheets.length === 1) return first;
  const wide = sheets.filter((sheet) => holds(sheet, isTable));
  const tables = wide.length > 0 ? wide : sheets.filter((sheet) => holds(sheet, isColumn));
  if (tables.length <= 1) return tables[0] ?? first;
  return {
    kind: 'question',
    question: { code: 'sheet', params: { sheets: tables.map(({ name }) => name) } },
  };
}

type Enough = (cells: SheetCells) => boolean;

/** Two rows with two filled cells each are a table; a sheet of notes is none. */
const isTable: Enough = (cells) => wideRows(cells) >= 2;

/** So are two numbers or dates, where no sheet has more. */
const isColumn: Enough = ({ kinds }) =>
  kinds.filter((kind) => kind === CELL.number || kind === CELL.date).length >= 2;

function wideRows({ rows }: SheetCells): number {
  let wide = 0;
  for (let at = 0; at < rows.length && wide < 2; at++) {
    if (rows[at] === rows[at + 1] && rows[at] !== rows[at - 1]) wide++;
  }
  return wide;
}
