import { html, type SVGTemplateResult, svg, type TemplateResult } from 'lit';

const shapes = {
  close: svg`<path d="M6 6l12 12M18 6L6 18" />`,
  check: svg`<path d="M5 12.5l4.5 4.5L19 7.5" />`,
  chevron: svg`<path d="M6 9l6 6 6-6" />`,
  left: svg`<path d="M15 5l-7 7 7 7" />`,
  right: svg`<path d="M9 5l7 7-7 7" />`,
  download: svg`<path d="M12 4v11m0 0l-5-5m5 5l5-5M5 20h14" />`,
  external: svg`<path d="M14 5h5v5M19 5l-8 8M11 6H6a1 1 0 00-1 1v11a1 1 0 001 1h11a1 1 0 001-1v-5" />`,
  file: svg`<path d="M7 3h7l5 5v12a1 1 0 01-1 1H7a1 1 0 01-1-1V4a1 1 0 011-1zM14 3v5h5" />`,
  upload: svg`<path d="M12 16V5m0 0L7 10m5-5l5 5M5 20h14" />`,
  eye: svg`<path d="M2.5 12S6 5.5 12 5.5 21.5 12 21.5 12 18 18.5 12 18.5 2.5 12 2.5 12z" /><circle cx="12" cy="12" r="3" />`,
  pin: svg`<path d="M9 4h6l-1 6 3 3v2H7v-2l3-3-1-6zM12 15v6" />`,
  thread: svg`<path d="M7.500 3L5.500 14M13.500 3l-.700 4M3.500 6.500h13M2.500 11h5M10.500 10.500h11v7.500h-5l-3 3v-3h-3z" />`,
  reply: svg`<path d="M10 6L4 12l6 6M4 12h9a7 7 0 017 7" />`,
  at: svg`<circle cx="12" cy="12" r="4" /><path d="M16 8v5a2.5 2.5 0 005 0v-1a9 9 0 10-3.5 7.1" />`,
  hash: svg`<path d="M9 4L7 20M17 4l-2 16M4 9h16M4 15h16" />`,
  person: svg`<circle cx="12" cy="8" r="4" /><path d="M4 20.5c1-4 4.2-6 8-6s7 2 8 6" />`,
  minus: svg`<path d="M5 12h14" />`,
  bolt: svg`<path d="M13 3L5 14h6l-1 7 8-11h-6l1-7z" />`,
  shop: svg`<path d="M4 9l1.500-5h13L20 9M4 9v11h16V9M4 9h16M9 20v-6h6v6" />`,
  more: svg`<path d="M5 12h.010M12 12h.010M19 12h.010" stroke-width="3" />`,
  poll: svg`<path d="M5 20V11M12 20V4M19 20v-6" />`,
  lock: svg`<rect x="5" y="11" width="14" height="9" rx="2" /><path d="M8 11V8a4 4 0 018 0v3" />`,
  archive: svg`<path d="M4 5h16v4H4zM6 9v10h12V9M10 13h4" />`,
  menu: svg`<path d="M4 6h16M4 12h16M4 18h16" />`,
  plus: svg`<path d="M12 5v14M5 12h14" />`,
  send: svg`<path d="M4.5 12L3.500 4.500 21 12 3.500 19.500 4.500 12zM4.500 12H12" />`,
  tools: svg`<path d="M14.500 6.500a4.500 4.500 0 016-1l-3 3 .5 2.500 2.500.5 1-1a4.500 4.500 0 01-6.500 5L9.500 21a2 2 0 01-3-3l6-5.500a4.500 4.500 0 012-6z" />`,
  gear: svg`<circle cx="12" cy="12" r="3" /><path d="M10.1 5.3L10.4 2.5L13.6 2.5L13.9 5.3L15.5 5.9L17.5 4.2L19.8 6.5L18.1 8.5L18.7 10.1L21.5 10.4L21.5 13.6L18.7 13.9L18.1 15.5L19.8 17.5L17.5 19.8L15.5 18.1L13.9 18.7L13.6 21.5L10.4 21.5L10.1 18.7L8.5 18.1L6.5 19.8L4.2 17.5L5.9 15.5L5.3 13.9L2.5 13.6L2.5 10.4L5.3 10.1L5.9 8.5L4.2 6.5L6.5 4.2L8.5 5.9z" />`,
  chat: svg`<path d="M4 5h16v11H11l-5 4v-4H4z" />`,
  alert: svg`<circle cx="12" cy="12" r="9" /><path d="M12 7.500V13m0 3.200v.300" />`,
  command: svg`<rect x="3.500" y="3.500" width="17" height="17" rx="4" /><path d="M14.500 7.500l-5 9" />`,
} satisfies Record<string, SVGTemplateResult>;

export type IconName = keyof typeof shapes;

/** A small line drawing beside words that say the same: hidden from those who cannot see it. */
export function icon(name: IconName, size = 20): TemplateResult {
  return html`<svg class="icon" width=${size} height=${size} viewBox="0 0 24 24" fill="none" stroke="currentColor"
    stroke-width="2" stroke-linecap="round" stroke-linejoin="round" aria-hidden="true">${shapes[name]}</svg>`;
}
