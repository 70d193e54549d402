/** The element that has the focus, in whatever shadow root. */
export function focusedElement(): HTMLElement | undefined {
  let focused: Element | null = document.activeElement;
  while (focused?.shadowRoot?.activeElement) focused = focused.shadowRoot.activeElement;
  return focused instanceof HTMLElement ? focused : undefined;
}
