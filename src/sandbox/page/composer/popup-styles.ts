import { css } from 'lit';

/** How the list above the composer looks. */
export const popupStyles = css`
  .popup {
    position: absolute; inset-inline: 0; bottom: calc(100% + 6px); z-index: 4; border: 1px solid var(--border);
    border-radius: 8px; background: var(--popup-background); box-shadow: var(--shadow); overflow: hidden;
  }
  .popup h2 { padding: 10px 16px 4px; color: var(--text-muted); font-size: 12px; font-weight: 600; }
  .popup .hint { padding: 10px 16px; font-size: 14px; overflow-wrap: anywhere; }
  .popup .hint strong { margin-inline-end: 6px; color: var(--text-strong); }
  .popup .hint em { margin-inline-start: 6px; color: var(--text-muted); font-style: normal; font-size: 12px; }
  .popup .note { padding: 10px 16px; border-top: 1px solid var(--border); color: var(--text-muted); font-size: 14px; }
  .popup ul { max-height: min(45vh, 420px); padding: 4px 8px 8px; }
  .popup .hint ~ ul { padding-top: 8px; border-top: 1px solid var(--border); }
  .popup li { display: flex; align-items: center; gap: 12px; min-height: 36px; padding: 4px 8px; border-radius: 6px; cursor: pointer; }
  .popup li[aria-selected='true'], .popup li:hover { background: var(--selected); }
  .texts { display: grid; flex: 1; min-width: 0; }
  .texts > .one-line:first-child { color: var(--text-strong); font-weight: 500; }
  .options { color: var(--text-muted); font-weight: 400; font-size: 13px; }
  .options bdi { margin-inline-start: 6px; }
  .detail { color: var(--text-muted); font-size: 13px; }
  .popup li:is([aria-selected='true'], :hover) :is(.options, .detail, .app) { color: var(--text); }
  .app { max-width: 30%; color: var(--text-muted); font-size: 13px; }
  @media (max-width: 600px) { .app, .options { display: none; } }
`;
