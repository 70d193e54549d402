import { createHash } from 'node:crypto';
import { html, raw } from 'hono/html';

/** The packages that the page may load, and the file that each name alone means. */
export const modulePackages = {
  lit: 'index.js',
  'lit-html': 'lit-html.js',
  'lit-element': 'index.js',
  '@lit/reactive-element': 'reactive-element.js',
} as const;

const importMap = JSON.stringify({
  imports: Object.fromEntries(
    Object.entries(modulePackages).flatMap(([name, file]) => [
      [name, `/modules/${name}/${file}`],
      [`${name}/`, `/modules/${name}/`],
    ]),
  ),
});

const importMapHash = createHash('sha256').update(importMap).digest('base64');

/** Nothing but the page's own files runs, whatever a message holds. Images and files come from the sandbox itself. */
export const pagePolicy = [
  "default-src 'self'",
  `script-src 'self' 'sha256-${importMapHash}'`,
  "style-src 'self' 'unsafe-inline'",
  "img-src 'self' data: blob:",
  "object-src 'none'",
  "base-uri 'none'",
  "form-action 'none'",
  "frame-ancestors 'none'",
].join('; ');

/** A document that shows one element of the page, which the module of the same name defines. */
export function pageDocument(element: 'app' | 'gallery', locale: string) {
  return html`<!doctype html>
<html lang="${locale}">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="color-scheme" content="dark light">
<title>Sandbox</title>
<link rel="icon" href="data:,">
<script type="importmap">${raw(importMap)}</script>
<script type="module" src="/page/${element}.ts"></script>
</head>
<body><sandbox-${element}></sandbox-${element}></body>
</html>`;
}
