import type { Package } from './open-package.ts';
import { readXml } from './read-xml.ts';

/** The texts that cells name by number. Of a text in several fonts the runs are joined; its reading aids are left out. */
export function readSharedStrings(pack: Package, path: string | null): string[] {
  const strings: string[] = [];
  if (path === null) return strings;
  let text = '';
  let inText = false;
  let inPhonetic = false;
  readXml(pack, path, {
    open(name) {
      if (name === 'si') text = '';
      else if (name === 'rPh') inPhonetic = true;
      else if (name === 't') inText = !inPhonetic;
    },
    text(piece) {
      if (inText) text += piece;
    },
    close(name) {
      if (name === 'si') strings.push(unescapeText(text));
      else if (name === 'rPh') inPhonetic = false;
      else if (name === 't') inText = false;
    },
  });
  return strings;
}

/** Characters that XML cannot hold are written `_x000D_` (ECMA-376 part 1, section 22.9.2.19). */
export function unescapeText(text: string): string {
  if (!text.includes('_x')) return text;
  return text.replace(/_x([0-9A-Fa-f]{4})_/g, (_, hex) => String.fromCharCode(Number.parseInt(hex, 16)));
}
