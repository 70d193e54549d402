/** A curve of a classifier over its thresholds. Each point is what it does at `threshold` and above; null is above all. */
export type Curve = { x: number; y: number; threshold: number | null }[];
