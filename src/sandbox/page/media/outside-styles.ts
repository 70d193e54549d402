import { css } from 'lit';

/** How the note in the place of a picture from elsewhere looks; in a small place only its sign is seen, and the whole leads there. */
export const outsideStyles = css`
  .outside {
    display: flex; flex-direction: column; align-items: center; justify-content: center; gap: 4px; box-sizing: border-box;
    height: 100%; min-height: 64px; margin: 0; padding: 8px; border: 1px solid var(--border); border-radius: inherit;
    background: var(--card-background); color: var(--text-muted); font: 12px/1.3 var(--font); text-align: center; overflow: hidden auto;
    overflow-wrap: anywhere;
  }
  .outside strong { color: var(--text); font-weight: 600; }
  .outside a { color: var(--link); }
  .outside a:focus-visible { outline: 2px solid var(--focus); }
  @container (max-width: 130px) {
    .outside { position: relative; }
    .outside > strong { position: absolute; width: 1px; height: 1px; overflow: hidden; clip-path: inset(50%); }
    .outside > span { font-size: 0; }
    .outside a { position: absolute; inset: 0; border-radius: inherit; }
    .outside > .icon { width: 24px; height: 24px; }
  }
`;
