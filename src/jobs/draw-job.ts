import { renderPng } from '../charts/png.ts';

/** Draws one of our SVGs as PNG. Runs in a worker. */
export function drawJob(svg: string): Uint8Array {
  return renderPng(svg);
}
