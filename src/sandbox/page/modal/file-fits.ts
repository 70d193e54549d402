/** Whether a file is of a type that a field takes (`.csv`, `image/*`, `text/csv`); a field that names none takes all. */
export function fileFits({ name, type }: Pick<File, 'name' | 'type'>, accepted: readonly string[]): boolean {
  if (accepted.length === 0) return true;
  const extension = /\.[^.]*$/.exec(name)?.[0].toLowerCase() ?? '';
  return accepted.some((given) => {
    const wanted = given.toLowerCase();
    if (wanted.endsWith('/*')) return type.startsWith(wanted.slice(0, -1));
    return wanted === extension || `.${wanted}` === extension || wanted === type;
  });
}
