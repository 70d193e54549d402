import { safeParse, type ZodMiniType } from 'zod/mini';
import type { $ZodChecks, $ZodIssue, $ZodIssueInvalidUnion, $ZodType } from 'zod/v4/core';
import { type Fault, fault, type Path } from './fault.ts';
import { meantBranch, schemaAt, typesOf, unwrapped, valueAt } from './schema-branch.ts';

/**
 * Parses a body with a schema of Discord's own specification.
 * @returns the parsed body, from which zod has stripped unknown fields, and the faults in Discord's words.
 */
export function schemaFaults(schema: ZodMiniType, body: unknown): { parsed: unknown; faults: Fault[] } {
  const result = safeParse(schema, body);
  if (result.success) return { parsed: result.data, faults: [] };
  return {
    parsed: undefined,
    faults: result.error.issues.flatMap((issue) => translate(issue, schema, body, [])),
  };
}

/** One zod issue as Discord's faults. The issue's path starts at `base`, where `schema` describes `value`. */
function translate(issue: $ZodIssue, schema: $ZodType, value: unknown, base: Path): Fault[] {
  const local = issue.path.filter((key) => typeof key !== 'symbol');
  const path = [...base, ...local];
  const input = valueAt(value, local);
  switch (issue.code) {
    case 'invalid_type':
      return [wrongType(issue.expected, input, path)];
    case 'invalid_value':
      return [wrongChoice(issue.values, input, path)];
    case 'too_big':
    case 'too_small':
      return [outOfBounds(issue, boundsOf(schemaAt(schema, value, local)), path)];
    case 'invalid_format':
      return [wrongFormat(issue.format, input, path, isSnowflake(schemaAt(schema, value, local)))];
    case 'invalid_union':
      return translateUnion(issue, optionsAt(schema, value, local), input, path);
    case 'not_multiple_of':
      return [fault.notNumber(path, input, 'int')];
    case 'unrecognized_keys':
    case 'invalid_key':
    case 'invalid_element':
    case 'custom':
      return [fault.pattern(path)];
    default:
      return issue satisfies never;
  }
}

/** Only the member that the value was meant to be is reported, as Discord does; all of them would explain nothing. */
function translateUnion(
  issue: $ZodIssueInvalidUnion,
  options: readonly $ZodType[],
  input: unknown,
  path: Path,
): Fault[] {
  if (input === undefined) return [fault.required(path)];
  const types = options.flatMap(typesOf);
  const meant = meantBranch(options, input) ?? (types.length > 0 ? undefined : fewestIssues(issue.errors));
  const option = options[meant ?? -1];
  const errors = issue.errors[meant ?? -1];
  if (option === undefined || errors === undefined) return [fault.unionType(path, [...types].sort(byNumber))];
  return errors.flatMap((inner) => translate(inner, option, input, path));
}

/** The members of the union at a path. The walk stops before it chooses one of them. */
function optionsAt(schema: $ZodType, value: unknown, path: Path): readonly $ZodType[] {
  const parent = path.length === 0 ? unwrapped(schema) : schemaAt(schema, value, path.slice(0, -1));
  const key = path.at(-1);
  const { def } = parent?._zod ?? {};
  if (key === undefined || def === undefined) return def?.type === 'union' ? def.options : [];
  const field =
    def.type === 'array' ? def.element : def.type === 'object' ? def.shape[String(key)] : undefined;
  const union = field && unwrapped(field)._zod.def;
  return union?.type === 'union' ? union.options : [];
}

const fewestIssues = (errors: readonly (readonly $ZodIssue[])[]): number =>
  errors.reduce((best, issues, i) => (issues.length < (errors[best]?.length ?? 0) ? i : best), 0);

function wrongType(expected: string, input: unknown, path: Path): Fault {
  const isItem = typeof path.at(-1) === 'number';
  if (input === undefined || input === null) return isItem ? fault.emptyItem(path) : fault.required(path);
  switch (expected) {
    case 'object':
      return fault.notObject(path);
    case 'record':
      return fault.notDictionary(path);
    case 'array':
      return fault.notList(path);
    case 'boolean':
      return fault.notBoolean(path);
    case 'string':
      return fault.notString(path, input);
    default:
      return fault.notNumber(path, input, 'int');
  }
}

function wrongChoice(values: readonly unknown[], input: unknown, path: Path): Fault {
  if (input === undefined || input === null) return fault.required(path);
  if (typeof input !== 'number' && typeof values[0] === 'number') return fault.notNumber(path, input, 'int');
  return fault.choices(path, values);
}

type Bounds = { minimum: number | undefined; maximum: number | undefined };

/** Both bounds of a length, though zod reports only the one that was broken: Discord's sentence names both. */
function boundsOf(schema: $ZodType | undefined): Bounds {
  const checks = checksOf(schema);
  return {
    minimum: checks.find((check) => check.check === 'min_length')?.minimum,
    maximum: checks.find((check) => check.check === 'max_length')?.maximum,
  };
}

/** The specification describes an id by its digits; any other pattern is one of text. */
const isSnowflake = (schema: $ZodType | undefined): boolean =>
  checksOf(schema).some(
    (check) => check.check === 'string_format' && check.pattern?.source === '^(0|[1-9][0-9]*)$',
  );

const checksOf = (schema: $ZodType | undefined) =>
  (schema?._zod.def.checks ?? []).map(({ _zod }) => _zod.def as $ZodChecks['_zod']['def']);

function outOfBounds(
  issue: Extract<$ZodIssue, { code: 'too_big' | 'too_small' }>,
  { minimum, maximum }: Bounds,
  path: Path,
): Fault {
  const isLength = issue.origin === 'string' || issue.origin === 'array';
  const limit = Number(issue.code === 'too_big' ? issue.maximum : issue.minimum);
  if (!isLength) return issue.code === 'too_big' ? fault.max(path, limit) : fault.min(path, limit);
  if (minimum !== undefined && maximum !== undefined) return fault.length(path, minimum, maximum);
  return issue.code === 'too_big' ? fault.maxLength(path, limit) : fault.minLength(path, limit);
}

function wrongFormat(format: string, input: unknown, path: Path, snowflake: boolean): Fault {
  if (format === 'url') return fault.notUrl(path);
  if (format === 'datetime') return fault.notDate(path, input);
  return snowflake ? fault.notNumber(path, input, 'snowflake') : fault.pattern(path);
}

const byNumber = (a: unknown, b: unknown): number => Number(a) - Number(b);
