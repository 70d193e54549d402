import { css } from 'lit';

/** What the sections of the tools have in common. */
export const sectionStyles = css`
  :host { display: grid; gap: 16px; font-size: 14px; }
  section { display: grid; gap: 8px; min-width: 0; }
  h3 { color: var(--text-muted); font-size: 12px; font-weight: 600; }
  .muted { color: var(--text-muted); }
  .buttons { display: flex; flex-wrap: wrap; gap: 8px; }
  .problem { color: var(--danger-text); }
`;
