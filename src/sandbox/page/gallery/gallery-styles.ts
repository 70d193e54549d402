import { css } from 'lit';

/** How the gallery is laid out: what there is at the side, the exhibits, and what they send. */
export const galleryStyles = css`
  :host { display: grid; grid-template: minmax(0, 1fr) auto / 240px minmax(0, 1fr); height: 100dvh; }
  nav { grid-row: 1 / 3; display: flex; flex-direction: column; gap: 12px; padding: 16px; background: var(--background-side); font-size: 14px; }
  nav a { display: block; padding: 4px 0; color: var(--text-muted); text-decoration: none; }
  nav a:hover { color: var(--text-strong); }
  main { padding: 16px 0 48px; }
  h1, .intro, h2, h3, .opens { margin-inline: 16px; }
  h1 { margin-block: 0 8px; font-size: 24px; color: var(--text-strong); }
  .intro { color: var(--text-muted); }
  section { scroll-margin-top: 16px; }
  h2 { display: flex; flex-wrap: wrap; align-items: baseline; gap: 4px 12px; margin-block: 40px 8px; padding-bottom: 8px; border-bottom: 1px solid var(--border); font-size: 20px; color: var(--text-strong); }
  h2 a { font-size: 13px; font-weight: 400; color: var(--link); }
  h3 { margin-block: 20px 4px; font-size: 12px; font-weight: 600; color: var(--text-muted); }
  .switches { display: flex; flex-wrap: wrap; gap: 6px; }
  .switches .button { padding-inline: 10px; }
  .switches [aria-pressed='true'] { background: var(--brand); color: var(--brand-text); }
  aside { grid-column: 2; max-height: 30dvh; overflow: auto; padding: 8px 16px; border-top: 1px solid var(--border); background: var(--background-raised); font-size: 13px; }
  aside[hidden] { display: none; }
  pre { margin: 4px 0 0; font: 12px/1.4 var(--font-code); white-space: pre-wrap; overflow-wrap: anywhere; }
  @media (max-width: 700px) {
    :host { grid-template: auto minmax(0, 1fr) auto / minmax(0, 1fr); }
    nav { grid-row: auto; gap: 8px; padding: 8px 16px; }
    nav ul { display: flex; gap: 12px; overflow-x: auto; white-space: nowrap; }
    aside { grid-column: 1; }
  }
`;
