import { css } from 'lit';

/** How a message, and a command with its chips, look as they are written. */
export const formStyles = css`
  form { position: relative; }
  .row { display: flex; align-items: flex-start; gap: 4px; min-height: 54px; padding: 10px 12px; }
  .row .icon-button { height: 34px; }
  textarea {
    flex: 1; min-width: 0; max-height: 50vh; padding: 6px 4px; border: 0; background: none; resize: none;
    field-sizing: content; line-height: 22px; color: var(--text);
  }
  textarea:focus-visible, .rest:focus-visible, .option input:focus-visible { outline: none; }
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
  .option input { min-width: 5ch; max-width: min(100%, 50ch); field-sizing: content; padding: 3px 8px; border: 0; background: none; font-size: 15px; }
  .option.file { position: relative; cursor: pointer; }
  .place .icon, .files .icon { flex: none; }
  .place { display: inline-flex; align-items: center; gap: 6px; min-width: 0; padding: 3px 8px; font-size: 14px; }
  .rest { flex: 1; min-width: 9ch; padding: 3px 4px; border: 0; background: none; font-size: 14px; }
  .problem { padding: 8px 14px; border-bottom: 1px solid var(--border); color: var(--danger-text); font-size: 14px; }
  .left { align-self: end; padding: 6px 4px; color: var(--text-muted); font-size: 12px; line-height: 22px; }
  .left.over { color: var(--danger-text); font-weight: 600; }
  .files { display: flex; flex-wrap: wrap; gap: 8px; padding: 12px 12px 4px; }
  .files li {
    display: flex; align-items: center; gap: 8px; max-width: 100%; padding: 6px 6px 6px 10px; border: 1px solid var(--border);
    border-radius: 8px; background: var(--card-background); font-size: 14px;
  }
`;
