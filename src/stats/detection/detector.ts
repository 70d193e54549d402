/** Watches a stream of finite values, one at a time, for a change of its mean. */
export type Detector = {
  /** Takes in the next value; true where the detector now says that the stream has changed. */
  add(value: number): boolean;
};
