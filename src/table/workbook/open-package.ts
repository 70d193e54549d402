import { Inflate } from 'fflate';
import type { NotText } from '../failures.ts';
import type { Limits } from '../limits.ts';
import { damaged, WorkbookFault } from './workbook-fault.ts';
import { type ZipEntry, zipEntries } from './zip-entries.ts';

/** The files of a workbook, by their path in lower case (Excel does not tell cases apart either). */
export type Package = { bytes: Uint8Array; parts: ReadonlyMap<string, ZipEntry> };

/**
 * Opens a ZIP as a workbook. Its limits are checked before anything is unpacked.
 *
 * @returns what it is instead, where it is no workbook.
 * @throws WorkbookFault where it is damaged or beyond a limit.
 */
export function openPackage(bytes: Uint8Array, limits: Limits): Package | NotText {
  const entries = zipEntries(bytes);
  const other = otherThanWorkbook(bytes, entries);
  if (other) return other;
  if (entries.length > limits.entries) {
    const params = { entries: entries.length, limit: limits.entries };
    throw new WorkbookFault({ code: 'too_many_entries', params });
  }
  const unpacked = entries.reduce((total, { size }) => total + size, 0);
  if (unpacked > limits.unpacked) {
    const params = { bytes: unpacked, limit: limits.unpacked };
    throw new WorkbookFault({ code: 'unpacks_too_large', params });
  }
  // A small file may well be packed tightly: what matters is what it grows to.
  const ratio = Math.round(unpacked / Math.max(1, bytes.length));
  if (ratio > limits.ratio) {
    throw new WorkbookFault({ code: 'compressed_too_much', params: { ratio, limit: limits.ratio } });
  }
  const parts = new Map(entries.map((entry) => [entry.name.toLowerCase().replace(/^\//, ''), entry]));
  // Two files of one name: which one is meant depends on who reads.
  if (parts.size < entries.length) throw damaged();
  return { bytes, parts };
}

function otherThanWorkbook(bytes: Uint8Array, entries: readonly ZipEntry[]): NotText | null {
  const has = (path: string) => entries.some(({ name }) => name.toLowerCase().startsWith(path));
  if (has('xl/workbook.xml')) return null;
  if (has('xl/workbook.bin')) return 'binary_workbook';
  if (has('word/')) return 'word';
  if (has('ppt/')) return 'powerpoint';
  const [first] = entries;
  if (first?.name === 'mimetype' && first.method === 0) {
    const head = new TextDecoder().decode(bytes.subarray(first.offset, first.offset + 128));
    if (head.includes('application/vnd.oasis.opendocument')) return 'open_document';
  }
  // A workbook may name its parts otherwise: its own table of contents says what they are.
  return has('[content_types].xml') && has('_rels/.rels') ? null : 'zip';
}

const LOCAL = 0x04034b50;
const LOCAL_LENGTH = 30;
const STORED = 0;
const DEFLATED = 8;
/** A piece of so many bytes unpacks to 16 MiB at most. */
const PIECE = 16 * 1024;

/**
 * Unpacks one file piece by piece. What a file says of its size is not believed: it ends as soon as it is exceeded.
 *
 * @param heard Gets each piece; it returns false to stop.
 */
export function unpackPart(pack: Package, entry: ZipEntry, heard: (piece: Uint8Array) => boolean): void {
  const { bytes } = pack;
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const { offset, packed, size, method } = entry;
  if (offset + LOCAL_LENGTH > bytes.length || view.getUint32(offset, true) !== LOCAL) throw damaged();
  const start = offset + LOCAL_LENGTH + view.getUint16(offset + 26, true) + view.getUint16(offset + 28, true);
  const data = bytes.subarray(start, start + packed);
  if (data.length < packed) throw damaged();

  let unpacked = 0;
  let wanted = true;
  const take = (piece: Uint8Array) => {
    unpacked += piece.length;
    if (unpacked > size) throw damaged();
    if (wanted) wanted = heard(piece);
  };
  if (method === STORED) take(data);
  else if (method === DEFLATED) {
    const pieces: Uint8Array[] = [];
    const inflate = new Inflate((piece) => pieces.push(piece));
    for (let at = 0; at < data.length && wanted; at += PIECE) {
      try {
        inflate.push(data.subarray(at, at + PIECE), at + PIECE >= data.length);
      } catch {
        throw damaged();
      }
      for (const piece of pieces.splice(0)) take(piece);
    }
  } else throw damaged();
  if (wanted && unpacked !== size) throw damaged();
}
