/** The choices of a question as letters, in the order in which they are shown. */
export const LETTERS = ['A', 'B', 'C', 'D', 'E'] as const;

/** The places of an ordering. */
export const PLACES = ['①', '②', '③', '④', '⑤'] as const;
