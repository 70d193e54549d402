import { css } from 'lit';

/** Buttons, fields, focus and scroll bars alike in every part of the shell. */
export const controlStyles = css`
  *, *::before, *::after { box-sizing: border-box; }
  button, input, select, textarea { font: inherit; color: inherit; }
  button { padding: 0; border: 0; background: none; text-align: start; cursor: pointer; }
  button:disabled { opacity: .5; cursor: not-allowed; }
  h2, h3, p, ul, ol, dl, dd { margin: 0; padding: 0; }
  ul, ol { list-style: none; }
  :focus { outline: none; }
  :focus-visible { outline: 2px solid var(--focus); outline-offset: 1px; }
  .hidden {
    position: absolute; width: 1px; height: 1px; margin: -1px; overflow: hidden; clip-path: inset(50%);
    white-space: nowrap;
  }
  .one-line { min-width: 0; overflow: hidden; white-space: nowrap; text-overflow: ellipsis; }
  .icon-button {
    display: inline-grid; place-items: center; flex: none; width: 32px; height: 32px; border-radius: 8px;
    color: var(--text-muted);
  }
  .icon-button:hover, .icon-button[aria-expanded='true'] { background: var(--hover); color: var(--text-strong); }
  .button {
    display: inline-flex; align-items: center; justify-content: center; min-height: 32px; padding: 2px 14px;
    border-radius: 8px; background: var(--secondary); color: var(--text-strong); font-size: 14px; font-weight: 500;
  }
  .button:hover:enabled { background: var(--secondary-hover); }
  .button.primary { background: var(--brand); color: var(--brand-text); }
  .button.primary:hover:enabled { background: var(--brand-hover); }
  .field {
    width: 100%; min-height: 34px; padding: 4px 10px; border: 1px solid var(--input-border); border-radius: 8px;
    background: var(--input-background); color: var(--text); font-size: 14px;
  }
  /* What is hidden inside by its position scrolls along, and does not make the document longer. */
  .scroll { position: relative; overflow-y: auto; scrollbar-width: thin; scrollbar-color: var(--border-strong) transparent; }
  @media (pointer: coarse) {
    .icon-button { width: 40px; height: 40px; }
    .button, .field { min-height: 40px; }
  }
  @media (prefers-reduced-motion: reduce) { * { transition: none !important; animation: none !important; } }
`;
