import { readFileSync, statSync } from 'node:fs';
import { createRequire, stripTypeScriptTypes } from 'node:module';
import { join } from 'node:path';
import { Hono } from 'hono';
import { modulePackages, pageDocument, pagePolicy } from '../page-data/page-document.ts';
import { pageFonts } from './page-fonts.ts';

const pageFolder = join(import.meta.dirname, '../page');
const safePath = /^(?:[a-z0-9-]+\/)*[a-z0-9-]+$/;

/** The page itself: its documents, its modules with their types stripped, and the library that they use. */
export function pageFiles(): Hono {
  const app = new Hono();
  app.use('*', async (context, next) => {
    await next();
    context.header('content-security-policy', pagePolicy);
    context.header('x-content-type-options', 'nosniff');
    context.header('referrer-policy', 'no-referrer');
  });

  const documents = [
    ['/', 'app'],
    ['/gallery', 'gallery'],
  ] as const;
  for (const [path, element] of documents)
    app.get(path, (context) => context.html(pageDocument(element, context.req.query('locale') ?? 'es-419')));

  app.get('/page/*', (context) => {
    const path = context.req.path.slice('/page/'.length).replace(/\.ts$/, '');
    const source = safePath.test(path) ? strippedModule(join(pageFolder, `${path}.ts`)) : undefined;
    return source === undefined ? context.notFound() : context.body(source, 200, scriptHeaders);
  });

  app.route('/', pageFonts());

  app.get('/modules/*', (context) => {
    const source = libraryModule(context.req.path.slice('/modules/'.length));
    return source === undefined ? context.notFound() : context.body(source, 200, scriptHeaders);
  });
  return app;
}

const scriptHeaders = { 'content-type': 'text/javascript; charset=utf-8', 'cache-control': 'no-cache' };

const stripped = new Map<string, { changedAt: number; source: string }>();

/** A module of the page as a browser runs it; none when there is no such file. */
function strippedModule(path: string): string | undefined {
  const file = statSync(path, { throwIfNoEntry: false });
  if (file === undefined) return undefined;
  const known = stripped.get(path);
  if (known?.changedAt === file.mtimeMs) return known.source;
  const source = stripTypeScriptTypes(readFileSync(path, 'utf8'), { mode: 'strip' });
  stripped.set(path, { changedAt: file.mtimeMs, source });
  return source;
}

const fromHere = createRequire(import.meta.url);
const fromLit = createRequire(fromHere.resolve('lit'));

/** A file of one of the packages that the page may load; none for any other. */
function libraryModule(path: string): string | undefined {
  const name = Object.keys(modulePackages).find((candidate) => path.startsWith(`${candidate}/`));
  if (name === undefined) return undefined;
  const file = path.slice(name.length + 1).replace(/\.js$/, '');
  if (!safePath.test(file)) return undefined;
  const entry = name === 'lit' ? fromHere.resolve(name) : fromLit.resolve(name);
  const folder = entry.slice(0, entry.lastIndexOf(join('/', name, '/')) + name.length + 1);
  const place = join(folder, `${file}.js`);
  const isThere = statSync(place, { throwIfNoEntry: false })?.isFile() === true;
  return isThere ? readFileSync(place, 'utf8') : undefined;
}
