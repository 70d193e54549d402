const gap = 4;
const margin = 8;
const tallest = 320;

/** Puts a popup of the top layer below its anchor, or above it where there is more room. */
export function placePopup(popup: HTMLElement, anchor: HTMLElement): void {
  const at = anchor.getBoundingClientRect();
  const below = window.innerHeight - at.bottom - gap - margin;
  const above = at.top - gap - margin;
  const up = below < Math.min(popup.scrollHeight, tallest) && above > below;
  const left = Math.max(margin, Math.min(at.left, window.innerWidth - at.width - margin));
  Object.assign(popup.style, {
    left: `${left}px`,
    width: `${Math.min(at.width, window.innerWidth - 2 * margin)}px`,
    maxHeight: `${Math.max(80, Math.min(tallest, up ? above : below))}px`,
    top: up ? 'auto' : `${at.bottom + gap}px`,
    bottom: up ? `${window.innerHeight - at.top + gap}px` : 'auto',
  });
}
