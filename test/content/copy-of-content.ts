import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { onTestFinished } from 'vitest';
import { CONTENT_DIRECTORY } from '../../src/content/read-source.ts';

/** A copy of the content that ships, for a test to break; it is gone when the test is over. */
export function copyOfContent(): string {
  const directory = mkdtempSync(join(tmpdir(), 'content-'));
  onTestFinished(() => rmSync(directory, { recursive: true }));
  cpSync(CONTENT_DIRECTORY, directory, { recursive: true });
  return directory;
}

/** Replaces the first occurrence, which must be there, and says on which line (from 1) the replacement stands. */
export function change(directory: string, file: string, from: string, to: string): number {
  const path = join(directory, file);
  const text = readFileSync(path, 'utf8');
  const at = text.indexOf(from);
  if (at < 0) throw new Error(`${file} does not hold "${from}"`);
  writeFileSync(path, text.replace(from, to));
  return text.slice(0, at).split('\n').length;
}
