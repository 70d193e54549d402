const WIDTH = 110;

/** JSON as the formatter of this project lays it out: objects over several lines, lists on one where they fit. */
export function jsonText(value: unknown, indent = '', column = 0): string {
  if (typeof value !== 'object' || value === null) return JSON.stringify(value);
  const inner = `${indent}  `;
  if (Array.isArray(value)) {
    const line = `[${value.map((one) => JSON.stringify(one)).join(', ')}]`;
    const isPlain = value.every((one) => typeof one !== 'object' || one === null);
    if (isPlain && column + line.length + 1 <= WIDTH) return line;
    return `[\n${value.map((one) => `${inner}${jsonText(one, inner, inner.length)}`).join(',\n')}\n${indent}]`;
  }
  const fields = Object.entries(value).map(([key, one]) => {
    const name = `${inner}${JSON.stringify(key)}: `;
    return `${name}${jsonText(one, inner, name.length)}`;
  });
  return fields.length === 0 ? '{}' : `{\n${fields.join(',\n')}\n${indent}}`;
}
