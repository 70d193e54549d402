import type { Lesson, LessonBlock, LessonPage } from '../../content/content.ts';
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
    files.set(id, { name: `${id}.png`, bytes: await pictures.draw(svg), description: alt });
  }
  const blocks = page.blocks.map((block) => {
    const file = block.kind === 'image' ? files.get(block.id) : undefined;
    return file ? picture(file) : block.kind === 'text' ? text(block.markdown) : undefined;
  });
  const at = lesson.pages.indexOf(page);
  const heading = text(`# ${lesson.title}`, `## ${page.title}`);
  const position = text(words.lesson.position(at + 1, lesson.pages.length, lesson.minutes));
  return card('plain', [heading, ...blocks, position, ways(lesson, at, words)], [...files.values()]);
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
