/** The address if a browser may follow it, which for a message's links is only http and https; else nothing. */
export function safeHref(address: string | undefined): string | undefined {
  return address !== undefined && /^https?:\/\//i.test(address.trim()) ? address.trim() : undefined;
}
