import { LiteElement } from '@mathjax/src/js/adaptors/lite/Element.js';
import { liteAdaptor } from '@mathjax/src/js/adaptors/liteAdaptor.js';
import { RegisterHTMLHandler } from '@mathjax/src/js/handlers/html.js';
import { TeX } from '@mathjax/src/js/input/tex.js';
import '@mathjax/src/js/input/tex/ams/AmsConfiguration.js';
import '@mathjax/src/js/input/tex/base/BaseConfiguration.js';
import { mathjax } from '@mathjax/src/js/mathjax.js';
import { SVG } from '@mathjax/src/js/output/svg.js';
import '@mathjax/src/js/util/asyncLoad/esm.js';

/** Pixels. At 720 wide a phone shows the card at half size, where an em is still 22 pixels high. */
const CARD = {
  width: 720,
  padding: 40,
  em: 44,
  minimumEm: 34,
  radius: 16,
  background: '#ffffff',
  ink: '#1f2933',
};

/** MathJax measures in thousandths of an em. */
const UNITS_PER_EM = 1000;

const adaptor = liteAdaptor();
RegisterHTMLHandler(adaptor);
const page = mathjax.document('', {
  InputJax: new TeX({
    packages: ['base', 'ams'],
    formatError(_: unknown, error: Error) {
      throw error;
    },
  }),
  OutputJax: new SVG({ fontCache: 'none' }),
});

/**
 * Draws TeX as a self-contained SVG: dark ink on a white card, to be read on Discord's dark and light themes alike.
 *
 * @param title what the formula says, in words
 * @throws Error when the TeX does not parse, or when it is too wide to be read on a phone
 */
export async function renderFormula(tex: string, title: string): Promise<string> {
  const container = await page.convertPromise(tex, { display: true });
  const svg = adaptor.firstChild(container);
  if (!(svg instanceof LiteElement) || svg.kind !== 'svg') throw new Error('MathJax drew no SVG');
  const [left, top, width, height] = adaptor.getAttribute(svg, 'viewBox').split(' ').map(Number);
  if (left === undefined || top === undefined || width === undefined || height === undefined) {
    throw new Error('MathJax drew an SVG without a size');
  }
  const roomiest = (CARD.width - 2 * CARD.padding) / width;
  const scale = Math.min(CARD.em / UNITS_PER_EM, roomiest);
  if (scale * UNITS_PER_EM < CARD.minimumEm) throw new Error('The formula is too wide to be read on a phone');
  const cardHeight = Math.ceil(height * scale + 2 * CARD.padding);
  const x = round((CARD.width - width * scale) / 2 - left * scale);
  const y = round(CARD.padding - top * scale);
  return [
    `<svg xmlns="http://www.w3.org/2000/svg" width="${CARD.width}" height="${cardHeight}" viewBox="0 0 ${CARD.width} ${cardHeight}">`,
    `<title>${adaptor.parser.protectHTML(title)}</title>`,
    `<rect width="${CARD.width}" height="${cardHeight}" rx="${CARD.radius}" fill="${CARD.background}"/>`,
    `<g transform="translate(${x} ${y}) scale(${round(scale)})" color="${CARD.ink}">${adaptor.innerHTML(svg)}</g>`,
    '</svg>\n',
  ].join('\n');
}

function round(value: number): number {
  return Number(value.toFixed(4));
}
