import type { Column, NumberColumn, Table, TextColumn } from '../../table/table.ts';
import type { ColumnContent, ColumnFailure } from '../column-failures.ts';
import type { ColumnRole } from '../column-roles.ts';
import { roleOfName } from '../column-words.ts';
import { findColumn } from '../find-column.ts';
import { partsOfNames } from '../question-key.ts';
import type { CompareFailure } from './compare-failures.ts';
import type { CompareAssumption } from './compare-notes.ts';
import { identifiesRows } from './identifies-rows.ts';

type ModelColumn = NumberColumn | TextColumn;

type WantedModels<Model extends ModelColumn> = {
  /** What the learner typed: names or ids, with commas between. */
  named: string | undefined;
  kind: Model['kind'];
  content: ColumnContent;
  /** Ids of columns that play another part. */
  taken: readonly string[];
  /** Which of the columns that nobody named can be a model. */
  fits?: (column: Model) => boolean;
};

export type FoundModels<Model extends ModelColumn> =
  | { kind: 'found'; models: Model[]; assumptions: CompareAssumption[] }
  | { kind: 'failure'; failure: CompareFailure };

/** The columns of the models: as named by the learner, else all others of the kind but those that are plainly no models. */
export function findModels<Model extends ModelColumn>(
  table: Table,
  wanted: WantedModels<Model>,
): FoundModels<Model> {
  return wanted.named === undefined || wanted.named.trim() === ''
    ? allOthers(table, wanted)
    : lookUp(table, wanted, wanted.named);
}

function allOthers<Model extends ModelColumn>(
  table: Table,
  { kind, taken, fits = () => true }: WantedModels<Model>,
): FoundModels<Model> {
  const others = table.columns
    .filter((column) => isOfKind<Model>(column, kind))
    .filter(({ id }) => !taken.includes(id));
  const models = others.filter((column) => !isNoModel(column) && fits(column));
  const leftOut = others.filter((column) => !models.includes(column)).map(({ name }) => name);
  const assumptions: CompareAssumption[] = [
    { code: 'models_assumed', params: { models: models.map(({ name }) => name) } },
  ];
  if (leftOut.length > 0) assumptions.push({ code: 'columns_left_out', params: { columns: leftOut } });
  return { kind: 'found', models, assumptions };
}

/** What columns are named that lie beside predictions and are none. */
const NO_MODELS: readonly (ColumnRole | null)[] = ['time', 'group', 'split', 'score'];

function isNoModel(column: Column): boolean {
  if (NO_MODELS.includes(roleOfName(column.name))) return true;
  return column.kind === 'number' && identifiesRows(column);
}

function lookUp<Model extends ModelColumn>(
  table: Table,
  { kind, content, taken }: WantedModels<Model>,
  named: string,
): FoundModels<Model> {
  const models: Model[] = [];
  const kinds: readonly ModelColumn['kind'][] = [kind];
  for (const { name, part } of splitNames(table, named)) {
    const found = findColumn(table, { role: 'models', named: name, kinds, content });
    if (found.kind === 'failure') return { kind: 'failure', failure: inList(found.failure, part) };
    if (found.kind === 'unclear' || !isOfKind<Model>(found.column, kind)) return notFound(name, part);
    const { column } = found;
    if (taken.includes(column.id)) {
      const params = { roles: ['actual', 'models'] as ['actual', 'models'], name: column.name };
      return { kind: 'failure', failure: { code: 'same_column', params } };
    }
    if (!models.some(({ id }) => id === column.id)) models.push(column);
  }
  return { kind: 'found', models, assumptions: [] };
}

function isOfKind<Model extends ModelColumn>(column: Column, kind: Model['kind']): column is Model {
  return column.kind === kind;
}

function notFound(typed: string, part: number): { kind: 'failure'; failure: CompareFailure } {
  return {
    kind: 'failure',
    failure: { code: 'column_not_found', params: { role: 'models', typed, part, nearest: [] } },
  };
}

/** The failure of one name, which alone is to be replaced. */
function inList(failure: ColumnFailure, part: number): ColumnFailure {
  return failure.code === 'column_not_found'
    ? { code: failure.code, params: { ...failure.params, part } }
    : failure;
}

/**
 * At every comma, except where a column's own name has it: of several readings the longest name wins. `part` is where
 * among the commas the name begins.
 */
function splitNames(table: Table, named: string): { name: string; part: number }[] {
  const parts = partsOfNames(named).map((part) => part.trim());
  const marks = named.match(/[,;\n]/g) ?? [];
  const names: { name: string; part: number }[] = [];
  for (let from = 0; from < parts.length; ) {
    let [taken, name] = [1, parts[from] ?? ''];
    for (let to = parts.length; to > from + 1; to--) {
      const joined = joinedAgain(parts, marks, from, to);
      if (!table.columns.some((column) => squeezed(column.name) === joined)) continue;
      [taken, name] = [
        to - from,
        table.columns.find((column) => squeezed(column.name) === joined)?.name ?? name,
      ];
      break;
    }
    if (name !== '') names.push({ name, part: from });
    from += taken;
  }
  return names;
}

function joinedAgain(parts: readonly string[], marks: readonly string[], from: number, to: number): string {
  return parts
    .slice(from, to)
    .reduce((text, part, at) => `${text}${at > 0 ? marks[from + at - 1] : ''}${part}`, '');
}

const squeezed = (name: string) => name.replace(/\s*([,;\n])\s*/g, '$1').trim();
