import type { NotText } from './failures.ts';
import { sniffNotText } from './sniff-not-text.ts';
import { sniffUtf16 } from './sniff-utf16.ts';
import type { Encoding } from './table.ts';

/** `bytes` are UTF-8 without a mark. `assumed` where nothing in the file says its encoding. */
type Decoded =
  | { ok: true; bytes: Uint8Array; encoding: Encoding; assumed: boolean }
  | { ok: false; found: NotText };

// Control characters that no text editor writes. Windows-1252 gives a character to nearly every byte, and UTF-16 to
// every two, so this is what tells an old Spanish file from a picture.
// biome-ignore lint/suspicious/noControlCharactersInRegex: they are what is looked for
const CONTROLS = /[\u0000-\u0008\u000e-\u0019\u001b-\u001f]/;

/** Turns uploaded bytes into UTF-8 without a mark: from UTF-8, UTF-16, or Windows-1252 as old Excel writes it. */
export function toUtf8(bytes: Uint8Array): Decoded {
  const wide = sniffUtf16(bytes);
  if (wide) return decoded(bytes, wide.encoding, !wide.marked);
  const found = sniffNotText(bytes);
  if (found) return { ok: false, found };
  if (isUtf8(bytes)) {
    const marked = bytes[0] === 0xef && bytes[1] === 0xbb && bytes[2] === 0xbf;
    return { ok: true, bytes: marked ? bytes.subarray(3) : bytes, encoding: 'utf-8', assumed: false };
  }
  return decoded(bytes, 'windows-1252', true);
}

function decoded(bytes: Uint8Array, encoding: Encoding, assumed: boolean): Decoded {
  const text = new TextDecoder(encoding).decode(bytes);
  if (CONTROLS.test(text)) return { ok: false, found: 'binary' };
  return { ok: true, bytes: new TextEncoder().encode(text), encoding, assumed };
}

const CHUNK = 1024 * 1024;

/** Checked in pieces, so that no second copy of the text is held. */
function isUtf8(bytes: Uint8Array): boolean {
  const decoder = new TextDecoder('utf-8', { fatal: true });
  try {
    for (let at = 0; at < bytes.length; at += CHUNK) {
      decoder.decode(bytes.subarray(at, at + CHUNK), { stream: true });
    }
    decoder.decode();
    return true;
  } catch {
    return false;
  }
}
