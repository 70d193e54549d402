import { css } from 'lit';

/** How the rail of servers and the list of channels look. */
export const sideStyles = css`
  :host { display: block; height: 100%; }
  nav { display: grid; grid-template-columns: 72px 240px; height: 100%; background: var(--background-side); }
  .rail { display: flex; flex-direction: column; gap: 8px; padding: 12px 0; }
  .rail li { position: relative; display: flex; justify-content: center; }
  .rail button { position: relative; border-radius: 12px; }
  .picture {
    display: grid; place-items: center; width: 44px; height: 44px; border-radius: 12px; font-size: 18px; font-weight: 600;
    background: var(--background-raised); color: var(--text-strong); transition: background .15s;
  }
  .rail button:hover .picture, .rail [aria-current='true'] .picture { background: var(--brand); color: var(--brand-text); }
  .rail li::before {
    content: ''; position: absolute; inset-inline-start: 0; top: 50%; width: 4px; height: 0; border-radius: 0 4px 4px 0;
    background: var(--text-strong); transform: translateY(-50%); transition: height .15s;
  }
  .rail li:has(.unread)::before { height: 8px; }
  .rail li:has(button:hover)::before { height: 20px; }
  .rail li:has([aria-current='true'])::before { height: 36px; }
  .list {
    display: flex; flex-direction: column; min-height: 0; border-inline-start: 1px solid var(--border);
    border-inline-end: 1px solid var(--border);
  }
  h2 {
    flex: none; height: 48px; padding: 0 16px; border-bottom: 1px solid var(--border); font-size: 16px; line-height: 47px;
    font-weight: 600; color: var(--text-strong); overflow: hidden; white-space: nowrap; text-overflow: ellipsis;
  }
  .channels { flex: 1; min-height: 0; padding: 8px; }
  .channels button {
    display: flex; align-items: center; gap: 8px; position: relative; width: 100%; min-height: 34px; margin-bottom: 2px;
    padding: 2px 8px; border-radius: 8px; color: var(--text-muted); font-weight: 500;
  }
  .channels .dm button { min-height: 44px; }
  .channels .thread button { width: calc(100% - 20px); margin-inline-start: 20px; font-size: 14px; }
  .channels .archived { font-style: italic; }
  .channels svg { flex: none; }
  .channels button:hover { background: var(--hover); color: var(--text); }
  .channels [aria-current='page'] { background: var(--selected); color: var(--text-strong); }
  .channels .unread { color: var(--text-strong); font-weight: 600; }
  .channels .unread::before {
    content: ''; position: absolute; inset-inline-start: -8px; width: 4px; height: 8px; border-radius: 0 4px 4px 0;
    background: var(--text-strong);
  }
  .badge {
    min-width: 16px; margin-inline-start: auto; padding: 0 5px; border-radius: 8px; background: var(--badge); color: #fff;
    font-size: 12px; line-height: 16px; font-weight: 700; text-align: center;
  }
  .rail .badge {
    position: absolute; inset-inline-end: -4px; bottom: -4px; border: 4px solid var(--background-side); border-radius: 12px;
    box-sizing: content-box;
  }
`;
