import { css } from 'lit';

/** How the messages of a channel stand above each other. */
export const timelineStyles = css`
  :host { position: relative; display: flex; flex: 1; flex-direction: column; min-height: 0; }
  /* A few messages stand above the composer, where the next one will. */
  .messages { display: flex; flex: 1; flex-direction: column; min-height: 0; padding-bottom: 20px; overflow-anchor: none; }
  .messages > * { flex: none; }
  .messages > :first-child { margin-top: auto; }
  li:focus-visible { outline-offset: -2px; border-radius: 4px; background: var(--hover); }
  .older { padding: 16px; text-align: center; }
  .beginning { padding: 24px 16px 8px; }
  .beginning h2 { margin: 8px 0; font-size: 28px; line-height: 1.2; font-weight: 700; color: var(--text-strong); overflow-wrap: anywhere; }
  .beginning p { color: var(--text-muted); overflow-wrap: anywhere; }
  .beginning .steps-hint { margin: 20px 0 8px; max-width: 62ch; color: var(--text); }
  .steps { display: grid; gap: 8px; max-width: 560px; }
  .step {
    display: grid; gap: 2px; width: 100%; min-height: 44px; padding: 8px 14px; border: 1px solid var(--border); border-radius: 8px;
    background: var(--card-background);
  }
  .step:hover { border-color: var(--border-strong); background: var(--background-raised); }
  .step strong { color: var(--text-strong); font-weight: 600; overflow-wrap: anywhere; }
  .step span { color: var(--text-muted); font-size: 14px; line-height: 18px; overflow-wrap: anywhere; }
  .disc {
    display: grid; place-items: center; width: 68px; height: 68px; border-radius: 50%; background: var(--secondary);
    color: var(--text-strong);
  }
  .divider {
    display: flex; align-items: center; gap: 8px; margin: 20px 16px 8px; color: var(--text-muted); font-size: 12px;
    font-weight: 600;
  }
  .divider::before, .divider::after { content: ''; flex: 1; height: 1px; background: var(--border); }
  .divider span:empty { display: none; }
  .divider.fresh::before, .divider.fresh::after { background: var(--badge); }
  .divider.fresh { color: var(--danger-text); }
  .divider.fresh::after { flex: 0 0 8px; }
  .divider strong {
    order: 3; margin-inline-start: -8px; padding: 1px 6px; border-radius: 4px; background: var(--badge); color: #fff;
    font-size: 10px; text-transform: uppercase;
  }
  .problem { margin: 2px 16px 4px 72px; color: var(--danger-text); font-size: 14px; }
  .attempt { display: flex; gap: 16px; padding: 10px 16px; }
  .attempt > div { min-width: 0; }
  .attempt strong { color: var(--text-strong); font-weight: 600; }
  .attempt code { color: var(--link); font: 500 14px var(--font); overflow-wrap: anywhere; }
  .attempt .author, .attempt .text { overflow-wrap: anywhere; }
  .attempt .text { color: var(--text-muted); white-space: pre-wrap; }
  .waiting { color: var(--text-muted); font-style: italic; font-size: 14px; }
  .failed { display: flex; flex-wrap: wrap; align-items: center; gap: 4px; color: var(--danger-text); font-size: 14px; }
  .failed button { color: var(--link); font-weight: 500; }
  .failed button:hover { text-decoration: underline; }
  .jump {
    position: absolute; inset-inline: 16px; bottom: 4px; z-index: 1; display: flex; justify-content: space-between; gap: 12px;
    padding: 6px 12px; border: 1px solid var(--border); border-radius: 8px; background: var(--popup-background); color: var(--text);
    box-shadow: var(--shadow); font-size: 14px;
  }
  .jump.fresh { border-color: transparent; background: var(--brand); color: var(--brand-text); }
  .jump strong { flex: none; margin-inline-start: auto; font-weight: 600; }
  @media (max-width: 600px) {
    .problem { margin-inline-start: 16px; }
    .beginning { padding-top: 12px; }
    .beginning h2 { margin-block: 6px; font-size: 24px; }
    .disc { width: 48px; height: 48px; }
    .beginning .steps-hint { margin-top: 12px; }
    .steps { gap: 6px; }
  }
`;
