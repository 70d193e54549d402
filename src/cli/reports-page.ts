import { z } from 'zod';
import { compareReport } from '../reports/compare/compare-report-schema.ts';
import { driftReport } from '../reports/drift/drift-report-schema.ts';
import { evaluateReport } from '../reports/evaluate/evaluate-report-schema.ts';
import { monitorReport } from '../reports/monitor/monitor-report-schema.ts';
import { rmseReport } from '../reports/rmse/rmse-report-schema.ts';
import { markdownTable } from './markdown-table.ts';

type JsonSchema = z.core.JSONSchema.BaseSchema;

const reports = {
  rmse: rmseReport,
  evaluate: evaluateReport,
  monitor: monitorReport,
  compare: compareReport,
  drift: driftReport,
};

/** docs/reports.md: the fields of every JSON file that a computing command attaches. */
export function reportsPage(): string {
  const sections = Object.entries(reports).map(([command, schema]) => {
    const fields = fieldsOf(z.toJSONSchema(schema) as JsonSchema, '');
    return `## /${command}\n\n${markdownTable(['Field', 'Type'], fields)}`;
  });
  const introduction = [
    'Generated from the schemas by `npm run docs`. Numbers have full double precision; what is undefined is `null`, with',
    'the reason among the `notes`. Shares are fractions, not percent.',
  ].join('\n');
  return ['# Reports', introduction, ...sections, ''].join('\n\n');
}

/** One row for each leaf: its path and its type. */
function fieldsOf(schema: JsonSchema, path: string): [field: string, type: string][] {
  const nullable = schema.anyOf?.find((one) => (one as JsonSchema).type === 'null');
  const only = schema.anyOf?.filter((one) => one !== nullable) as JsonSchema[] | undefined;
  if (only && only.length > 0 && (nullable || only.every(({ type }) => type === 'object'))) {
    const rows = only.flatMap((one) => fieldsOf(one, path));
    return merged(rows).map(([field, type], at) => [field, nullable && at === 0 ? `${type} or null` : type]);
  }
  if (schema.type === 'object' && schema.properties) {
    return Object.entries(schema.properties).flatMap(([name, child]) =>
      fieldsOf(child as JsonSchema, path ? `${path}.${name}` : name),
    );
  }
  if (schema.type === 'array') return fieldsOf(schema.items as JsonSchema, `${path}[]`);
  return [[`\`${path}\``, typeOf(schema)]];
}

/** Of objects that are alternatives to each other, a field that several have is one row. */
function merged(rows: readonly [field: string, type: string][]): [field: string, type: string][] {
  const types = new Map<string, string[]>();
  for (const [field, type] of rows) types.set(field, [...new Set([...(types.get(field) ?? []), type])]);
  return [...types].map(([field, all]) => [field, all.join(', ')]);
}

function typeOf(schema: JsonSchema): string {
  if (schema.const !== undefined) return `\`${JSON.stringify(schema.const)}\``;
  if (schema.enum) return schema.enum.map((one) => `\`${JSON.stringify(one)}\``).join(', ');
  // Findings are the one union of objects: a code, its own parameters, and the sentence.
  if (schema.allOf ?? schema.oneOf ?? schema.anyOf) return '{ `code`, `params`, `text` }';
  return [schema.type].flat().join(' or ');
}
