import { strToU8, type Zippable, zipSync } from 'fflate';

/** A cell of a workbook: a number, a text (shared or in place), or XML as a spreadsheet would write it. */
export type CellValue = number | string | boolean | null | { xml: string };

export type WorkbookOptions = {
  /** Whether texts stand in the cells instead of in the shared table. */
  inline?: boolean;
  from1904?: boolean;
  /** More of `<row>` by its number, such as `hidden="1"`. */
  rows?: Readonly<Record<number, string>>;
  /** Files to add or to replace. */
  parts?: Zippable;
};

const escaped = (text: string) => text.replace(/[&<>"]/g, (one) => `&#${one.charCodeAt(0)};`);

const letters = (column: number): string =>
  column < 26
    ? String.fromCharCode(65 + column)
    : letters(Math.floor(column / 26) - 1) + letters(column % 26);

/** An `.xlsx` written by hand after ECMA-376, so that what is read back was not written by the reader's own rules. */
export function workbookOf(
  sheets: Readonly<Record<string, readonly (readonly CellValue[])[]>>,
  { inline = false, from1904 = false, rows = {}, parts = {} }: WorkbookOptions = {},
): Uint8Array<ArrayBuffer> {
  const shared: string[] = [];
  const cellOf = (value: CellValue, row: number, column: number): string => {
    const place = `r="${letters(column)}${row + 1}"`;
    if (value === null) return '';
    if (typeof value === 'object') return value.xml.replace('<c', `<c ${place}`);
    if (typeof value === 'number') {
      return `<c ${place}><v>${Object.is(value, -0) ? '-0' : value}</v></c>`;
    }
    if (typeof value === 'boolean') return `<c ${place} t="b"><v>${value ? 1 : 0}</v></c>`;
    if (inline) return `<c ${place} t="inlineStr"><is><t>${escaped(value)}</t></is></c>`;
    return `<c ${place} t="s"><v>${shared.push(value) - 1}</v></c>`;
  };
  const data = Object.values(sheets).map((lines) =>
    lines
      .map((cells, row) => {
        const written = cells.map((cell, column) => cellOf(cell, row, column)).join('');
        return written && `<row r="${row + 1}" ${rows[row + 1] ?? ''}>${written}</row>`;
      })
      .join(''),
  );
  const names = Object.keys(sheets);
  const main = 'xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main"';
  const relation = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
  const relations = (list: string[]) =>
    `<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">${list.join('')}</Relationships>`;
  const relationTo = (id: string, type: string, target: string) =>
    `<Relationship Id="${id}" Type="${relation}/${type}" Target="${target}"/>`;

  const files: Record<string, string> = {
    '[Content_Types].xml': '<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"/>',
    '_rels/.rels': relations([relationTo('rId1', 'officeDocument', 'xl/workbook.xml')]),
    'xl/workbook.xml': `<workbook ${main} xmlns:r="${relation}"><workbookPr date1904="${from1904}"/><sheets>${names
      .map((name, at) => `<sheet name="${escaped(name)}" sheetId="${at + 1}" r:id="rId${at + 1}"/>`)
      .join('')}</sheets></workbook>`,
    'xl/_rels/workbook.xml.rels': relations([
      ...names.map((_, at) => relationTo(`rId${at + 1}`, 'worksheet', `worksheets/sheet${at + 1}.xml`)),
      relationTo('strings', 'sharedStrings', 'sharedStrings.xml'),
      relationTo('styles', 'styles', '/xl/styles.xml'),
    ]),
    // Style 1 is a date, 2 a date of a format of its own, 3 a time, 4 a percentage.
    'xl/styles.xml': `<styleSheet ${main}><numFmts><numFmt numFmtId="164" formatCode="&quot;h 0&quot;dd\\/mm\\/yyyy\\ hh:mm;@"/></numFmts><cellXfs>${[0, 14, 164, 20, 10].map((id) => `<xf numFmtId="${id}"/>`).join('')}</cellXfs></styleSheet>`,
    'xl/sharedStrings.xml': `<sst ${main}>${shared.map((text) => `<si><t xml:space="preserve">${escaped(text)}</t></si>`).join('')}</sst>`,
  };
  data.forEach((rowsOfSheet, at) => {
    files[`xl/worksheets/sheet${at + 1}.xml`] =
      `<worksheet ${main}><sheetData>${rowsOfSheet}</sheetData></worksheet>`;
  });
  const packed = Object.fromEntries(Object.entries(files).map(([path, text]) => [path, strToU8(text)]));
  return new Uint8Array(zipSync({ ...packed, ...parts }));
}
