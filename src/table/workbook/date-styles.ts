import type { Package } from './open-package.ts';
import { readXml } from './read-xml.ts';

/** What a number shows as: a date, a time of day, or a number. */
export type NumberShape = 'date' | 'time' | 'number';

/** Formats that every spreadsheet knows by number (ECMA-376 part 1, section 18.8.30), those of dates. */
const BUILT_IN_DATES = new Set([
  14, 15, 16, 17, 22, 27, 28, 29, 30, 31, 34, 35, 36, 50, 51, 52, 53, 54, 57, 58,
]);
const BUILT_IN_TIMES = new Set([18, 19, 20, 21, 32, 33, 55, 56]);

/** For each cell style of a workbook, by its number, what it makes of a number. */
export function readNumberShapes(pack: Package, path: string | null): NumberShape[] {
  const own = new Map<number, NumberShape>();
  const shapes: NumberShape[] = [];
  if (path === null) return shapes;
  let inCellStyles = false;
  readXml(pack, path, {
    open(name, attributes, decode) {
      if (name === 'numFmt') {
        const { numFmtId, formatCode = '' } = attributes();
        own.set(Number(numFmtId), shapeOfFormat(decode(formatCode)));
      } else if (name === 'cellXfs') inCellStyles = true;
      else if (name === 'xf' && inCellStyles) {
        const id = Number(attributes().numFmtId ?? 0);
        shapes.push(own.get(id) ?? shapeOfBuiltIn(id));
      }
    },
    close(name) {
      if (name === 'cellXfs') inCellStyles = false;
    },
  });
  return shapes;
}

function shapeOfBuiltIn(id: number): NumberShape {
  if (BUILT_IN_DATES.has(id)) return 'date';
  return BUILT_IN_TIMES.has(id) ? 'time' : 'number';
}

/**
 * What a format code such as `dd/mm/yyyy;@` makes of a number. Texts in quotes, escaped characters, colours and
 * locales in brackets say nothing. A duration (`[h]:mm`) stays a number of days.
 */
export function shapeOfFormat(code: string): NumberShape {
  const [positive = ''] = code.split(';');
  if (/\[(?:h+|m+|s+)\]/i.test(positive)) return 'number';
  const bare = positive.replace(/"[^"]*"|\\.|_.|\*.|\[[^\]]*\]/g, '').toLowerCase();
  if (/general|[0#?]/.test(bare.replace(/s\.0+/g, 's'))) return 'number';
  if (/[yd]/.test(bare) || /mmm/.test(bare)) return 'date';
  return /[hs]/.test(bare) ? 'time' : 'number';
}
