import { html, type TemplateResult } from 'lit';

const EMOJI = /\p{RGI_Emoji}/gv;
const VARIATION = 'fe0f';
const JOINER = '200d';

/** A text with its emoji as pictures, the same on every machine; a reader without pictures reads the emoji itself. */
export function withEmoji(text: string): TemplateResult {
  const emoji = text.match(EMOJI) ?? [];
  const between = text.split(EMOJI);
  return html`${between.map((part, at) => (emoji[at] ? html`${part}${picture(emoji[at])}` : part))}`;
}

function picture(emoji: string): TemplateResult {
  return html`<img class="emoji" src=${`/emoji/${nameOf(emoji)}.svg`} alt=${emoji} draggable="false">`;
}

/** Twemoji's name of an emoji: its code points, without the variation selector where nothing is joined. */
function nameOf(emoji: string): string {
  const points = [...emoji].map((character) => character.codePointAt(0)?.toString(16) ?? '');
  return (points.includes(JOINER) ? points : points.filter((point) => point !== VARIATION)).join('-');
}
