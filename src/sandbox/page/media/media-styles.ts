import { css } from 'lit';

/** How galleries and file cards look, for the shadow root that draws them. */
export const mediaStyles = css`
  .gallery { display: grid; grid-template-columns: repeat(6, 1fr); gap: 4px; width: 100%; max-width: 550px; border-radius: 8px; overflow: hidden; }
  .gallery.single { display: block; width: fit-content; max-width: min(550px, 100%); }
  .tile { grid-column: span var(--span); min-width: 0; aspect-ratio: 1; border-radius: 4px; }
  .tile > * { height: 100%; border-radius: inherit; }
  .tile sandbox-spoiler > * { height: 100%; }
  .gallery.single .tile { aspect-ratio: auto; border-radius: 8px; }
  .gallery:not(.single) .tile { container-type: inline-size; }
  .gallery.two .tile { aspect-ratio: 1; }
  .gallery.three { grid-template: 1fr 1fr / 2fr 1fr; aspect-ratio: 3 / 2; }
  .gallery.three .tile { grid-column: auto; aspect-ratio: auto; min-height: 0; }
  .gallery.three .tile:first-child { grid-row: span 2; }
  .gallery.many .tile { aspect-ratio: 4 / 3; }
  .gallery.many .tile.wide { aspect-ratio: 2; }
  video { display: block; width: 100%; max-height: 350px; border-radius: inherit; background: #000; }

  .file {
    width: 100%; max-width: 432px; box-sizing: border-box; border: 1px solid var(--border); border-radius: 8px; overflow: hidden;
    background: var(--card-background);
  }
  .file-line { display: flex; align-items: center; gap: 8px; padding: 12px; }
  .file-icon { color: var(--link); display: grid; }
  .file-about { flex: 1; min-width: 0; display: grid; gap: 2px; }
  .file-name { color: var(--link); overflow: hidden; text-overflow: ellipsis; white-space: nowrap; text-decoration: none; }
  a.file-name:hover { text-decoration: underline; }
  .file-size { font-size: 12px; color: var(--text-muted); }
  .file-save { display: grid; padding: 4px; border-radius: 4px; color: var(--text-muted); }
  .file-save:hover { color: var(--text); background: var(--hover); }
  .file a:focus-visible { outline: 2px solid var(--focus); outline-offset: 2px; }
`;
