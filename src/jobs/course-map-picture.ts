import { drawCourseMap, type MappedTopic } from '../charts/course-map.ts';
import type { CourseMapWords } from '../charts/course-map-words.ts';
import type { NumberStyle } from '../i18n/numbers.ts';
import { pictureOrNone } from './picture-or-none.ts';
import type { Jobs } from './pool.ts';

/**
 * A learner's course map as a PNG, drawn in a worker: everybody's is another one, so none is kept. Undefined where the
 * workers have no time.
 */
export async function courseMapPicture(
  jobs: Pick<Jobs, 'draw'>,
  topics: readonly MappedTopic[],
  words: CourseMapWords,
  numbers: NumberStyle,
): Promise<Uint8Array | undefined> {
  return pictureOrNone(jobs.draw(drawCourseMap(topics, words, numbers)));
}
