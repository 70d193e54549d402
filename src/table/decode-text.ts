import type { NotText } from './failures.ts';
import { sniffNotText } from './sniff-not-text.ts';
import { sniffUtf16 } from './sniff-utf16.ts';
import type { Encoding } from './table.ts';

/** `marked` where nothing had to be assumed. */
type Decoded =
  | { ok: true; text: string; encoding: Encoding; marked: boolean }
  | { ok: false; found: NotText };

// Control characters that no text editor writes. Windows-1252 gives a character to nearly every byte, so this is what
// tells an old Spanish file from a picture.
// biome-ignore lint/suspicious/noControlCharactersInRegex: they are what is looked for
const CONTROLS = /[\u0001-\u0008\u000e-\u0019\u001b-\u001f]/;

/** Turns uploaded bytes into text: UTF-8 (a byte-order mark is taken off), else Windows-1252 as old Excel writes it. */
export function decodeText(bytes: Uint8Array): Decoded {
  const wide = sniffUtf16(bytes);
  if (wide) {
    const text = new TextDecoder(wide.encoding).decode(bytes);
    return CONTROLS.test(text) ? { ok: false, found: 'binary' } : { ok: true, text, ...wide };
  }
  const found = sniffNotText(bytes);
  if (found) return { ok: false, found };
  try {
    return {
      ok: true,
      text: new TextDecoder('utf-8', { fatal: true }).decode(bytes),
      encoding: 'utf-8',
      marked: true,
    };
  } catch {
    const text = new TextDecoder('windows-1252').decode(bytes);
    return CONTROLS.test(text)
      ? { ok: false, found: 'binary' }
      : { ok: true, text, encoding: 'windows-1252', marked: false };
  }
}
