import { TOPICS } from '../study/types.ts';
import { type KeyLengths, keyLengths } from './lint/key-length.ts';
import type { ContentSource } from './source.ts';

/** How many entries of each kind a topic has, the facts without a question, and how often the key is the longest. */
export function coverage({ facts, questions, lessons }: ContentSource): string {
  const header = [
    'topic',
    'lesson',
    'facts',
    'asked',
    'questions',
    'by difficulty',
    'longest key es/en',
    'shortest es/en',
    'not asked',
  ];
  const rows = TOPICS.map((topic) => {
    const ids = facts.filter(({ value }) => value.topic === topic).map(({ value }) => value.id);
    const own = questions.map(({ value }) => value).filter((question) => question.topic === topic);
    const asked = new Set(questions.flatMap(({ value }) => value.facts));
    const missing = ids.filter((id) => !asked.has(id));
    const languages = lessons.filter(({ value }) => value.topic === topic).map(({ value }) => value.language);
    const difficulties = [1, 2, 3].map(
      (level) => own.filter(({ difficulty }) => difficulty === level).length,
    );
    const keys = (extreme: 'longest' | 'shortest') =>
      (['es', 'en'] as const)
        .map((language) => keyLengths(own, language, extreme))
        .map(share)
        .join(' / ');
    return [
      topic,
      languages.join('+') || '–',
      ids.length,
      ids.length - missing.length,
      own.length,
      own.length === 0 ? '–' : difficulties.join('+'),
      own.length === 0 ? '–' : keys('longest'),
      own.length === 0 ? '–' : keys('shortest'),
      missing.join(' '),
    ].map(String);
  });
  return table([header, ...rows]);
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
