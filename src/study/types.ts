export type Language = 'es' | 'en';

/** One text in both languages, side by side so that they cannot drift apart. */
export type Localized = { readonly es: string; readonly en: string };

/** The topics of the class notes, in their order, which is also the order in which facts are introduced. */
export const TOPICS = [
  'introduction',
  'problem',
  'collection',
  'preparation',
  'modeling',
  'evaluation',
  'selection',
  'deployment',
  'serving',
  'maintenance',
  'monitoring',
  'mlops',
] as const;

export type Topic = (typeof TOPICS)[number];

/** `notes`: the class notes say it. `complement`: ours, so that a teacher can limit an exam to the notes. */
export type Source = 'notes' | 'complement';

export type FactId = string;
export type QuestionId = string;
export type OptionId = string;

/** One thing to know, and the unit of memory: a card is (learner, fact). */
export type Fact = {
  readonly id: FactId;
  readonly topic: Topic;
  readonly name: Localized;
  readonly source: Source;
};

/** `misconception` is what somebody who picks this option probably believes; the key has none. */
export type Option = {
  readonly id: OptionId;
  readonly text: Localized;
  readonly misconception?: Localized;
};

type QuestionBase = {
  readonly id: QuestionId;
  readonly topic: Topic;
  readonly facts: readonly FactId[];
  readonly difficulty: 1 | 2 | 3;
  readonly source: Source;
  /** Of a template: with `{slots}` for what is drawn. */
  readonly stem: Localized;
  /** Of a template: with `{slots}`, and `{answer}` for the right number. */
  readonly explanation: Localized;
  /** The page of the topic's lesson where one can read more; absent for its first. */
  readonly section?: string;
  /** Asked only in progress checks and never practised, so that those measure memory and not this question. */
  readonly reserved: boolean;
};

/** Three or four options, one of which is right. */
export type SingleQuestion = QuestionBase & {
  readonly type: 'single';
  readonly options: readonly Option[];
  readonly key: OptionId;
};

/** `missed` is what somebody overlooks who leaves out this option, one of the right ones. */
export type MultipleOption = Option & { readonly missed?: Localized };

/** Four or five options, of which two or more, but not all, are right. */
export type MultipleQuestion = QuestionBase & {
  readonly type: 'multiple';
  readonly options: readonly MultipleOption[];
  readonly keys: readonly OptionId[];
};

/** The stem is a statement. */
export type TrueFalseQuestion = QuestionBase & {
  readonly type: 'true_false';
  readonly key: boolean;
  readonly misconception: Localized;
};

/** The same kind of thing in both languages, each with its synonyms; the first one is shown. */
export type LocalizedList = { readonly es: readonly string[]; readonly en: readonly string[] };

/** The stem has a gap, `____`, into which a word or a few are typed. */
export type ClozeQuestion = QuestionBase & {
  readonly type: 'cloze';
  readonly answers: LocalizedList;
  readonly traps: readonly { readonly answers: LocalizedList; readonly misconception: Localized }[];
};

/** A source of uniform draws in [0, 1). */
export type Chance = () => number;

/** What a template draws for the `{slots}` of a text: numbers, or lists of them. */
export type Slots = Readonly<Record<string, number | readonly number[]>>;

/** `tolerance` is how far off an answer may be; `traps` are the wrong numbers whose cause is known, by a code. */
export type DrawnNumber = {
  readonly slots: Slots;
  readonly answer: number;
  readonly tolerance: number;
  readonly traps: Readonly<Record<string, number>>;
};

/** Draws new numbers for the same question; the same chance gives the same numbers. */
export type NumericTemplate = {
  readonly name: string;
  /** What is computed, as one expression; no two templates share it. */
  readonly formula: string;
  draw(chance: Chance): DrawnNumber;
};

/** A number is typed. `traps` explains every trap of the template. */
export type NumericQuestion = QuestionBase & {
  readonly type: 'numeric';
  readonly template: NumericTemplate;
  readonly unit?: Localized;
  readonly traps: Readonly<Record<string, Localized>>;
};

/** `svg` draws the picture with its words in this language and its numbers in this style. */
export type DrawnChart = {
  readonly slots: Slots;
  readonly key: OptionId;
  svg(language: Language, numbers: { locale: string; decimal: 'point' | 'comma' }): string;
};

export type ChartTemplate = {
  readonly name: string;
  readonly formula: string;
  draw(chance: Chance): DrawnChart;
};

/** Options about a picture that a template draws; the template knows which is right. Every option may be wrong. */
export type ChartQuestion = QuestionBase & {
  readonly type: 'chart';
  readonly template: ChartTemplate;
  /** What the picture shows, with `{slots}`, without telling the key. */
  readonly alt: Localized;
  readonly options: readonly Option[];
};

export type Item = { readonly id: OptionId; readonly text: Localized };

/** Three to five items, in the right order. */
export type OrderingQuestion = QuestionBase & { readonly type: 'ordering'; readonly items: readonly Item[] };

export type Pair = { readonly id: OptionId; readonly left: Localized; readonly right: Localized };

/** Three or four pairs; `extra` are rights that belong to no left. */
export type MatchingQuestion = QuestionBase & {
  readonly type: 'matching';
  readonly pairs: readonly Pair[];
  readonly extra: readonly Item[];
};

/** Kinds among which a case is classified, shared by several questions. */
export type Category = { readonly id: OptionId; readonly name: Localized };
export type CategorySet = {
  readonly id: string;
  readonly name: Localized;
  readonly categories: readonly Category[];
};

/** One case, one category. */
export type ClassifyQuestion = QuestionBase & {
  readonly type: 'classify';
  readonly set: CategorySet;
  readonly key: OptionId;
  readonly misconceptions: Readonly<Record<OptionId, Localized>>;
};

/** Every question, discriminated by `type`; a new type joins this union, and the compiler names the places to extend. */
export type Question =
  | SingleQuestion
  | MultipleQuestion
  | TrueFalseQuestion
  | ClozeQuestion
  | NumericQuestion
  | ChartQuestion
  | OrderingQuestion
  | MatchingQuestion
  | ClassifyQuestion;

export type QuestionType = Question['type'];

/** What a learner can say to a question: which kind fits which type is what `grade` knows. */
export type Answer =
  /** single, chart and classify: an option's or a category's id; true_false: `true` or `false`. */
  | { readonly kind: 'option'; readonly option: OptionId }
  /** multiple */
  | { readonly kind: 'options'; readonly options: readonly OptionId[] }
  /** cloze and numeric: as typed */
  | { readonly kind: 'text'; readonly text: string }
  /** ordering: the items from first to last */
  | { readonly kind: 'order'; readonly items: readonly OptionId[] }
  /** matching: the pair (or extra) whose right side was chosen for each pair's left side */
  | { readonly kind: 'pairs'; readonly chosen: Readonly<Record<OptionId, OptionId>> }
  | { readonly kind: 'dont_know' };

/** What an answer says to memory. Never `easy`: recognising is not recalling. */
export type Grade = 'again' | 'hard' | 'good';
