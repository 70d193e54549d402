import type { Lesson, LessonBlock, LessonPage } from '../../content/content.ts';
import { JobError } from '../../jobs/job-error.ts';
import type { Pictures } from '../../jobs/pictures.ts';
import { button, buttons, type Card, type CardFile, card, picture, text } from '../../ui/card.ts';
import type { Context } from '../context.ts';

type Image = Extract<LessonBlock, { kind: 'image' }>;

export function imagesOf(page: LessonPage): Image[] {
  return page.blocks.filter((block) => block.kind === 'image');
}

/** One page of a lesson, with the way on as its one obvious button. */
export async function renderPage(
  lesson: Lesson,
  page: LessonPage,
  { words, pictures }: Pick<Context, 'words' | 'pictures'>,
): Promise<Card> {
  const files = new Map<string, CardFile & { description: string }>();
  for (const { id, alt, svg } of imagesOf(page)) {
    const bytes = await drawn(svg, pictures);
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
  const at = lesson.pages.indexOf(page);
  const heading = text(`# ${lesson.title}`, `## ${page.title}`);
  const position = text(words.lesson.position(at + 1, lesson.pages.length, lesson.minutes));
  return card('plain', [heading, ...blocks, position, ways(lesson, at, words)], [...files.values()]);
}

/** Undefined where the workers have no time for a picture: the page is read with its description instead. */
async function drawn(svg: string, pictures: Pictures): Promise<Uint8Array | undefined> {
  try {
    return await pictures.draw(svg);
  } catch (error) {
    if (error instanceof JobError) return undefined;
    throw error;
  }
}

function ways({ topic, pages }: Lesson, at: number, { lesson }: Context['words']) {
  const before = pages[at - 1];
  const after = pages[at + 1];
  const first = pages[0];
  const back = before && button('secondary', lesson.back, 'lesson.page', { topic, page: before.id });
  const quiz = (style: 'primary' | 'secondary') => button(style, lesson.quizMe, 'quiz.start', { topic });
  if (after) {
    return buttons(
      back,
      button('primary', lesson.next, 'lesson.page', { topic, page: after.id }),
      quiz('secondary'),
    );
  }
  const start =
    first && before && button('secondary', lesson.start, 'lesson.page', { topic, page: first.id });
  return buttons(back, start, quiz('primary'));
}
