/** How rows come into the order of time. */
export type Ordered = {
  /** Places in the file's order, the earliest first; rows of the same time stay as they were. */
  order: Uint32Array;
  /** Rows that changed their place. */
  moved: number;
  /** Rows that have the time of the row before them. */
  repeated: number;
};

/** Orders rows by their times, all finite. */
export function orderRows(times: Float64Array): Ordered {
  const order = Uint32Array.from(times, (_, row) => row);
  const at = (place: number) => times[order[place] ?? 0] ?? 0;
  let sorted = true;
  for (let row = 1; sorted && row < times.length; row++) sorted = at(row - 1) <= at(row);
  if (!sorted) order.sort((a, b) => (times[a] ?? 0) - (times[b] ?? 0));
  let moved = 0;
  let repeated = 0;
  for (let place = 0; place < order.length; place++) {
    if (order[place] !== place) moved += 1;
    if (place > 0 && at(place) === at(place - 1)) repeated += 1;
  }
  return { order, moved, repeated };
}
