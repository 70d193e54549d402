/** Waits until work has ended, but no longer than `ms`; the work itself goes on. Its failure is passed on. */
export async function atMost(ms: number, work: Promise<unknown>): Promise<void> {
  const { promise: outOfPatience, resolve } = Promise.withResolvers<void>();
  const timer = setTimeout(resolve, ms);
  try {
    await Promise.race([work, outOfPatience]);
  } finally {
    clearTimeout(timer);
  }
}
