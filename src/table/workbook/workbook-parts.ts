import type { Package } from './open-package.ts';
import { readXml } from './read-xml.ts';
import { damaged } from './workbook-fault.ts';

export type Sheet = { name: string; path: string };

export type Workbook = {
  /** In the order of their tabs, those that are hidden left out. */
  sheets: Sheet[];
  /** Whether day 0 is the first of 1904, as in workbooks of old Macs, and not the end of 1899. */
  from1904: boolean;
  sharedStrings: string | null;
  styles: string | null;
};

/** Finds the parts of a workbook through its relationships (ECMA-376 part 1, section 12.3). */
export function readWorkbookParts(pack: Package): Workbook {
  const root = [...relations(pack, '')].find(({ type }) => type.endsWith('/officeDocument'));
  const path = root?.target ?? 'xl/workbook.xml';
  const related = relations(pack, path);
  const found: Workbook = { sheets: [], from1904: false, sharedStrings: null, styles: null };
  for (const { type, target } of related) {
    if (type.endsWith('/sharedStrings')) found.sharedStrings = target;
    if (type.endsWith('/styles')) found.styles = target;
  }
  const there = readXml(pack, path, {
    open(name, attributes, decode) {
      if (name === 'workbookPr') {
        const { date1904 } = attributes();
        found.from1904 = date1904 === '1' || date1904 === 'true';
      }
      if (name !== 'sheet') return;
      const { name: title = '', state = 'visible', ...others } = attributes();
      const id = Object.entries(others).find(([key]) => key.endsWith(':id'))?.[1];
      const part = related.find((one) => one.id === id && one.type.endsWith('/worksheet'));
      // A sheet that is a chart has no cells.
      if (state === 'visible' && part) found.sheets.push({ name: decode(title), path: part.target });
    },
  });
  if (!there) throw damaged();
  return found;
}

type Relation = { id: string; type: string; target: string };

/** The relationships of a part (of the package itself, for ''), with their targets as paths from the root. */
function relations(pack: Package, path: string): Relation[] {
  const folder = path.slice(0, path.lastIndexOf('/') + 1);
  const found: Relation[] = [];
  readXml(pack, `${folder}_rels/${path.slice(folder.length)}.rels`, {
    open(name, attributes, decode) {
      if (name !== 'Relationship') return;
      const { Id = '', Type = '', Target = '', TargetMode } = attributes();
      if (TargetMode !== 'External')
        found.push({ id: Id, type: Type, target: resolve(folder, decode(Target)) });
    },
  });
  return found;
}

function resolve(folder: string, target: string): string {
  const steps: string[] = [];
  for (const step of (target.startsWith('/') ? target : folder + target).split('/')) {
    if (step === '..') steps.pop();
    else if (step !== '' && step !== '.') steps.push(step);
  }
  return steps.join('/');
}
