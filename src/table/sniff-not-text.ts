import type { NotText } from './failures.ts';

const MAGIC: readonly (readonly [NotText, readonly number[]])[] = [
  ['zip', [0x50, 0x4b, 0x03, 0x04]],
  ['zip', [0x50, 0x4b, 0x05, 0x06]],
  ['old_excel', [0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1]],
  ['gzip', [0x1f, 0x8b]],
  ['pdf', [0x25, 0x50, 0x44, 0x46, 0x2d]],
  ['utf-16', [0xff, 0xfe]],
  ['utf-16', [0xfe, 0xff]],
];

/** Says what the bytes are if they are not a text of one byte per ASCII character, by their first bytes and by NULs. */
export function sniffNotText(bytes: Uint8Array): NotText | null {
  for (const [found, magic] of MAGIC) {
    if (magic.every((byte, at) => bytes[at] === byte)) return found;
  }
  const nul = bytes.indexOf(0);
  if (nul === -1) return null;
  return looksLikeUtf16(bytes.subarray(0, 1024)) ? 'utf-16' : 'binary';
}

/** Western text in UTF-16 without a mark at the start has a NUL in every other byte, always on the same side. */
function looksLikeUtf16(head: Uint8Array): boolean {
  const nuls = [0, 0];
  head.forEach((byte, at) => {
    if (byte === 0) nuls[at % 2] = (nuls[at % 2] ?? 0) + 1;
  });
  const [even = 0, odd = 0] = nuls;
  return Math.max(even, odd) > 0.4 * (head.length / 2) && Math.min(even, odd) < 0.1 * (head.length / 2);
}
