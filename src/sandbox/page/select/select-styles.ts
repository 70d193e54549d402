import { css } from 'lit';

/** How a select and its list look. */
export const selectStyles = css`
  :host { display: block; width: 100%; max-width: var(--select-width, 400px); font: 16px/1.25 var(--font); color: var(--text); }
  .field {
    display: flex; align-items: center; gap: 8px; min-height: 44px; box-sizing: border-box; padding: 6px 10px 6px 12px;
    border: 1px solid var(--input-border); border-radius: 8px; background: var(--input-background); cursor: pointer;
  }
  .field:hover { border-color: var(--border-strong); }
  .field:focus-within { outline: 2px solid var(--focus); outline-offset: 1px; }
  .field.invalid { border-color: var(--danger-text); }
  .field.disabled { opacity: .5; cursor: not-allowed; }
  .chosen { flex: 1; min-width: 0; display: flex; flex-wrap: wrap; align-items: center; gap: 4px 6px; }
  input {
    flex: 1 1 60px; min-width: 0; padding: 0; border: 0; outline: 0; background: none; color: inherit; font: inherit;
    text-overflow: ellipsis; cursor: inherit;
  }
  .some:not(.open) input { flex-basis: 0; }
  input::placeholder { color: var(--text-muted); opacity: 1; }
  .chip {
    display: inline-flex; align-items: center; gap: 4px; max-width: 100%; padding: 2px 2px 2px 6px; border-radius: 4px;
    background: var(--chip-background); font-size: 14px;
  }
  .chip bdi { overflow: hidden; text-overflow: ellipsis; white-space: nowrap; }
  .chip button { display: grid; padding: 2px; border: 0; border-radius: 4px; background: none; color: var(--text-muted); cursor: pointer; }
  .chip button:hover { color: var(--text); background: var(--hover); }
  .chip button:focus-visible { outline: 2px solid var(--focus); }
  .arrow { display: grid; color: var(--text-muted); transition: rotate .1s; }
  .open .arrow { rotate: 180deg; }
  @media (prefers-reduced-motion: reduce) { .arrow { transition: none; } }
  .popup {
    position: fixed; inset: auto; margin: 0; padding: 0; box-sizing: border-box; overflow: auto; border: 1px solid var(--border);
    border-radius: 8px; background: var(--popup-background); color: var(--text); box-shadow: 0 8px 16px rgb(0 0 0 / 24%);
  }
  ul { list-style: none; margin: 0; padding: 4px; }
  li { display: flex; align-items: center; gap: 8px; padding: 8px; border-radius: 4px; cursor: pointer; }
  li.active { background: var(--hover); box-shadow: inset 0 0 0 2px var(--focus); }
  li[aria-disabled='true'] { opacity: .6; cursor: not-allowed; }
  li .about { flex: 1; min-width: 0; display: grid; gap: 2px; overflow-wrap: anywhere; font-size: 15px; }
  li .about small { font-size: 13px; color: var(--text-muted); }
  .mark { display: grid; width: 20px; height: 20px; place-items: center; color: var(--link); }
  .mark.box { border: 2px solid var(--border-strong); border-radius: 4px; box-sizing: border-box; color: #fff; }
  [aria-selected='true'] .mark.box { background: var(--brand); border-color: var(--brand); }
  .kind { display: grid; width: 24px; height: 24px; place-items: center; color: var(--text-muted); }
  .kind.dot::before { content: ''; width: 12px; height: 12px; border-radius: 50%; background: var(--role, var(--text-muted)); }
  .note { margin: 0; padding: 8px 12px; font-size: 13px; color: var(--text-muted); }
  .dots { display: inline-flex; }
`;
