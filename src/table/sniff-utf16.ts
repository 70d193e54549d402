/** Which UTF-16 the bytes are, and whether a byte-order mark says so. Null for anything else. */
export function sniffUtf16(bytes: Uint8Array): { encoding: 'utf-16le' | 'utf-16be'; marked: boolean } | null {
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return { encoding: 'utf-16le', marked: true };
  if (bytes[0] === 0xfe && bytes[1] === 0xff) return { encoding: 'utf-16be', marked: true };
  if (bytes.length % 2 === 1) return null;
  // Western text has a NUL in nearly every other byte, always on the same side.
  const head = bytes.subarray(0, 1024);
  const nuls = [0, 0];
  head.forEach((byte, at) => {
    if (byte === 0) nuls[at % 2] = (nuls[at % 2] ?? 0) + 1;
  });
  const [even = 0, odd = 0] = nuls;
  const characters = head.length / 2;
  if (Math.max(even, odd) <= 0.8 * characters || Math.min(even, odd) >= 0.1 * characters) return null;
  return { encoding: odd > even ? 'utf-16le' : 'utf-16be', marked: false };
}
