import { css } from 'lit';

/** How a poll looks. */
export const pollStyles = css`
  :host { display: block; width: 100%; max-width: 440px; }
  .poll { width: 100%; box-sizing: border-box; padding: 16px; border-radius: 8px; border: 1px solid var(--border); background: var(--card-background); }
  h4 { margin: 0; font-size: 16px; font-weight: 600; overflow-wrap: anywhere; color: var(--text-strong); }
  .hint { margin: 4px 0 0; font-size: 13px; color: var(--text-muted); }
  .answers { display: grid; gap: 8px; margin: 12px 0; padding: 0; list-style: none; }
  .result, label {
    position: relative; display: flex; flex-wrap: wrap; align-items: center; gap: 8px; min-height: 50px; box-sizing: border-box; padding: 8px 12px;
    border: 1px solid var(--border); border-radius: 8px; font-size: 14px; font-weight: 500; overflow-wrap: anywhere; background: var(--secondary);
  }
  .result { background: linear-gradient(var(--selected), var(--selected)) 0 / var(--share) 100% no-repeat var(--secondary); }
  label { cursor: pointer; }
  label:hover { background: var(--secondary-hover); }
  label:has(:checked), .mine { border-color: var(--brand); }
  label:has(:focus-visible) { outline: 2px solid var(--focus); outline-offset: 1px; }
  bdi { flex: 1; min-width: 8ch; }
  input { width: 20px; height: 20px; margin: 0; accent-color: var(--brand); cursor: pointer; }
  input:focus { outline: none; }
  .share { font-size: 13px; color: var(--text); }
  .below { display: flex; flex-wrap: wrap; align-items: center; justify-content: flex-end; gap: 8px 16px; }
  .below .hint { flex: 1; margin: 0; }
  .plain { padding: 0; border: 0; background: none; color: var(--link); font: 500 14px var(--font); cursor: pointer; }
  .plain:hover { text-decoration: underline; }
  .plain:focus-visible, .button:focus-visible { outline: 2px solid var(--focus); outline-offset: 2px; }
`;
