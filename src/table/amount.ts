/**
 * A cell's text taken apart: `core` is the number without sign, unit and parentheses. `unit` is as written (`%`, `$`,
 * `US$`, `COP`…) without spaces.
 */
export type Amount = { negative: boolean; core: string; unit: string | null; parentheses: boolean };

const CODES =
  'COP|USD|EUR|MXN|PEN|CLP|ARS|BRL|BOB|UYU|PYG|CRC|GTQ|HNL|NIO|DOP|VES|PAB|GBP|JPY|CNY|CAD|CHF|AUD';
const BEFORE = new RegExp(
  `^((?:${CODES})\\s?\\$?|(?:US|COL|MX|AR|CL|CA|R)\\$|U\\$S|S/\\.?|Bs\\.?|[$€£¥₡₲])\\s?`,
  'i',
);
const BEHIND = new RegExp(`\\s?(%|[$€£¥₡₲]|${CODES})$`, 'i');
/** Most cells are digits and marks alone. */
const BARE = /^[+-]?[\d.,](?:.*[\d.,])?$/s;

/**
 * Takes sign, unit and accounting parentheses off a number: `-$ 1.234`, `(1,234)`, `12 %`, `−5` (U+2212), `COP 500`.
 * Whether the core is a number is not asked here.
 *
 * @returns null where they contradict each other: two signs, two units, parentheses around a sign.
 */
export function takeApart(text: string): Amount | null {
  const plain = text.startsWith('\u2212') ? `-${text.slice(1)}` : text;
  if (BARE.test(plain)) {
    const signed = plain.startsWith('-') || plain.startsWith('+');
    const core = signed ? plain.slice(1) : plain;
    return { negative: plain.startsWith('-'), core, unit: null, parentheses: false };
  }
  let rest = plain;
  let sign = '';
  let unit: string | null = null;
  let parentheses = false;
  // From the outside to the inside; each part at most once.
  for (let before = ''; before !== rest; ) {
    before = rest;
    const first = rest[0] ?? '';
    if (first === '+' || first === '-' || first === '\u2212') {
      if (sign !== '' || parentheses) return null;
      sign = first;
      rest = rest.slice(1).trimStart();
    }
    if (rest.startsWith('(') && rest.endsWith(')')) {
      if (sign !== '' || parentheses) return null;
      parentheses = true;
      rest = rest.slice(1, -1).trim();
    }
    const found = BEFORE.exec(rest) ?? BEHIND.exec(rest);
    if (!found) continue;
    if (unit !== null) return null;
    unit = tidyUnit(found[1] ?? '');
    rest = found.index === 0 ? rest.slice(found[0].length) : rest.slice(0, found.index);
  }
  return { negative: parentheses || (sign !== '' && sign !== '+'), core: rest, unit, parentheses };
}

/** `cop $` and `COP` are one unit, `S/.` and `S/` too. */
function tidyUnit(written: string): string {
  const unit = written.replace(/[\s.]/g, '').toUpperCase();
  return /^[A-Z]{3}\$$/.test(unit) ? unit.slice(0, 3).replace('COL', 'COP') : unit;
}
