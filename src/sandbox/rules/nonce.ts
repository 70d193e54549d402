import type { Fault } from './fault.ts';
import type { MessageToCheck } from './message-to-check.ts';

/** A nonce is an integer or at most 25 characters. */
export function nonce({ body, at }: MessageToCheck): Fault[] {
  const value = body.nonce;
  const path = [...at, 'nonce'];
  if (value === undefined || value === null || Number.isInteger(value)) return [];
  if (typeof value !== 'string') {
    return [{ path, code: 'NONCE_TYPE_INVALID_TYPE', message: 'This field must be a string or integer.' }];
  }
  if (value.length <= 25) return [];
  return [{ path, code: 'NONCE_TYPE_TOO_LONG', message: 'Must be 25 or fewer characters long.' }];
}
