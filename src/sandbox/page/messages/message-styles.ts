import { css } from 'lit';

/** How a message itself looks: its sides, header and notes. */
export const messageStyles = css`
  :host { display: block; container-type: inline-size; font: 400 16px/1.375 var(--font); color: var(--text); }
  article {
    display: grid; grid-template-columns: 40px minmax(0, 1fr); column-gap: 16px; padding: 4px 48px 4px 16px; box-sizing: border-box;
    border-inline-start: 2px solid transparent;
  }
  article { position: relative; }
  article:hover { background: var(--hover); }
  article.mentioned { background: var(--mentioned-background); border-color: var(--mentioned-border); }
  article.ephemeral { background: var(--ephemeral-background); border-color: var(--ephemeral-border); }
  .main { grid-column: 2; min-width: 0; display: flex; flex-direction: column; align-items: flex-start; gap: 4px; }
  /* Letters with towers of marks stay in their message. */
  .main { overflow: clip; overflow-clip-margin: 6px; }
  .main > * { max-width: 100%; }
  .side { grid-column: 1; padding-top: 2px; }
  .bare .side, .bare .header { position: absolute; width: 1px; height: 1px; overflow: hidden; clip-path: inset(50%); }

  .header { display: flex; flex-wrap: wrap; align-items: baseline; gap: 0 8px; min-width: 0; }
  .header h3 { display: flex; align-items: center; gap: 4px; min-width: 0; margin: 0; font-size: 16px; font-weight: 500; color: var(--text-strong); }
  .header h3 bdi { overflow: hidden; text-overflow: ellipsis; white-space: nowrap; }
  .colored { color: color-mix(in srgb, var(--role) 65%, var(--text-strong)); }
  .header time { font-size: 12px; color: var(--text-muted); white-space: nowrap; }
  .pinned { display: inline-flex; gap: 2px; align-items: center; align-self: center; font-size: 12px; color: var(--text-muted); }
  .tag {
    flex: none; padding: 0 5px; border-radius: 4px; background: var(--brand); color: #fff; font: 600 11px/16px var(--font);
  }
  .edited { font-size: 11px; color: var(--text-muted); white-space: nowrap; }
  .content { width: 100%; }

  .context {
    grid-column: 1 / -1; display: flex; align-items: center; gap: 4px; min-width: 0; margin-bottom: 4px; padding-inline-start: 20px;
    font-size: 14px; color: var(--text-muted);
  }
  .spine {
    flex: none; align-self: end; width: 32px; height: 11px; margin-bottom: -2px; box-sizing: border-box;
    border: solid var(--border-strong); border-width: 2px 0 0 2px; border-start-start-radius: 6px;
  }
  .context-text { min-width: 0; overflow: hidden; text-overflow: ellipsis; white-space: nowrap; }
  .context .markdown { display: -webkit-box; -webkit-box-orient: vertical; -webkit-line-clamp: 1; white-space: normal; max-height: 1.4em; }
  .context .markdown * { display: inline; margin: 0; padding: 0; font-size: inherit; white-space: normal; }
  .gone { font-style: italic; }
  .who { font-weight: 500; color: var(--text-strong); white-space: nowrap; overflow: hidden; text-overflow: ellipsis; max-width: 40cqi; }
  .used {
    display: inline-flex; align-items: center; gap: 2px; padding: 0 4px; border: 0; border-radius: 4px; background: var(--mention-background);
    color: var(--mention-text); font: 500 14px/18px var(--font); cursor: pointer; max-width: 100%;
  }
  button.used:hover { background: var(--brand); color: #fff; }

  .thinking { display: flex; align-items: center; gap: 8px; margin: 0; color: var(--text-muted); }
  .only-you { display: flex; flex-wrap: wrap; align-items: center; gap: 4px; margin: 4px 0 0; font-size: 12px; color: var(--text-muted); }
  .plain { padding: 0; border: 0; background: none; color: var(--link); font: inherit; cursor: pointer; }
  .plain:hover { text-decoration: underline; }

  .system { grid-column: 1 / -1; display: grid; grid-template-columns: 40px minmax(0, 1fr); column-gap: 16px; align-items: center; }
  .system p { margin: 0; color: var(--text-muted); overflow-wrap: anywhere; }
  .system .plain { color: var(--text-strong); font-weight: 500; }
  .system time { font-size: 12px; }
  .poll-result {
    grid-column: 2; display: flex; flex-wrap: wrap; gap: 2px 12px; justify-content: space-between; max-width: 440px; box-sizing: border-box; margin-top: 4px; padding: 10px 14px;
    border: 1px solid var(--border); border-radius: 8px; background: var(--card-background); font-size: 14px; color: var(--text-muted);
  }
  .poll-result strong { display: inline-flex; gap: 4px; align-items: center; color: var(--text-strong); overflow-wrap: anywhere; }
  .system-icon { display: grid; place-items: center; color: var(--text-muted); }

  .reactions { display: flex; flex-wrap: wrap; gap: 4px; margin: 0; padding: 0; list-style: none; }
  .reactions li {
    display: flex; align-items: center; gap: 6px; padding: 2px 8px; border: 1px solid var(--border); border-radius: 8px;
    background: var(--secondary); font-size: 14px;
  }
  .thread {
    display: flex; flex-wrap: wrap; align-items: center; gap: 4px 8px; margin-top: 4px; padding: 8px 12px; border: 1px solid var(--border);
    border-radius: 8px; background: var(--card-background); color: var(--text); font: 500 14px/1.25 var(--font); text-align: start; cursor: pointer;
  }
  .thread bdi { overflow-wrap: anywhere; }
  .thread:hover { border-color: var(--border-strong); }
  .thread-count { color: var(--link); }

  .dots { display: inline-flex; gap: 4px; }
  .dots i { width: 6px; height: 6px; border-radius: 50%; background: currentColor; animation: wait 1.2s infinite ease-in-out; }
  .dots i:nth-child(2) { animation-delay: .15s; }
  .dots i:nth-child(3) { animation-delay: .3s; }
  @keyframes wait { 0%, 60%, 100% { opacity: .3; } 30% { opacity: 1; } }
  @media (prefers-reduced-motion: reduce) { .dots i { animation: none; } }

  .hidden { position: absolute; width: 1px; height: 1px; overflow: hidden; clip-path: inset(50%); white-space: nowrap; }
  .icon { flex: none; }
  @container (max-width: 480px) {
    article { grid-template-columns: 32px minmax(0, 1fr); column-gap: 10px; padding-inline: 10px 10px; }
    .side > .avatar { scale: .8; transform-origin: 0 0; }
    .context { padding-inline-start: 15px; }
    .spine { width: 22px; }
    .system { grid-template-columns: 32px minmax(0, 1fr); column-gap: 10px; }
  }
`;
