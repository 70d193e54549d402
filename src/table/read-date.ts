/** Which number of `03/04/2024` is the day. */
export type DateOrder = 'day-first' | 'month-first';
