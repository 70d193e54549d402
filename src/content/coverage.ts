import { questionKind } from '../study/question-kind.ts';
import { type QuestionType, TOPICS } from '../study/types.ts';
import { type KeyLengths, keyLengths } from './lint/key-length.ts';
import type { ContentSource } from './source.ts';

/** Every type, under the heading of its column. */
const TYPES = {
  single: 'single',
  multiple: 'multi',
  true_false: 't/f',
  classify: 'class',
  chart: 'chart',
  cloze: 'cloze',
  numeric: 'num',
  ordering: 'order',
  matching: 'match',
} as const satisfies Record<QuestionType, string>;

/** What each topic has: its lesson, facts, terms, questions by type, kind and difficulty; and how often the key is the longest. */
export function coverage(source: ContentSource): string {
  const header = [
    'topic',
    'lesson',
    'facts',
    'asked',
    'terms',
    'questions',
    ...Object.values(TYPES),
    'recognise+produce',
    'reserved',
    'by difficulty',
    'longest key es/en',
    'shortest es/en',
    'not asked',
  ];
  const rows = TOPICS.map((topic) => rowOf(topic, source).map(String));
  return table([header, ...rows, totals(rows)]);
}

function rowOf(topic: (typeof TOPICS)[number], { facts, questions, lessons, terms }: ContentSource) {
  const ids = facts.filter(({ value }) => value.topic === topic).map(({ value }) => value.id);
  const own = questions.map(({ value }) => value).filter((question) => question.topic === topic);
  const asked = new Set(questions.flatMap(({ value }) => value.facts));
  const missing = ids.filter((id) => !asked.has(id));
  const languages = lessons.filter(({ value }) => value.topic === topic).map(({ value }) => value.language);
  const many = (matches: (question: (typeof own)[number]) => boolean) => own.filter(matches).length;
  const keys = (extreme: 'longest' | 'shortest') =>
    (['es', 'en'] as const)
      .map((language) => keyLengths(own, language, extreme))
      .map(share)
      .join(' / ');
  const ifAny = (text: string) => (own.length === 0 ? '–' : text);
  return [
    topic,
    languages.join('+') || '–',
    ids.length,
    ids.length - missing.length,
    terms.filter(({ value }) => value.topic === topic).length,
    own.length,
    ...Object.keys(TYPES).map((name) => many(({ type }) => type === name)),
    ifAny(
      (['recognition', 'production'] as const)
        .map((kind) => many((question) => questionKind(question) === kind))
        .join('+'),
    ),
    many(({ reserved }) => reserved),
    ifAny([1, 2, 3].map((level) => many(({ difficulty }) => difficulty === level)).join('+')),
    ifAny(keys('longest')),
    ifAny(keys('shortest')),
    missing.join(' '),
  ];
}

/** The sum of every column that holds nothing but counts. */
function totals(rows: readonly (readonly string[])[]): string[] {
  const [first = []] = rows;
  const sums = first.map((_, column) => {
    const cells = rows.map((row) => row[column] ?? '');
    return cells.every((cell) => /^\d+$/.test(cell))
      ? String(cells.reduce((sum, cell) => sum + Number(cell), 0))
      : '';
  });
  return ['all', ...sums.slice(1)];
}

function share({ count, expected }: KeyLengths): string {
  return `${count} (chance ${expected.toFixed(1)})`;
}

function table(rows: readonly (readonly string[])[]): string {
  const width = (column: number) => Math.max(...rows.map((row) => row[column]?.length ?? 0));
  return rows
    .map((row) =>
      row
        .map((cell, column) => cell.padEnd(width(column)))
        .join('  ')
        .trimEnd(),
    )
    .join('\n');
}
