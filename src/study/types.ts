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
  readonly stem: Localized;
  readonly explanation: Localized;
  /** Asked only in progress checks and never practised, so that those measure memory and not this question. */
  readonly reserved: boolean;
};

/** Three or four options, one of which is right. */
export type SingleQuestion = QuestionBase & {
  readonly type: 'single';
  readonly options: readonly Option[];
  readonly key: OptionId;
};

/** Every question, discriminated by `type`; a new type joins this union, and the compiler names the places to extend. */
export type Question = SingleQuestion;

/** What a learner can say to a question of any type. */
export type Answer = { readonly kind: 'option'; readonly option: OptionId } | { readonly kind: 'dont_know' };

/** The grades that a choice question gives to memory: never `easy`, because recognising is not recalling. */
export type Grade = 'again' | 'good';
