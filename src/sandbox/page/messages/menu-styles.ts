import { css } from 'lit';

/** How the menu of a message looks; its button shows where the pointer or the focus is. */
export const menuStyles = css`
  .menu { position: absolute; inset-inline-end: 12px; top: -14px; z-index: 1; }
  .more {
    display: grid; place-items: center; width: 32px; height: 32px; padding: 0; border: 1px solid var(--border); border-radius: 8px;
    background: var(--background-raised); color: var(--text-muted); cursor: pointer; opacity: 0;
  }
  article:is(:hover, :focus-within) .more, .more:has(+ :popover-open), :host(:focus-within) .more { opacity: 1; }
  .more:hover { color: var(--text-strong); background: var(--card-background); }
  :is(.more, [role='menuitem']):focus-visible { outline: 2px solid var(--focus); outline-offset: 1px; }
  [popover] {
    position: fixed; inset: auto; min-width: 180px; max-width: min(320px, calc(100vw - 16px)); margin: 0; padding: 6px; list-style: none;
    border: 1px solid var(--border); border-radius: 8px; background: var(--popup-background); color: var(--text); box-shadow: var(--shadow);
  }
  .menu-heading { padding: 6px 8px 2px; color: var(--text-muted); font-size: 12px; font-weight: 600; overflow-wrap: anywhere; }
  [role='menuitem'] {
    width: 100%; min-height: 32px; padding: 6px 8px; border: 0; border-radius: 6px; background: none; color: inherit; font: 500 14px/20px var(--font);
    text-align: start; overflow-wrap: anywhere; cursor: pointer;
  }
  [role='menuitem']:is(:hover, :focus) { background: var(--selected); color: var(--text-strong); }
  @media (hover: none) { .more { opacity: 1; } }
`;
