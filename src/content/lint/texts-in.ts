import type { Language } from '../../study/types.ts';
import type { Fault } from '../fault.ts';
import type { ContentSource } from '../source.ts';
import { questionTexts } from './question-texts.ts';
import { faultOf } from './rule.ts';
import { wordsOfBlock } from './words-of-block.ts';

type TextInPlace = {
  readonly text: string;
  /** The fault of this text, where it stands. */
  readonly fault: (message: string) => Fault;
};

/** Every text in a language that a learner reads: of the questions, the glossary and that language's lessons. */
export function textsIn({ questions, terms, lessons }: ContentSource, language: Language): TextInPlace[] {
  return [
    ...questions.flatMap((entry) =>
      questionTexts(entry.value).map(({ field, text }) => ({
        text: text[language],
        fault: (message: string) => faultOf(entry, `${field}: ${message}`),
      })),
    ),
    ...terms.map((entry) => ({
      text: `${entry.value.term[language]}\n${entry.value.definition[language]}`,
      fault: (message: string) => faultOf(entry, message),
    })),
    ...lessons
      .filter(({ value }) => value.language === language)
      .flatMap(({ value, file }) =>
        value.pages.flatMap((page) =>
          page.blocks.map((block) => ({
            text: wordsOfBlock(block),
            fault: (message: string) => ({ file, line: block.line, entry: page.id, message }),
          })),
        ),
      ),
  ];
}
