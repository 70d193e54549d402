/** Discord's names for groups of file types, and the extensions in each. Source: Discord's "File Type Filtering". */
export const fileGroups = {
  image: ['.png', '.gif', '.jpg', '.jpeg', '.jfif', '.webp', '.avif'],
  video: ['.mp4', '.mov', '.qt', '.webm'],
  audio: ['.mp3', '.m4a', '.wav', '.ogg', '.opus', '.flac'],
} as const satisfies Record<string, readonly string[]>;

/** The extensions that a field takes, its groups written out: what a browser's dialog is told. */
export function acceptedExtensions(types: readonly string[]): string[] {
  return types.flatMap((type) => {
    const wanted = type.toLowerCase();
    return Object.hasOwn(fileGroups, wanted) ? fileGroups[wanted as keyof typeof fileGroups] : wanted;
  });
}

/** Whether a file is of a type that a field takes, judged by the extension of its name; a field that names none takes all. */
export function fileFits(name: string, types: readonly string[]): boolean {
  if (types.length === 0) return true;
  const extension = /\.[^.]*$/.exec(name)?.[0].toLowerCase() ?? '';
  return acceptedExtensions(types).includes(extension);
}
