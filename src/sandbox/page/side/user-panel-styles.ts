import { css } from 'lit';

/** How the user's own panel and its menu look. */
export const userPanelStyles = css`
  section { position: relative; padding: 8px; }
  .me {
    display: flex; align-items: center; gap: 8px; width: 100%; padding: 6px 8px; border: 1px solid var(--border);
    border-radius: 8px; background: var(--background-raised); color: var(--text-muted);
  }
  .me:hover { background: var(--card-background); }
  .names { display: grid; flex: 1; min-width: 0; color: var(--text-strong); font-size: 14px; line-height: 18px; font-weight: 600; }
  .username { color: var(--text-muted); font-size: 12px; line-height: 16px; font-weight: 400; }
  .menu {
    position: absolute; inset-inline: 8px; bottom: 100%; z-index: 5; display: grid; gap: 12px; padding: 12px;
    border: 1px solid var(--border); border-radius: 8px; background: var(--popup-background); box-shadow: var(--shadow);
    font-size: 14px;
  }
  .menu:focus { outline: none; }
  fieldset { display: grid; margin: 0; padding: 0; border: 0; }
  legend { padding: 0 4px 4px; color: var(--text-muted); font-size: 12px; font-weight: 600; }
  label { display: flex; align-items: center; gap: 8px; min-height: 30px; padding: 0 4px; border-radius: 6px; cursor: pointer; }
  label:hover { background: var(--hover); }
  label:has(:focus-visible) { outline: 2px solid var(--focus); }
  input { width: 16px; height: 16px; margin: 0; accent-color: var(--brand); }
  a { padding: 4px; color: var(--link); text-decoration: none; }
  a:hover { text-decoration: underline; }
`;
