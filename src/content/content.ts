import type { Fact, FactId, Language, Localized, Question, QuestionId, Topic } from '../study/types.ts';

/** Text is Discord markdown. `try` is a button that shows a command's example. An image is a self-contained SVG document, drawn when it is shown; `alt` says what it shows. */
export type LessonBlock =
  | { readonly kind: 'text'; readonly markdown: string }
  | { readonly kind: 'image'; readonly id: string; readonly alt: string; readonly svg: string }
  | { readonly kind: 'try'; readonly command: Tryable; readonly label: string };

/** The commands that have an example to show to somebody who has no file at hand. */
export const TRYABLE = ['rmse', 'evaluate', 'compare', 'drift', 'monitor'] as const;

export type Tryable = (typeof TRYABLE)[number];

/** One screen of a lesson. Its id is the same in both languages, so a reader can change language in place. */
export type LessonPage = {
  readonly id: string;
  readonly title: string;
  readonly blocks: readonly LessonBlock[];
};

export type Lesson = {
  readonly topic: Topic;
  readonly title: string;
  /** Reading time, in minutes. */
  readonly minutes: number;
  readonly pages: readonly LessonPage[];
};

/** A word of the glossary. */
export type Term = {
  readonly id: string;
  readonly topic: Topic;
  readonly term: Localized;
  /** Other words for the same. */
  readonly also: { readonly es: readonly string[]; readonly en: readonly string[] };
  readonly definition: Localized;
  /** The page of the topic's lesson where one can read more; absent for its first. */
  readonly section?: string;
  readonly related: readonly string[];
};

export type TopicEntry = { readonly id: Topic; readonly name: Localized };

/** All that ciclo teaches. `loadContent()` in load.ts reads it, once, at start. */
export type Content = {
  /** In the order of the class notes. */
  readonly topics: readonly TopicEntry[];
  /** In the order in which they are introduced. */
  readonly facts: ReadonlyMap<FactId, Fact>;
  readonly questions: ReadonlyMap<QuestionId, Question>;
  /** `undefined` while the lesson is not written. */
  lesson(topic: Topic, language: Language): Lesson | undefined;
  /** Reserved questions included; choosing one to practise leaves them out. */
  questionsOfFact(fact: FactId): readonly Question[];
  factsOf(topic: Topic): readonly Fact[];
  /** The glossary, in the order of the topics. */
  readonly terms: ReadonlyMap<string, Term>;
};
