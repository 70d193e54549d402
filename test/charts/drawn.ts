/** What stands in an SVG of ours: its texts with their places and sizes, and its dots. */
export function readSvg(svg: string) {
  const number = (attributes: string, name: string) =>
    Number(new RegExp(`\\b${name}="(-?[\\d.]+)"`).exec(attributes)?.[1] ?? Number.NaN);
  const texts = [...svg.matchAll(/<text ([^>]*)>([^<]*)<\/text>/g)].map(([, attributes = '', text = '']) => ({
    text,
    x: number(attributes, 'x'),
    y: number(attributes, 'y'),
    size: number(attributes, 'font-size'),
  }));
  const dots = [...svg.matchAll(/<circle ([^>]*)\/>/g)].map(([, attributes = '']) => ({
    x: number(attributes, 'cx'),
    y: number(attributes, 'cy'),
  }));
  return { texts, dots, words: texts.map(({ text }) => text) };
}
