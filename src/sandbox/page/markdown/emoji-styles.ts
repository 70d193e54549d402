import { css } from 'lit';

/** Emoji are pictures of the height of a line, as in Discord. */
export const emojiStyles = css`
  img.emoji { width: 1.375em; height: 1.375em; vertical-align: bottom; object-fit: contain; }
  .jumbo img.emoji { width: 3rem; height: 3rem; margin-block: 2px; }
`;
