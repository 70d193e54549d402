import type { Context } from '../../commands/context.ts';
import { renderPage, renderShared } from '../../commands/lesson/render.ts';
import type { Lesson } from '../../content/content.ts';
import { JobError } from '../../jobs/job-error.ts';
import { cardRefusal } from './discord-refusal.ts';

/** The longest name that Discord allows. */
const PERSON = 'm'.repeat(32);

/** Every page of a lesson, for oneself and shared, with and without its pictures: why Discord would refuse it. */
export async function lessonRefusals(
  lesson: Lesson,
  { words, content }: Pick<Context, 'words' | 'content'>,
): Promise<{ page: string; refusals: string[] }[]> {
  const drawn = { words, content, pictures: { ready: () => true, draw: async () => new Uint8Array(1) } };
  const failed = {
    words,
    content,
    pictures: { ready: () => true, draw: () => Promise.reject(new JobError({ code: 'busy', params: {} })) },
  };
  return Promise.all(
    lesson.pages.map(async (page) => {
      const cards = await Promise.all([
        ...(['not here', 'possible', 'done'] as const).map((sharing) =>
          renderPage(lesson, page, sharing, drawn),
        ),
        renderPage(lesson, page, 'possible', failed),
        renderShared(lesson, page, PERSON, drawn),
      ]);
      const refusals = cards.map(cardRefusal).filter((one) => one !== undefined);
      return { page: page.id, refusals: [...new Set(refusals)] };
    }),
  );
}
