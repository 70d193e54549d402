import { damaged } from './workbook-fault.ts';

/** A file inside a ZIP, as the central directory describes it. `size` is what it says to unpack to. */
export type ZipEntry = { name: string; packed: number; size: number; offset: number; method: number };

const END = 0x06054b50;
const END_LENGTH = 22;
const LONGEST_COMMENT = 0xffff;
const ENTRY = 0x02014b50;
const ENTRY_LENGTH = 46;
const ENCRYPTED = 1;
const LARGE = 0xffffffff;
const ZIP64_FIELD = 1;

/**
 * Lists the files of a ZIP from its central directory, without unpacking any (APPNOTE 6.3.10, sections 4.3.12 and
 * 4.3.16; sizes beyond 32 bits by section 4.5.3).
 *
 * @throws WorkbookFault where the bytes contradict each other.
 */
export function zipEntries(bytes: Uint8Array): ZipEntry[] {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const end = findEnd(view);
  const count = view.getUint16(end + 10, true);
  let at = view.getUint32(end + 16, true);
  const entries: ZipEntry[] = [];
  for (let index = 0; index < count; index++) {
    if (at + ENTRY_LENGTH > end || view.getUint32(at, true) !== ENTRY) throw damaged();
    const nameLength = view.getUint16(at + 28, true);
    const extraLength = view.getUint16(at + 30, true);
    const next = at + ENTRY_LENGTH + nameLength + extraLength + view.getUint16(at + 32, true);
    if (next > end || view.getUint16(at + 8, true) & ENCRYPTED) throw damaged();
    const name = new TextDecoder().decode(bytes.subarray(at + ENTRY_LENGTH, at + ENTRY_LENGTH + nameLength));
    const [size, packed, offset] = largeFields(
      view,
      [view.getUint32(at + 24, true), view.getUint32(at + 20, true), view.getUint32(at + 42, true)],
      at + ENTRY_LENGTH + nameLength,
      extraLength,
    );
    if (offset + packed > bytes.length) throw damaged();
    entries.push({ name, packed, size, offset, method: view.getUint16(at + 10, true) });
    at = next;
  }
  return entries;
}

function findEnd(view: DataView): number {
  const from = view.byteLength - END_LENGTH;
  for (let at = from; at >= Math.max(0, from - LONGEST_COMMENT); at--) {
    if (view.getUint32(at, true) === END) return at;
  }
  throw damaged();
}

/** Fields that hold only ones stand in the extra field, in 64 bits, in this order. */
function largeFields(
  view: DataView,
  fields: [number, number, number],
  from: number,
  length: number,
): [number, number, number] {
  if (!fields.includes(LARGE)) return fields;
  for (let at = from; at + 4 <= from + length; at += 4 + view.getUint16(at + 2, true)) {
    if (view.getUint16(at, true) !== ZIP64_FIELD) continue;
    let next = at + 4;
    const [size, packed, offset] = fields.map((field) => {
      if (field !== LARGE) return field;
      if (next + 8 > from + length) throw damaged();
      next += 8;
      return Number(view.getBigUint64(next - 8, true));
    });
    return [size ?? 0, packed ?? 0, offset ?? 0];
  }
  throw damaged();
}
