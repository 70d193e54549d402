import { type Fault, fault } from './fault.ts';
import type { MessageToCheck } from './message-to-check.ts';

/** The specification grants an answer the 300 characters that only the question has. */
const maxAnswer = 55;

/** A poll asks something, and each of its answers says something. */
export function poll({ body, at }: MessageToCheck): Fault[] {
  if (!body.poll) return [];
  const { question, answers } = body.poll;
  const path = [...at, 'poll'];
  const faults = answers.flatMap(({ poll_media: { text, emoji } }, i) => {
    const textPath = [...path, 'answers', i, 'poll_media', 'text'];
    if (!text && !emoji) return [fault.required(textPath)];
    return text && text.length > maxAnswer ? [fault.maxLength(textPath, maxAnswer)] : [];
  });
  if (question.emoji) {
    faults.push({
      path: [...path, 'question', 'emoji'],
      code: 'SANDBOX_POLL_QUESTION_EMOJI',
      message: 'Discord shows only the text of a question.',
    });
  }
  return question.text ? faults : [fault.required([...path, 'question', 'text']), ...faults];
}
