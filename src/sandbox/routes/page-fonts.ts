import { existsSync, readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { Hono } from 'hono';

/** The weights of Inter that the page uses: the nearest to Discord's own letters that are free. */
const interNames = { 400: '400Regular', 500: '500Medium', 600: '600SemiBold', 700: '700Bold' };

const fromHere = createRequire(import.meta.url);
const emojiFolder = dirname(fromHere.resolve('@twemoji/svg/package.json'));
const emojiFile = /^[0-9a-f]+(-[0-9a-f]+)*\.svg$/;

const kept = { 'cache-control': 'max-age=86400' };

/** The page's letters, and Twemoji's pictures, which are Discord's too: it looks the same on every machine. */
export function pageFonts(): Hono {
  const app = new Hono();
  for (const [weight, name] of Object.entries(interNames))
    app.get(`/fonts/inter-${weight}.ttf`, (context) => {
      const font = readFileSync(fromHere.resolve(`@expo-google-fonts/inter/${name}/Inter_${name}.ttf`));
      return context.body(new Uint8Array(font), 200, { ...kept, 'content-type': 'font/ttf' });
    });

  app.get('/emoji/:file', (context) => {
    const file = context.req.param('file');
    const path = join(emojiFolder, file);
    if (!emojiFile.test(file) || !existsSync(path)) return context.notFound();
    return context.body(readFileSync(path, 'utf8'), 200, { ...kept, 'content-type': 'image/svg+xml' });
  });
  return app;
}
