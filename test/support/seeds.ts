import fc from 'fast-check';

/** Any seed that a question can be drawn with: an unsigned 32-bit integer. */
export const seeds = fc.integer({ min: 0, max: 2 ** 32 - 1 });
