/** PNGs of the course's own pictures, drawn once in a worker and kept. */
export type Pictures = {
  /** True when `draw` answers at once. */
  ready(svgs: readonly string[]): boolean;
  draw(svg: string): Promise<Uint8Array>;
};

/** The course has some hundred pictures of some 30 KB at most; the ones looked at last stay. */
const KEPT = 200;

/** @param render what turns an SVG into a PNG */
export function createPictures(render: (svg: string) => Promise<Uint8Array>): Pictures {
  const drawn = new Map<string, Uint8Array>();
  return {
    ready: (svgs) => svgs.every((svg) => drawn.has(svg)),
    async draw(svg) {
      const png = drawn.get(svg) ?? (await render(svg));
      drawn.delete(svg);
      drawn.set(svg, png);
      const [oldest] = drawn.keys();
      if (drawn.size > KEPT && oldest !== undefined) drawn.delete(oldest);
      return png;
    },
  };
}
