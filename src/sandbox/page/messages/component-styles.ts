import { css } from 'lit';

/** How buttons, containers, sections and separators look. */
export const componentStyles = css`
  .row { display: flex; flex-wrap: wrap; gap: 8px; width: 100%; padding: 2px 0; }
  .button {
    position: relative; display: inline-flex; align-items: center; justify-content: center; gap: 6px; min-width: 60px; min-height: 32px;
    max-width: 100%; box-sizing: border-box; padding: 5px 12px; border: 1px solid var(--border); border-radius: 8px; font: 500 14px/20px var(--font);
    color: #fff; text-decoration: none; cursor: pointer;
  }
  .button .label { overflow: hidden; text-overflow: ellipsis; white-space: nowrap; }
  .button.primary { background: var(--brand); }
  .button.primary:hover { background: var(--brand-hover); }
  .button.success { background: var(--success); }
  .button.success:hover { background: var(--success-hover); }
  .button.danger { background: var(--danger); }
  .button.danger:hover { background: var(--danger-hover); }
  .button.secondary, .button.link { background: var(--secondary); color: var(--text-strong); }
  .button.secondary:hover, .button.link:hover { background: var(--secondary-hover); }
  .button.premium { background: var(--brand); }
  .button:is([disabled], [aria-disabled='true']:not(.waits)) { opacity: .5; cursor: not-allowed; }
  .button.waits { cursor: progress; }
  .button.waits > :not(.dots) { visibility: hidden; }
  .button .dots { position: absolute; inset: 0; align-items: center; justify-content: center; }
  .button .outward { display: grid; }
  .button .emoji { font-size: 16px; line-height: 1; }
  .button .emoji.custom { font-size: 12px; }
  @media (pointer: coarse) { .button { min-height: 40px; } }

  .section { display: flex; gap: 12px; justify-content: space-between; align-items: flex-start; width: 100%; max-width: 600px; }
  .section-text { display: flex; flex-direction: column; gap: 4px; min-width: 0; flex: 1; }
  .accessory { flex: none; max-width: 45%; }
  .thumbnail, .of-thumbnail { width: 85px; height: 85px; border-radius: 8px; overflow: hidden; }
  .of-thumbnail .thumbnail { width: 100%; }
  .text { max-width: 100%; }
  hr { width: 100%; margin: 4px 0; border: 0; border-top: 1px solid var(--border-strong); opacity: .6; }
  hr.large { margin: 12px 0; }
  .gap { height: 4px; }
  .gap.large { height: 20px; }
  .container {
    position: relative; display: flex; flex-direction: column; align-items: flex-start; gap: 8px; width: 100%; max-width: 600px; box-sizing: border-box;
    padding: 16px; border: 1px solid var(--border); border-radius: 8px; background: var(--card-background); overflow: hidden;
  }
  .container.accented { padding-inline-start: 20px; }
  .container.accented::before { content: ''; position: absolute; inset-block: 0; inset-inline-start: 0; width: 4px; background: var(--accent); }
  .container > * { max-width: 100%; }
  .of-container { width: 100%; max-width: 600px; border-radius: 8px; }
  .of-file { width: 100%; max-width: 432px; border-radius: 8px; }
`;
