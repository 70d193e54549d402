import type { $ZodType, $ZodTypes } from 'zod/v4/core';
import type { Path } from './fault.ts';

/** Takes optional, nullable and lazy wrappers off, down to what describes a present value. */
export function unwrapped(schema: $ZodType): $ZodTypes {
  const { _zod } = schema as $ZodTypes;
  switch (_zod.def.type) {
    case 'optional':
    case 'nullable':
      return unwrapped(_zod.def.innerType);
    case 'lazy':
      return unwrapped(_zod.def.getter());
    default:
      return schema as $ZodTypes;
  }
}

/** The values that a member of a union allows for its `type` field; none when it is not told apart by one. */
export function typesOf(schema: $ZodType): readonly unknown[] {
  const { def } = unwrapped(schema)._zod;
  if (def.type !== 'object' || def.shape.type === undefined) return [];
  const type = unwrapped(def.shape.type)._zod.def;
  return type.type === 'literal' ? type.values : [];
}

/**
 * The index of the member of a union that a value was meant to be: the one its `type` names, else the one that takes
 * values of its JavaScript type. None when the value fits no member even by kind.
 */
export function meantBranch(options: readonly $ZodType[], value: unknown): number | undefined {
  const type = isRecord(value) ? value.type : undefined;
  const byType = options.findIndex((option) => typesOf(option).includes(type));
  if (byType >= 0) return byType;
  if (options.some((option) => typesOf(option).length > 0)) return undefined;
  const byKind = options.findIndex((option) => unwrapped(option)._zod.def.type === kindOf(value));
  return byKind < 0 ? undefined : byKind;
}

/** The schema that describes the value at `path` of a body; undefined where the path leaves the schema. */
export function schemaAt(schema: $ZodType, body: unknown, path: Path): $ZodTypes | undefined {
  const here = unwrapped(schema);
  const { def } = here._zod;
  if (def.type === 'union') {
    const option = def.options[meantBranch(def.options, body) ?? -1];
    return option && schemaAt(option, body, path);
  }
  const [key, ...rest] = path;
  if (key === undefined) return here;
  const inner = valueAt(body, [key]);
  if (def.type === 'array') return schemaAt(def.element, inner, rest);
  if (def.type === 'record') return schemaAt(def.valueType, inner, rest);
  const field = def.type === 'object' ? def.shape[String(key)] : undefined;
  return field && schemaAt(field, inner, rest);
}

/** The value at `path` of a body; undefined where there is none. */
export function valueAt(body: unknown, path: Path): unknown {
  return path.reduce<unknown>(
    (value, key) =>
      typeof value === 'object' && value !== null && Object.hasOwn(value, key)
        ? (value as Record<string | number, unknown>)[key]
        : undefined,
    body,
  );
}

/** Whether a value is an object of JSON, so neither null nor an array. */
export const isRecord = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

const kindOf = (value: unknown): string => {
  if (value === null) return 'null';
  return Array.isArray(value) ? 'array' : typeof value;
};
