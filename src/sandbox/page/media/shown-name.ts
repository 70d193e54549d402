const TURNING = /[\u061c\u200e\u200f\u202a-\u202e\u2066-\u2069]/gu;

/**
 * A file's name as it may be shown: without the characters that turn the direction of what follows, with which
 * `gnp.exe` looks like `exe.png`.
 */
export function shownName(name: string): string {
  return name.replace(TURNING, '');
}
