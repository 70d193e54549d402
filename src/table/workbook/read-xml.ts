import { Parser } from 'saxen';
import { sniffUtf16 } from '../sniff-utf16.ts';
import { astralEntities } from './astral-entities.ts';
import { type Package, unpackPart } from './open-package.ts';
import { damaged } from './workbook-fault.ts';

export type XmlHandlers = {
  /** Names come without their prefix. Attributes keep it, and their texts are for `decode`. */
  open?: (name: string, attributes: () => Record<string, string>, decode: (text: string) => string) => void;
  close?: (name: string) => void;
  text?: (text: string) => void;
  /** Asked after each piece; true ends the reading. */
  enough?: () => boolean;
};

/**
 * Reads one XML part of a workbook as it is unpacked. Entities of its own (and so their bombs) are not known to the
 * parser.
 *
 * @returns false where there is no such part.
 */
export function readXml(pack: Package, path: string, handlers: XmlHandlers): boolean {
  const entry = pack.parts.get(path.toLowerCase());
  if (!entry) return false;
  const { open, close, text, enough } = handlers;
  const parser = new Parser();
  parser.on('error', () => {
    throw damaged();
  });
  if (open) parser.on('openTag', (name, attributes, decode) => open(withoutPrefix(name), attributes, decode));
  if (close) parser.on('closeTag', (name) => close(withoutPrefix(name)));
  if (text) {
    parser.on('text', (raw, decode) => text(decode(raw)));
    parser.on('cdata', text);
  }

  let decode: ((piece: Uint8Array) => string) | null = null;
  const spelt = astralEntities();
  let over = false;
  unpackPart(pack, entry, (piece) => {
    decode ??= decoderOf(piece);
    parser.write(spelt(decode(piece)));
    over = enough?.() ?? false;
    return !over;
  });
  if (!over) parser.write(spelt(null)).end();
  return true;
}

function withoutPrefix(name: string): string {
  return name.slice(name.indexOf(':') + 1);
}

/** Decodes piece by piece, in the encoding of the first: UTF-8 unless a mark says UTF-16 (ECMA-376 part 2, 8.2). */
function decoderOf(first: Uint8Array): (piece: Uint8Array) => string {
  const wide = sniffUtf16(first);
  const decoder = new TextDecoder(wide?.marked ? wide.encoding : 'utf-8');
  return (piece) => decoder.decode(piece, { stream: true });
}
