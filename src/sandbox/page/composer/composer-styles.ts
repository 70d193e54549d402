import { css } from 'lit';

/** How the composer looks: its field, the chips of a command's options, and the list above it. */
export const composerStyles = css`
  :host { display: block; position: relative; padding: 0 8px; }
  form { position: relative; border: 1px solid var(--border); border-radius: 8px; background: var(--background-raised); }
  form:focus-within { border-color: var(--border-strong); }
  .row { display: flex; align-items: flex-start; gap: 4px; min-height: 54px; padding: 10px 12px; }
  .row .icon-button { height: 34px; }
  textarea {
    flex: 1; min-width: 0; max-height: 50vh; padding: 6px 4px; border: 0; background: none; resize: none;
    field-sizing: content; line-height: 22px; color: var(--text);
  }
  textarea:focus-visible, .rest:focus-visible { outline: none; }
  ::placeholder { color: var(--text-muted); opacity: 1; }
  .line { display: flex; flex: 1; flex-wrap: wrap; align-items: center; gap: 6px 8px; min-width: 0; min-height: 34px; }
  .command { font-weight: 600; color: var(--text-strong); overflow-wrap: anywhere; }
  .option {
    display: inline-flex; align-items: center; max-width: 100%; min-height: 30px; border: 1px solid transparent;
    border-radius: 6px; background: var(--chip-background); overflow: hidden; cursor: text;
  }
  .option:focus-within { border-color: var(--focus); }
  .option.wrong { border-color: var(--danger); }
  .option .name { padding: 3px 8px; background: var(--background-side); color: var(--text-muted); font-size: 14px; }
  .option.wrong .name { color: var(--danger-text); }
  .option input { min-width: 3ch; max-width: 100%; padding: 3px 8px; border: 0; background: none; font-size: 15px; }
  .option input:focus-visible { outline: none; }
  .option.file { cursor: pointer; }
  .place { display: inline-flex; align-items: center; gap: 6px; min-width: 0; padding: 3px 8px; font-size: 14px; }
  .rest { flex: 1; min-width: 9ch; padding: 3px 4px; border: 0; background: none; font-size: 14px; }
  .problem { padding: 8px 14px; border-bottom: 1px solid var(--border); color: var(--danger-text); font-size: 14px; }
  .files { display: flex; flex-wrap: wrap; gap: 8px; padding: 12px 12px 4px; }
  .files li {
    display: flex; align-items: center; gap: 8px; max-width: 100%; padding: 6px 6px 6px 10px; border: 1px solid var(--border);
    border-radius: 8px; background: var(--card-background); font-size: 14px;
  }
  .popup {
    position: absolute; inset-inline: 8px; bottom: calc(100% + 4px); z-index: 4; border: 1px solid var(--border);
    border-radius: 8px; background: var(--popup-background); box-shadow: var(--shadow); overflow: hidden;
  }
  .popup h2 { padding: 10px 14px 4px; color: var(--text-muted); font-size: 12px; font-weight: 600; }
  .popup .hint { padding: 10px 14px; border-bottom: 1px solid var(--border); font-size: 14px; overflow-wrap: anywhere; }
  .popup .hint strong { color: var(--text-strong); }
  .popup .hint em { color: var(--text-muted); font-style: normal; font-size: 12px; }
  .popup .note { padding: 10px 14px; color: var(--text-muted); font-size: 14px; }
  .popup ul { max-height: min(45vh, 420px); padding: 4px 8px 8px; }
  .popup li { display: flex; align-items: center; gap: 12px; min-height: 36px; padding: 4px 8px; border-radius: 6px; cursor: pointer; }
  .popup li[aria-selected='true'], .popup li:hover { background: var(--selected); }
  .texts { display: grid; flex: 1; min-width: 0; }
  .texts > .one-line:first-child { color: var(--text-strong); font-weight: 500; }
  .options { color: var(--text-muted); font-weight: 400; font-size: 13px; }
  .options bdi { margin-inline-start: 6px; }
  .detail { color: var(--text-muted); font-size: 13px; }
  .app { max-width: 30%; color: var(--text-muted); font-size: 13px; }
  .below { display: flex; min-height: 24px; padding: 2px 8px 4px; color: var(--text-muted); font-size: 12px; }
  @media (max-width: 600px) { .app, .options { display: none; } }
`;
