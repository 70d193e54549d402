import { css } from 'lit';

/** How the composer's frame looks. */
export const composerStyles = css`
  :host { display: block; padding: 0 8px; }
  .box { border: 1px solid var(--border); border-radius: 8px; background: var(--background-raised); }
  .box:focus-within { border-color: var(--border-strong); }
  .problem { padding: 8px 14px; border-bottom: 1px solid var(--border); color: var(--danger-text); font-size: 14px; }
  .notice { display: flex; align-items: center; gap: 8px; padding: 8px 14px; color: var(--text-muted); font-size: 14px; }
  .box.notice { margin-bottom: 24px; padding: 16px 14px; }
  .below { min-height: 24px; padding: 2px 8px 4px; color: var(--text-muted); font-size: 12px; line-height: 18px; }
`;
