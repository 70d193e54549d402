import type { APIComponentInContainer } from 'discord.js';
import type { Instance } from '../../study/instance.ts';
import { type CardFile, picture, text } from '../../ui/card.ts';
import { sayTextOf, type Wording } from './wording.ts';

/** Discord reads four underscores as the beginning of something underlined. */
const GAP = /____/g;
const SHOWN_GAP = '\\_\\_\\_\\_';

type Blocks = (APIComponentInContainer | undefined)[];

/**
 * What stands on top of a question and stays there after the answer: where it belongs, what is asked, and its picture, or
 * the picture's description where nobody had time to draw it.
 */
export function renderHead(
  instance: Instance,
  number: number,
  png: Uint8Array | undefined,
  wording: Wording,
): { blocks: Blocks; files: CardFile[] } {
  const { words, language, content } = wording;
  const { question } = instance;
  const say = sayTextOf(instance, wording);
  const topic = content.topics.find(({ id }) => id === question.topic);
  const blocks: Blocks = [
    text(words.quiz.heading(topic?.name[language] ?? question.topic, number)),
    text(`### ${say(question.stem).replace(GAP, SHOWN_GAP)}`),
  ];
  if (instance.type !== 'chart') return { blocks, files: [] };
  const description = say(instance.question.alt);
  if (!png) return { blocks: [...blocks, text(`> ${description}`)], files: [] };
  const file = { name: `${question.id}.png`, bytes: png, description };
  return { blocks: [...blocks, picture(file)], files: [file] };
}
