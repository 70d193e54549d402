import { parseMarkdown } from '../../src/sandbox/page-data/parse-markdown.ts';

/** What a text becomes on the page: `bold`, `code`, `everyone`…, each once. */
export function markdownKindsIn(text: string): Set<string> {
  const kinds = new Set<string>();
  JSON.stringify(parseMarkdown(text), (key, value) => {
    if (key === 'type') kinds.add(value);
    return value;
  });
  return kinds;
}
