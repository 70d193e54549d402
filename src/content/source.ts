import type { CategorySet, Fact, Language, Question, Topic } from '../study/types.ts';
import type { Term, TopicEntry, Tryable } from './content.ts';
import type { Retired } from './schema.ts';

/** An entry and the place it was read from. */
export type Located<Value> = {
  readonly value: Value;
  /** Relative to the content directory. */
  readonly file: string;
  /** The line on which the entry begins, counted from 1. */
  readonly line: number;
};

/** A block of a lesson as its author wrote it: formulas not yet rendered, pictures not yet drawn. */
export type SourceBlock =
  | { readonly kind: 'text'; readonly markdown: string; readonly line: number }
  | {
      readonly kind: 'formula';
      readonly id: string;
      readonly alt: string;
      readonly tex: string;
      readonly line: number;
    }
  | {
      readonly kind: 'picture';
      readonly id: string;
      readonly alt: string;
      /** Which of our charts draws it. */
      readonly chart: string;
      readonly params: Readonly<Record<string, string>>;
      readonly line: number;
    }
  | {
      readonly kind: 'try';
      /** Which command shows its example. */
      readonly command: Tryable;
      readonly label: string;
      readonly line: number;
    };

export type SourcePage = {
  readonly id: string;
  readonly title: string;
  readonly line: number;
  readonly blocks: readonly SourceBlock[];
};

export type SourceLesson = {
  readonly topic: Topic;
  readonly language: Language;
  readonly title: string;
  readonly pages: readonly SourcePage[];
};

/** Everything that the content files say, each entry with its place, so that rules can point at it. */
export type ContentSource = {
  readonly topics: readonly Located<TopicEntry>[];
  readonly facts: readonly Located<Fact>[];
  readonly categorySets: readonly Located<CategorySet>[];
  /** Of what numeric and chart questions draw; the id is the template's name. */
  readonly templates: readonly Located<{ readonly id: string; readonly formula: string }>[];
  readonly questions: readonly Located<Question>[];
  readonly terms: readonly Located<Term>[];
  readonly retired: readonly Located<Retired>[];
  readonly lessons: readonly Located<SourceLesson>[];
  /** The committed pictures of formulas, relative to the content directory. */
  readonly formulaFiles: readonly string[];
};
