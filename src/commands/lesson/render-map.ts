import { formatNumber } from '../../i18n/numbers.ts';
import { button, buttons, type Card, card, menu, picture, text } from '../../ui/card.ts';
import type { Context } from '../context.ts';
import type { TopicState } from './course-state.ts';

/** The course as a ring that fills, a menu of its topics, and the way to the first that is not finished. */
export function renderMap(
  topics: readonly TopicState[],
  png: Uint8Array | undefined,
  { words, language, numbers, content }: Pick<Context, 'words' | 'language' | 'numbers' | 'content'>,
): Card {
  const { lesson } = words;
  const sum = (count: (topic: TopicState) => number) => topics.reduce((all, topic) => all + count(topic), 0);
  const facts = sum((topic) => topic.facts);
  const known = sum((topic) => topic.known);
  const lines = topics.map(({ name, known, facts }, at) =>
    lesson.mapLine(at + 1, name[language], known, facts),
  );
  const described = topics.map((topic, at) =>
    lesson.mapTopic(at + 1, topic.name[language], topic.known, topic.facts, topic.firm),
  );
  const share = formatNumber(facts === 0 ? 0 : known / facts, numbers, { percent: true, fractionDigits: 0 });
  const description = lesson.mapAlt(share, described);
  const file = png && { name: 'map.png', bytes: png, description };
  const readable = topics.flatMap((topic, at) => {
    const minutes = content.lesson(topic.id, language)?.minutes;
    return minutes === undefined ? [] : [{ topic, number: at + 1, minutes }];
  });
  const options = readable.map(({ topic, number, minutes }) => ({
    value: topic.id,
    label: `${number}. ${topic.name[language]}`,
    description: lesson.topicLine(minutes, topic.known, topic.facts),
  }));
  const goOn = nextToLearn(readable);
  return card(
    'plain',
    [
      text(
        lesson.mapTitle,
        lesson.mapSummary(
          known,
          sum(({ firm }) => firm),
          facts,
        ),
      ),
      file && picture(file),
      text(...lines),
      text(goOn && lesson.upNext(goOn.topic.name[language], goOn.minutes)),
      options.length > 0 ? menu(lesson.choosePlaceholder, options, 'lesson.choose', {}) : undefined,
      buttons(
        goOn && button('primary', lesson.goOn, 'lesson.open', { topic: goOn.topic.id }),
        button('secondary', lesson.quiz, 'quiz.start', { topic: '' }),
      ),
    ],
    file ? [file] : [],
  );
}

/** The first topic of which something is not known now; when all is, the one of which the least is firm. */
function nextToLearn<One extends { topic: TopicState }>(readable: readonly One[]): One | undefined {
  const unfinished = readable.find(({ topic }) => topic.known < topic.facts);
  const firmness = ({ topic: { firm, facts } }: One) => (facts === 0 ? 1 : firm / facts);
  return unfinished ?? readable.toSorted((a, b) => firmness(a) - firmness(b))[0];
}
