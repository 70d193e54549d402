import { css } from 'lit';

/** How embeds look. */
export const embedStyles = css`
  .embed {
    display: grid; grid-template-columns: minmax(0, 1fr) auto; gap: 8px 16px; width: fit-content; max-width: 516px; box-sizing: border-box;
    padding: 12px 16px; border: 1px solid var(--border); border-inline-start: 4px solid var(--accent); border-radius: 4px; background: var(--card-background);
    font-size: 14px;
  }
  .embed-text { display: grid; gap: 8px; align-content: start; min-width: 0; }
  .embed-author, .embed-footer { display: flex; align-items: center; gap: 8px; min-width: 0; overflow-wrap: anywhere; }
  .embed-author { font-weight: 600; color: var(--text-strong); }
  .embed-author a { color: inherit; text-decoration: none; }
  .embed-author a:hover { text-decoration: underline; }
  .embed-icon { width: 24px; height: 24px; border-radius: 50%; object-fit: contain; }
  .embed-footer .embed-icon { width: 20px; height: 20px; }
  .embed-title { font-size: 16px; font-weight: 600; color: var(--text-strong); }
  .embed-image, .embed-footer { grid-column: 1 / -1; }
  .embed-image { --picture-height: 300px; border-radius: 4px; }
  .embed-thumbnail { width: 80px; height: 80px; border-radius: 4px; overflow: hidden; }
  .embed-footer { font-size: 12px; color: var(--text-muted); }
  .fields { display: grid; grid-template-columns: repeat(12, minmax(0, 1fr)); gap: 8px; margin: 0; }
  .fields dt { font-weight: 600; color: var(--text-strong); }
  .fields dd { margin: 2px 0 0; }
  @container (max-width: 420px) { .fields > div { grid-column: 1 / -1 !important; } }
`;
