import { describe, expect, it } from 'vitest';
import { lintTree } from './lint-tree.ts';

const rulesOf = (path: string, statement: string) => lintTree({ [path]: statement }).map(({ rule }) => rule);

describe('what somebody wrote stays text in the page', () => {
  it.each([
    'element.innerHTML = name;',
    'element.outerHTML = name;',
    `element.insertAdjacentHTML('beforeend', name);`,
    'element.setHTMLUnsafe(name);',
    'export const range = document.createRange().createContextualFragment(name);',
    'export const row = html`${unsafeHTML(name)}`;',
    'document.write(name);',
    'export const row = html`<p .innerHTML=${name}></p>`;',
  ])('%s', (statement) => {
    expect(rulesOf('src/sandbox/page/folder/probe.ts', statement)).toContain('plugin');
  });

  it.each(['html', 'svg'])('no unsafe-%s directive is imported', (kind) => {
    const statement = `import { unsafe as probe } from 'lit/directives/unsafe-${kind}.js';\nexport const it = probe;`;
    expect(rulesOf('src/sandbox/page/probe.ts', statement)).toContain('lint/style/noRestrictedImports');
  });

  it('text is bound', () => {
    expect(rulesOf('src/sandbox/page/probe.ts', 'element.textContent = name;')).toEqual([]);
  });
});
