import { css } from 'lit';

/** Where the parts of the page stand. */
export const appStyles = css`
  :host { display: block; height: 100dvh; overflow: hidden; }
  .app { display: grid; grid-template-columns: auto minmax(0, 1fr) auto; height: 100%; }
  .side, .tools { min-height: 0; height: 100%; }
  .middle { display: flex; flex-direction: column; min-width: 0; min-height: 0; height: 100dvh; background: var(--background); }
  .top { display: flex; align-items: center; gap: 8px; flex: none; height: 48px; padding: 0 8px 0 16px; border-bottom: 1px solid var(--border); }
  .top h1 { flex: 1; margin: 0; font-size: 16px; font-weight: 600; color: var(--text-strong); }
  .sign { display: grid; color: var(--text-muted); }
  .menu { display: none; }
  main { position: relative; display: flex; flex: 1; flex-direction: column; min-height: 0; }
  .away { padding: 6px 16px; background: var(--danger); color: #fff; font-size: 14px; text-align: center; }
  .drop { position: absolute; inset: 0; z-index: 6; display: grid; place-items: center; background: var(--scrim); pointer-events: none; }
  .drop p { display: grid; gap: 4px; padding: 28px 36px; border: 2px dashed #ffffffb0; border-radius: 8px; background: var(--brand); color: #fff; text-align: center; }
  .drop strong { font-size: 20px; }
  .waiting { display: grid; height: 100dvh; place-items: center; color: var(--text-muted); }
  .scrim { display: none; }
  @media (max-width: 860px) {
    .app { grid-template-columns: minmax(0, 1fr); }
    .menu { display: inline-grid; }
    .top { padding-inline-start: 8px; }
    .side, .tools { position: fixed; inset-block: 0; z-index: 10; transition: transform .2s, visibility .2s; }
    .side { inset-inline-start: 0; transform: translateX(-100%); visibility: hidden; }
    .side:dir(rtl) { transform: translateX(100%); }
    .side[data-open='true'] { transform: none; visibility: visible; transition: transform .2s; }
    .tools { inset-inline-end: 0; }
    .scrim { display: block; position: fixed; inset: 0; z-index: 9; background: var(--scrim); }
  }
`;
