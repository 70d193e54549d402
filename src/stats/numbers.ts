/** A sample, in the file's order. The functions of this room expect finite values and pairs of equal length. */
export type Numbers = ArrayLike<number>;
