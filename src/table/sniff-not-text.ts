import type { NotText } from './failures.ts';

const MAGIC: readonly (readonly [NotText, readonly number[]])[] = [
  ['zip', [0x50, 0x4b, 0x03, 0x04]],
  ['zip', [0x50, 0x4b, 0x05, 0x06]],
  ['old_excel', [0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1]],
  ['gzip', [0x1f, 0x8b]],
  ['pdf', [0x25, 0x50, 0x44, 0x46, 0x2d]],
];

/** What is no text shows it early. */
const HEAD = 64 * 1024;

/** Says what the bytes are if they are not a text of one byte per ASCII character, by their first bytes and by NULs. */
export function sniffNotText(bytes: Uint8Array): NotText | null {
  for (const [found, magic] of MAGIC) {
    if (!magic.every((byte, at) => bytes[at] === byte)) continue;
    return found === 'old_excel' && isEncrypted(bytes) ? 'encrypted_excel' : found;
  }
  return bytes.subarray(0, HEAD).includes(0) ? 'binary' : null;
}

/** The stream that holds a workbook with a password, named in UTF-16 in the directory of its container. */
const ENCRYPTED = [...'EncryptedPackage'].flatMap((letter) => [letter.charCodeAt(0), 0]);

function isEncrypted(bytes: Uint8Array): boolean {
  const [first = 0] = ENCRYPTED;
  for (let at = bytes.indexOf(first); at !== -1; at = bytes.indexOf(first, at + 1)) {
    if (ENCRYPTED.every((byte, index) => bytes[at + index] === byte)) return true;
  }
  return false;
}
