import { css } from 'lit';

/** The colours and fonts of the page, for its document; every element inherits them. */
export const theme = css`
  @font-face { font-family: Inter; font-weight: 400; src: url('/fonts/inter-400.ttf'); }
  @font-face { font-family: Inter; font-weight: 500; src: url('/fonts/inter-500.ttf'); }
  @font-face { font-family: Inter; font-weight: 600; src: url('/fonts/inter-600.ttf'); }
  @font-face { font-family: Inter; font-weight: 700; src: url('/fonts/inter-700.ttf'); }

  :root {
    --font: 'gg sans', Inter, 'Noto Sans', 'Helvetica Neue', Helvetica, Arial, 'Liberation Sans', sans-serif;
    --font-code: 'gg mono', 'Source Code Pro', Consolas, 'Andale Mono', Menlo, 'Liberation Mono', monospace;
    --radius: 8px;
    color-scheme: dark;

    --background: #1a1a1e;
    --background-side: #121214;
    --background-raised: #222327;
    --background-deep: #0e0e10;
    --hover: #ffffff0d;
    --selected: #ffffff1a;
    --border: #ffffff14;
    --border-strong: #ffffff38;
    --text: #dfe0e2;
    --text-strong: #fbfbfb;
    --text-muted: #9b9ca5;
    --link: #7fb0ff;
    --focus: #9eb4ff;
    --brand: #5865f2;
    --brand-hover: #4752c4;
    --brand-text: #ffffff;
    --success: #00863a;
    --success-hover: #006e30;
    --success-text: #6fd39b;
    --danger: #d22d39;
    --danger-hover: #b2202b;
    --danger-text: #ff8c91;
    --danger-background: #d22d391f;
    --warning-text: #f0b132;
    --secondary: #ffffff1a;
    --secondary-hover: #ffffff2b;
    --badge: #da373c;
    --mention-background: #5865f23d;
    --mention-text: #c0caff;
    --mentioned-background: #f0b1321a;
    --mentioned-border: #f0b132;
    --ephemeral-background: #5865f20d;
    --ephemeral-border: #5865f2;
    --code-background: #121214;
    --timestamp-background: #ffffff14;
    --spoiler-hidden: #3b3c43;
    --spoiler-revealed: #ffffff14;
    --card-background: #242429;
    --input-background: #222327;
    --input-border: #ffffff26;
    --popup-background: #27282e;
    --chip-background: #ffffff1a;
    --shadow: 0 8px 24px #0000007a;
    --scrim: #000000b3;
  }

  :root[data-theme='light'] {
    color-scheme: light;

    --background: #fbfbfb;
    --background-side: #f1f1f3;
    --background-raised: #ffffff;
    --background-deep: #e6e6e9;
    --hover: #0000000d;
    --selected: #0000001a;
    --border: #0000001c;
    --border-strong: #0000003d;
    --text: #323339;
    --text-strong: #060607;
    --text-muted: #5c5e66;
    --link: #0059c9;
    --focus: #3c45c4;
    --success-text: #00702f;
    --danger-text: #b81d29;
    --danger-background: #d22d3914;
    --warning-text: #845700;
    --secondary: #00000014;
    --secondary-hover: #00000024;
    --mention-background: #5865f226;
    --mention-text: #4049b5;
    --mentioned-background: #f0b13224;
    --ephemeral-background: #5865f20a;
    --code-background: #f1f1f3;
    --timestamp-background: #0000000f;
    --spoiler-hidden: #b9bac2;
    --spoiler-revealed: #00000014;
    --card-background: #ffffff;
    --input-background: #ffffff;
    --input-border: #00000033;
    --popup-background: #ffffff;
    --chip-background: #00000012;
    --shadow: 0 8px 24px #00000029;
    --scrim: #00000099;
  }

  html, body { height: 100%; }
  body {
    margin: 0; overflow: hidden; background: var(--background); color: var(--text);
    font: 400 16px/1.375 var(--font); -webkit-text-size-adjust: 100%;
  }
`;
