import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type Sandbox, startSandbox } from '../../../src/sandbox/start.ts';

let sandbox: Sandbox;
beforeAll(async () => {
  sandbox = await startSandbox({ port: 0, data: ':memory:' });
});
afterAll(() => sandbox.close());

const get = (path: string) => fetch(`${sandbox.url}${path}`);

describe('the files of the page', () => {
  it.each([
    ['/', '<sandbox-app>'],
    ['/gallery', '<sandbox-gallery>'],
  ])('%s is a document with one element', async (path, element) => {
    const response = await get(`${path}?locale=en-US`);
    expect(response.headers.get('content-type')).toMatch(/^text\/html/);
    const html = await response.text();
    expect(html).toContain(element);
    expect(html).toContain('<html lang="en-US">');
  });

  it('a language is no markup', async () => {
    const html = await (await get(`/?locale=${encodeURIComponent('"><script>alert(1)</script>')}`)).text();
    expect(html).not.toContain('<script>alert');
  });

  it('modules come without their types', async () => {
    const response = await get('/page/app.ts');
    expect(response.headers.get('content-type')).toMatch(/^text\/javascript/);
    const source = await response.text();
    expect(source).toContain('customElements.define');
    expect(source).not.toMatch(/^import type/m);
  });

  it.each([
    '/modules/lit/index.js',
    '/modules/lit/directives/repeat.js',
    '/modules/lit-html/lit-html.js',
    '/modules/lit-element/lit-element.js',
    '/modules/@lit/reactive-element/reactive-element.js',
    '/fonts/inter-400.ttf',
  ])('%s is served', async (path) => {
    expect((await get(path)).status).toBe(200);
  });

  it.each([
    '/page/nothing.ts',
    '/page/..%2fstart.ts',
    '/page/%2e%2e/start.ts',
    '/page/tsconfig.json',
    '/modules/hono/dist/index.js',
    '/modules/lit/package.json',
    '/modules/lit/..%2f..%2fpackage.json',
    '/modules/constructor/index.js',
    '/fonts/inter-100.ttf',
  ])('%s is not', async (path) => {
    expect((await get(path)).status).toBe(404);
  });

  it('lets nothing run but its own files', async () => {
    const policy = (await get('/')).headers.get('content-security-policy') ?? '';
    expect(policy).toContain("default-src 'self'");
    expect(policy).toMatch(/script-src 'self' 'sha256-[\w+/]+=*'(;|$)/);
    expect(policy).toContain("frame-ancestors 'none'");
  });
});

describe('another page', () => {
  it('on this machine may not act here', async () => {
    const response = await fetch(`${sandbox.url}/sandbox/page/state?as=colibri`, {
      headers: { origin: 'http://127.0.0.1:1' },
    });
    expect(response.status).toBe(403);
  });
});
