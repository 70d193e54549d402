const ASTRAL = /&#(?:(\d{5,7})|x([0-9a-f]{5,6}));/gi;
const LONGEST = '&#1114111;'.length;
const LAST = 0x10ffff;

/**
 * Writes out the characters beyond U+FFFF (emoji, mostly) that a stream of XML spells by number, which saxen would cut
 * to 16 bits. None of them means anything to XML.
 *
 * @returns Takes the next piece of the stream and gives what can be passed on; null ends it.
 */
export function astralEntities(): (piece: string | null) => string {
  let held = '';
  return (piece) => {
    const text = held + (piece ?? '');
    const open = text.lastIndexOf('&');
    // An entity that the piece cuts in two waits for the next one.
    const cut = piece !== null && open > Math.max(-1, text.length - LONGEST) ? open : text.length;
    held = text.slice(cut);
    return text.slice(0, cut).replace(ASTRAL, written);
  };
}

function written(entity: string, decimal: string | undefined, hexadecimal: string | undefined): string {
  const code = decimal ? Number(decimal) : Number.parseInt(hexadecimal ?? '', 16);
  return code <= LAST ? String.fromCodePoint(code) : entity;
}
