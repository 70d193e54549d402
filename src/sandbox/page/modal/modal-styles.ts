import { css } from 'lit';

/** How a form and its fields look. */
export const modalStyles = css`
  :host { font: 400 16px/1.375 var(--font); color: var(--text); --select-width: 100%; }
  dialog {
    width: min(480px, 100vw - 24px); max-height: calc(100dvh - 24px); padding: 0; border: 1px solid var(--border); border-radius: 12px;
    background: var(--popup-background); color: var(--text); box-shadow: var(--shadow); overflow: hidden;
  }
  dialog::backdrop { background: var(--scrim); }
  form { display: flex; flex-direction: column; max-height: calc(100dvh - 26px); }
  header { display: flex; align-items: center; gap: 10px; padding: 16px 16px 8px 20px; }
  h2 { flex: 1; min-width: 0; margin: 0; font-size: 20px; font-weight: 600; line-height: 1.3; color: var(--text-strong); overflow-wrap: anywhere; }
  .rows { display: flex; flex-direction: column; gap: 20px; padding: 4px 20px 20px; overflow-y: auto; min-height: 0; }
  footer { display: flex; gap: 8px; padding: 12px 20px 16px; border-top: 1px solid var(--border); }
  footer .button { flex: 1; }
  .warning {
    display: flex; align-items: center; gap: 10px; margin: 0; padding: 8px 12px; border: 1px solid var(--warning-text); border-radius: 8px;
    background: color-mix(in srgb, var(--warning-text) 8%, transparent); font-size: 13px; color: var(--text); overflow-wrap: anywhere;
  }
  .warning .icon { flex: none; color: var(--warning-text); }
  .warning span { min-width: 0; }
  .refusal { margin: 0; padding: 8px 12px; border-radius: 8px; background: var(--danger-background); color: var(--danger-text); overflow-wrap: anywhere; }
  .refusal:empty, .trouble:empty { display: none; }
  .field { display: flex; flex-direction: column; gap: 6px; min-width: 0; margin: 0; padding: 0; border: 0; }
  .label { padding: 0; font-size: 16px; font-weight: 500; color: var(--text-strong); overflow-wrap: anywhere; }
  legend.label { margin-bottom: 6px; }
  legend + .about { margin-top: -6px; }
  .star { margin-inline-start: 4px; color: var(--danger-text); }
  .about { margin: 0; font-size: 14px; color: var(--text-muted); overflow-wrap: anywhere; }
  .trouble { margin: 0; font-size: 14px; color: var(--danger-text); }
  .text { position: relative; }
  .text :is(input, textarea) {
    width: 100%; box-sizing: border-box; padding: 10px 12px; border: 1px solid var(--input-border); border-radius: 8px;
    background: var(--input-background); color: var(--text); font: inherit;
  }
  .text textarea { display: block; min-height: 96px; padding-bottom: 24px; resize: vertical; }
  .text :is(input, textarea)::placeholder { color: var(--text-muted); opacity: 1; }
  .text:has(.count) input { padding-inline-end: 84px; }
  .text [aria-invalid='true'] { border-color: var(--danger-text); }
  .count { position: absolute; inset-inline-end: 12px; bottom: 12px; font-size: 12px; color: var(--text-muted); pointer-events: none; background: var(--input-background); }
  .count.over { color: var(--danger-text); }
  .option { display: flex; align-items: flex-start; gap: 12px; padding: 4px 0; border-radius: 6px; cursor: pointer; }
  .option:hover .option-label { color: var(--text-strong); }
  .option:has(:focus-visible) { outline: 2px solid var(--focus); outline-offset: 1px; }
  .option:has(:disabled) { opacity: .6; cursor: not-allowed; }
  .option input { flex: none; width: 20px; height: 20px; margin: 1px 0; accent-color: var(--brand); }
  .option-label { display: grid; min-width: 0; overflow-wrap: anywhere; }
  .option-label small { font-size: 14px; color: var(--text-muted); }
  .drop {
    position: relative; display: grid; justify-items: center; gap: 4px; padding: 16px; border: 1px dashed var(--border-strong); border-radius: 8px;
    background: var(--input-background); color: var(--text-muted); text-align: center;
  }
  .drop p { margin: 0; }
  .drop .browse { color: var(--link); }
  .drop:hover .browse { text-decoration: underline; }
  .drop:focus-within { outline: 2px solid var(--focus); outline-offset: 1px; }
  .drop input { position: absolute; inset: 0; opacity: 0; width: 100%; cursor: pointer; }
  .files { display: grid; gap: 4px; margin: 0; padding: 0; list-style: none; }
  .files li { display: flex; align-items: center; gap: 8px; padding: 6px 8px 6px 12px; border: 1px solid var(--border); border-radius: 8px; background: var(--card-background); }
  .files bdi { flex: 1; min-width: 0; overflow: hidden; text-overflow: ellipsis; white-space: nowrap; }
  .size { font-size: 12px; color: var(--text-muted); }
  .quiet { display: grid; place-items: center; padding: 4px; border: 0; border-radius: 4px; background: none; color: var(--text-muted); cursor: pointer; }
  .quiet:hover { color: var(--text); background: var(--hover); }
  .button { min-height: 40px; padding: 8px 16px; border: 1px solid var(--border); border-radius: 8px; font: 500 15px/1.2 var(--font); color: #fff; cursor: pointer; }
  .button.primary { background: var(--brand); }
  .button.primary:hover { background: var(--brand-hover); }
  .button.secondary { background: var(--secondary); color: var(--text-strong); }
  .button.secondary:hover { background: var(--secondary-hover); }
  .button[aria-disabled='true'] { opacity: .6; cursor: progress; }
  :is(input, textarea, button):focus-visible { outline: 2px solid var(--focus); outline-offset: 1px; }
  .option input:focus-visible, .drop input:focus-visible { outline: none; }
`;
