const ARTICLES = /^(el|la|los|las|lo|un|una|unos|unas|the|a|an)\s+/;

/**
 * A typed text reduced to what is graded: without case, accents (but ñ stays ñ), punctuation, double spaces and the
 * article before it. `El Sobre-ajuste.` becomes `sobre ajuste`.
 */
export function foldText(text: string): string {
  return text
    .normalize('NFC')
    .toLowerCase()
    .replaceAll('ñ', '\u0000')
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .replaceAll('\u0000', 'ñ')
    .replace(/[^\p{L}\p{N}%]+/gu, ' ')
    .trim()
    .replace(ARTICLES, '');
}
