import type { Language, Localized } from '../../study/types.ts';
import type { Fault } from '../fault.ts';
import type { ContentSource, SourcePage } from '../source.ts';
import { questionTexts } from './question-texts.ts';
import type { Rule } from './rule.ts';
import { faultOf } from './rule.ts';
import { wordsOfBlock } from './words-of-block.ts';

/** Both languages of a text, and of a page of a lesson with its pictures, hold the same numbers, however each writes them. */
export const alikeNumbers: Rule = ({ questions, terms, lessons }) => [
  ...questions.flatMap((entry) =>
    questionTexts(entry.value).flatMap(({ field, text }) =>
      unlike(text).map((message) => faultOf(entry, `${field}: ${message}`)),
    ),
  ),
  ...terms.flatMap((entry) =>
    unlike(entry.value.definition).map((message) => faultOf(entry, `definition: ${message}`)),
  ),
  ...unlikePages(lessons),
];

function unlikePages(lessons: ContentSource['lessons']): Fault[] {
  return lessons
    .filter(({ value }) => value.language === 'es')
    .flatMap(({ value, file }) => {
      const other = lessons.find((one) => one.value.topic === value.topic && one.value.language === 'en');
      return value.pages.flatMap((page) => {
        const same = other?.value.pages.find(({ id }) => id === page.id);
        if (!same) return [];
        return [...unlike({ es: wordsOf(page), en: wordsOf(same) }), ...unlikePictures(page, same)].map(
          (message) => ({ file, line: page.line, entry: page.id, message }),
        );
      });
    });
}

/** What a picture is drawn from is written alike in both languages; what is not a number are names. */
function unlikePictures(page: SourcePage, other: SourcePage): string[] {
  const [es, en] = [figuresOf(page), figuresOf(other)];
  return es === en ? [] : [`the pictures differ: ${es} (es), ${en} (en)`];
}

function figuresOf({ blocks }: SourcePage): string {
  return blocks
    .flatMap((block) => (block.kind === 'picture' ? [[block.chart, ...figures(block.params)].join(' ')] : []))
    .join('; ');
}

function figures(params: Readonly<Record<string, string>>): string[] {
  return Object.entries(params)
    .filter(([, value]) => /^[-\d.,]+$/.test(value))
    .map(([name, value]) => `${name}=${value}`);
}

function wordsOf({ title, blocks }: SourcePage): string {
  return [title, ...blocks.map(wordsOfBlock)].join('\n');
}

function unlike(text: Localized): string[] {
  const [es, en] = [numbersOf(text.es, 'es'), numbersOf(text.en, 'en')];
  return es === en ? [] : [`the numbers differ: ${es} (es), ${en} (en)`];
}

/** Spanish parts thousands with a space, English with a comma. */
const THOUSANDS: Record<Language, RegExp> = {
  es: /(?<=\d)[ \u00a0](?=\d{3}\b)/g,
  en: /(?<=\d),(?=\d{3}\b)/g,
};

function numbersOf(text: string, language: Language): string {
  const numbers = text.replace(THOUSANDS[language], '').match(/\d+([.,]\d+)?/g) ?? [];
  return numbers
    .map((number) => number.replace(',', '.'))
    .sort()
    .join(' ');
}
