import { css } from 'lit';

/** How markdown looks; for the shadow root that draws it, inside an element of class `markdown`. */
export const markdownStyles = css`
  .markdown { white-space: break-spaces; overflow-wrap: anywhere; line-height: 1.375; unicode-bidi: plaintext; }
  .markdown :is(h4, h5, h6) { margin: 8px 0; line-height: 1.375; font-weight: 700; color: var(--text-strong); }
  .markdown :is(h4, h5, h6):first-child { margin-top: 0; }
  .markdown h4 { font-size: 1.5em; }
  .markdown h5 { font-size: 1.25em; }
  .markdown h6 { font-size: 1em; }
  .markdown small { display: block; font-size: .8125em; color: var(--text-muted); }
  .markdown strong { font-weight: 700; }
  .markdown a { color: var(--link); text-decoration: none; }
  .markdown a:hover { text-decoration: underline; }
  .markdown :is(ul, ol) { margin: 4px 0 0; padding-inline-start: 24px; white-space: normal; }
  .markdown li { margin-bottom: 4px; white-space: break-spaces; }
  .markdown blockquote {
    margin: 0; padding: 0 8px 0 12px; border-inline-start: 4px solid var(--border-strong); border-radius: 4px;
  }
  .markdown code {
    padding: .1em .3em; border-radius: 4px; background: var(--code-background); border: 1px solid var(--border);
    font: .85em/1.3 var(--font-code); white-space: pre-wrap;
  }
  .markdown pre {
    margin: 6px 0 0; padding: 8px; max-width: 90%; overflow-x: auto; border: 1px solid var(--border); border-radius: 4px;
    background: var(--code-background); box-sizing: border-box;
  }
  /* The line break that ends a code block is part of it. */
  .markdown pre + br { display: none; }
  .markdown pre code { padding: 0; border: 0; background: none; white-space: pre-wrap; overflow-wrap: anywhere; }
  .markdown time { padding: 0 2px; border-radius: 3px; background: var(--timestamp-background); }
  .markdown .emoji.custom { color: var(--text-muted); }
  .mention {
    padding: 0 2px; border: 0; border-radius: 3px; font: inherit; font-weight: 500; text-align: start;
    background: var(--mention-background); color: var(--mention-text); unicode-bidi: isolate;
  }
  .mention.role {
    background: color-mix(in srgb, var(--role) 12%, transparent);
    color: color-mix(in srgb, var(--role) 60%, var(--text-strong));
  }
  button.mention { cursor: pointer; }
  button.mention:hover { background: var(--brand); color: #fff; }
  :is(button, a, pre):focus-visible { outline: 2px solid var(--focus); outline-offset: 2px; }
`;
