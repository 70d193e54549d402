import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { Resvg } from '@resvg/resvg-js';

// resvg reads TTF and OTF; given a WOFF it draws no letters and reports no error.
const FONTS = ['400Regular/Inter_400Regular.ttf', '600SemiBold/Inter_600SemiBold.ttf'].map((file) =>
  fileURLToPath(import.meta.resolve(`@expo-google-fonts/inter/${file}`)),
);
// Fails at start, with the path, where a font is missing: drawing without it would leave the letters out unseen.
for (const font of FONTS) readFileSync(font);

/** Renders one of our SVGs as PNG, at its own size, with our own font on every machine. */
export function renderPng(svg: string): Uint8Array {
  const drawn = new Resvg(svg, {
    font: { fontFiles: FONTS, loadSystemFonts: false, defaultFontFamily: 'Inter' },
    fitTo: { mode: 'original' },
  });
  return Uint8Array.from(drawn.render().asPng());
}
