import { type Fault, fault, type Path } from './fault.ts';

/** Whether an address, if there is one, has one of the schemes that Discord takes in its place. */
export function urlScheme(url: string | null | undefined, path: Path, allowed: readonly string[]): Fault[] {
  if (!url) return [];
  const scheme = url.slice(0, url.indexOf(':')).toLowerCase();
  return allowed.includes(scheme) ? [] : [fault.urlScheme(path, scheme, allowed)];
}
