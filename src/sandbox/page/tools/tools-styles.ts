import { css } from 'lit';

/** How the panel of tools looks. */
export const toolsStyles = css`
  :host { display: block; height: 100%; }
  aside { display: flex; flex-direction: column; width: 380px; max-width: 100vw; height: 100%; border-inline-start: 1px solid var(--border); background: var(--background-side); }
  header { display: flex; align-items: center; justify-content: space-between; flex: none; height: 48px; padding: 0 8px; border-bottom: 1px solid var(--border); }
  [role='tablist'] { display: flex; gap: 2px; min-width: 0; }
  [role='tab'] { padding: 4px 8px; border-radius: 6px; color: var(--text-muted); font-size: 14px; font-weight: 500; }
  [role='tab']:hover { background: var(--hover); color: var(--text); }
  [role='tab'][aria-selected='true'] { background: var(--selected); color: var(--text-strong); }
  .count { padding: 0 5px; border-radius: 8px; background: var(--badge); color: #fff; font-size: 12px; font-weight: 700; }
  #panel { flex: 1; min-height: 0; padding: 16px; }
  #panel:focus-visible { outline-offset: -2px; }
`;
