import type { APIComponentInContainer } from 'discord.js';
import type { Lesson, LessonBlock, LessonPage } from '../../content/content.ts';
import { pictureOrNone } from '../../jobs/picture-or-none.ts';
import type { Pictures } from '../../jobs/pictures.ts';
import { button, buttons, type Card, type CardFile, card, disabled, picture, text } from '../../ui/card.ts';
import type { Context } from '../context.ts';

type Image = Extract<LessonBlock, { kind: 'image' }>;

export function imagesOf(page: LessonPage): Image[] {
  return page.blocks.filter((block) => block.kind === 'image');
}

type Rendering = Pick<Context, 'words' | 'pictures' | 'content'>;

/** Whether a page can be shown to everybody in the channel, or has been. */
export type Sharing = 'not here' | 'possible' | 'done';

/** One page of a lesson, with the way on as its one obvious button. */
export async function renderPage(
  lesson: Lesson,
  page: LessonPage,
  sharing: Sharing,
  { words, pictures, content }: Rendering,
): Promise<Card> {
  const { blocks, files } = await renderBlocks(lesson, page, pictures);
  const hasTerms = [...content.terms.values()].some(({ topic }) => topic === lesson.topic);
  const at = lesson.pages.indexOf(page);
  const position = text(words.lesson.position(at + 1, lesson.pages.length, lesson.minutes));
  return card('plain', [...blocks, position, ...ways(lesson, at, { sharing, hasTerms }, words)], files);
}

/** The same page for everybody, with who shared it. Whoever wants to read on gets the lesson for themselves. */
export async function renderShared(
  lesson: Lesson,
  page: LessonPage,
  person: string,
  { words, pictures }: Omit<Rendering, 'content'>,
): Promise<Card> {
  const { blocks, files } = await renderBlocks(lesson, page, pictures);
  const read = button('primary', words.lesson.readOn, 'lesson.page', { topic: lesson.topic, page: page.id });
  return card('plain', [...blocks, text(words.lesson.sharedBy(person)), buttons(read)], files);
}

async function renderBlocks(
  lesson: Lesson,
  page: LessonPage,
  pictures: Pictures,
): Promise<{ blocks: (APIComponentInContainer | undefined)[]; files: CardFile[] }> {
  const files = new Map<string, CardFile & { description: string }>();
  for (const { id, alt, svg } of imagesOf(page)) {
    const bytes = await pictureOrNone(pictures.draw(svg));
    if (bytes) files.set(id, { name: `${id}.png`, bytes, description: alt });
  }
  const blocks = page.blocks.map((block) => {
    switch (block.kind) {
      case 'text':
        return text(block.markdown);
      case 'image': {
        const file = files.get(block.id);
        return file ? picture(file) : text(`> ${block.alt}`);
      }
      case 'try':
        return buttons(button('secondary', block.label, 'table.sample', { command: block.command }));
      default:
        return block satisfies never;
    }
  });
  return { blocks: [text(`# ${lesson.title}`, `## ${page.title}`), ...blocks], files: [...files.values()] };
}

/** Two rows: through the pages, and out of them. */
function ways(
  { topic, pages }: Lesson,
  at: number,
  { sharing, hasTerms }: { sharing: Sharing; hasTerms: boolean },
  { lesson }: Context['words'],
) {
  const turnTo = (
    page: LessonPage | undefined,
    label: string,
    style: 'primary' | 'secondary' = 'secondary',
  ) => page && button(style, label, 'lesson.page', { topic, page: page.id });
  const [before, here, after] = [pages[at - 1], pages[at], pages[at + 1]];
  const quiz = button(after ? 'secondary' : 'primary', lesson.quizMe, 'quiz.start', { topic });
  const map = button('secondary', lesson.toMap, 'lesson.open', { topic: '' });
  const terms = hasTerms ? button('secondary', lesson.terms, 'glossary.beside', { topic }) : undefined;
  const share = (label: string) =>
    button('secondary', label, 'lesson.share', { topic, page: here?.id ?? '' });
  const shared = sharing === 'possible' ? share(lesson.share) : disabled(share(lesson.shared));
  return [
    buttons(
      turnTo(before, lesson.back),
      after ? turnTo(after, lesson.next, 'primary') : before && turnTo(pages[0], lesson.start),
      after ? undefined : quiz,
    ),
    buttons(
      after ? quiz : undefined,
      after ? undefined : terms,
      map,
      sharing === 'not here' ? undefined : shared,
    ),
  ];
}
