/** Where in a request body: keys of objects and indexes of arrays, from the root. */
export type Path = readonly (string | number)[];

/** One thing that Discord refuses in a form body: it becomes an entry of `_errors` at its path. */
export type Fault = { path: Path; code: string; message: string };

/**
 * Discord's general form errors in its own words. Codes and sentences are those that bots have reported of its answers;
 * where a rule had to make them up, it says so. A code beginning with `SANDBOX_` marks what Discord lets pass in silence
 * although it is always a mistake of the sender.
 */
export const fault = {
  required: (path: Path): Fault => ({ path, code: 'BASE_TYPE_REQUIRED', message: 'This field is required' }),
  length: (path: Path, min: number, max: number): Fault => ({
    path,
    code: 'BASE_TYPE_BAD_LENGTH',
    message: `Must be between ${min} and ${max} in length.`,
  }),
  maxLength: (path: Path, max: number): Fault => ({
    path,
    code: 'BASE_TYPE_MAX_LENGTH',
    message: `Must be ${max} or fewer in length.`,
  }),
  minLength: (path: Path, min: number): Fault => ({
    path,
    code: 'BASE_TYPE_MIN_LENGTH',
    message: `Must be ${min} or more in length.`,
  }),
  max: (path: Path, max: number): Fault => ({
    path,
    code: 'NUMBER_TYPE_MAX',
    message: `int value should be less than or equal to ${max}.`,
  }),
  min: (path: Path, min: number): Fault => ({
    path,
    code: 'NUMBER_TYPE_MIN',
    message: `int value should be greater than or equal to ${min}.`,
  }),
  notNumber: (path: Path, value: unknown, kind: 'int' | 'snowflake'): Fault => ({
    path,
    code: 'NUMBER_TYPE_COERCE',
    message: `Value "${shown(value)}" is not ${kind}.`,
  }),
  notString: (path: Path, value: unknown): Fault => ({
    path,
    code: 'STRING_TYPE_CONVERT',
    message: `Could not interpret "${shown(value)}" as string.`,
  }),
  /** Half of a pair of surrogates is no character. Discord cannot store it; the sentence is ours. */
  notUnicode: (path: Path): Fault => ({
    path,
    code: 'STRING_TYPE_CONVERT',
    message: 'Could not interpret a string with half of a surrogate pair as string.',
  }),
  notBoolean: (path: Path): Fault => ({
    path,
    code: 'BOOLEAN_TYPE_CONVERT',
    message: 'Must be either true or false.',
  }),
  notObject: (path: Path): Fault => ({
    path,
    code: 'MODEL_TYPE_CONVERT',
    message: 'Only dictionaries may be used in a ModelType',
  }),
  notDictionary: (path: Path): Fault => ({
    path,
    code: 'DICT_TYPE_CONVERT',
    message: 'Only dictionaries may be used in a DictType',
  }),
  notList: (path: Path): Fault => ({
    path,
    code: 'LIST_TYPE_CONVERT',
    message: 'Only iterables may be used in a ListType',
  }),
  emptyItem: (path: Path): Fault => ({
    path,
    code: 'LIST_ITEM_VALUE_REQUIRED',
    message: 'List item values of ModelType are required',
  }),
  choices: (path: Path, values: readonly unknown[]): Fault => ({
    path,
    code: 'BASE_TYPE_CHOICES',
    message: `Value must be one of {${values.map(asPython).join(', ')}}.`,
  }),
  notInEnum: (path: Path, value: unknown): Fault => ({
    path,
    code: 'ENUM_TYPE_COERCE',
    message: `Value "${shown(value)}" is not a valid enum value.`,
  }),
  /** A member of a union whose `type` names none of the members allowed in this place. */
  unionType: (path: Path, types: readonly unknown[]): Fault => ({
    path,
    code: 'UNION_TYPE_CHOICES',
    message: `Value of field "type" must be one of ${asTuple(types)}.`,
  }),
  pattern: (path: Path): Fault => ({
    path,
    code: 'STRING_TYPE_REGEX',
    message: 'String value did not match validation regex.',
  }),
  notUrl: (path: Path): Fault => ({ path, code: 'URL_TYPE_INVALID_URL', message: 'Not a well formed URL.' }),
  urlScheme: (path: Path, scheme: string, allowed: readonly string[]): Fault => ({
    path,
    code: 'URL_TYPE_INVALID_SCHEME',
    message: `Scheme "${scheme}" is not supported. Scheme must be one of ${asTuple(allowed)}.`,
  }),
  notDate: (path: Path, value: unknown): Fault => ({
    path,
    code: 'DATE_TIME_TYPE_PARSE',
    message: `Could not parse ${shown(value)}. Should be ISO8601.`,
  }),
};

const shown = (value: unknown): string => (typeof value === 'string' ? value : JSON.stringify(value));

const asPython = (value: unknown): string => (typeof value === 'string' ? `'${value}'` : String(value));

/** A tuple as Python writes it, since that is what Discord prints: one element keeps its comma. */
const asTuple = (values: readonly unknown[]): string =>
  values.length === 1 ? `(${asPython(values[0])},)` : `(${values.map(asPython).join(', ')})`;
