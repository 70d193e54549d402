import type { APIEmbed, APIMessage, MessageType, PollLayoutType, RESTAPIPoll } from 'discord-api-types/v10';
import { docs, type MessageExhibit, type Specimen } from './exhibit.ts';

const pinned: MessageType = 6;
const threadCreated: MessageType = 18;
const pollResult: MessageType = 46;
const layout: PollLayoutType = 1;

const poll = (counts: number[] | undefined, expiry: string, closed: boolean): MessageExhibit['more'] => ({
  poll: {
    question: { text: '¿Qué repasamos el lunes?' },
    answers: ['Evaluación', 'Monitoreo', 'Un tema de nombre tan largo que ocupa más de una línea'].map(
      (text, index) => ({
        answer_id: index + 1,
        poll_media: { text, ...(index === 0 && { emoji: { id: null, name: '📏' } }) },
      }),
    ),
    expiry,
    allow_multiselect: !closed,
    layout_type: layout,
    ...(counts !== undefined && {
      results: {
        is_finalized: closed,
        answer_counts: counts.map((count, index) => ({ id: index + 1, count, me_voted: index === 0 })),
      },
    }),
  },
});

const asked: RESTAPIPoll = {
  question: { text: '¿Qué repasamos el lunes?' },
  answers: [
    { poll_media: { text: 'Evaluación', emoji: { name: '📏', id: null } } },
    { poll_media: { text: 'Monitoreo' } },
    { poll_media: { text: 'Un tema de nombre tan largo que ocupa más de una línea' } },
  ],
};

const result = (most: number, total: number, winner?: string): Partial<APIMessage> => ({
  type: pollResult,
  embeds: [
    {
      type: 'poll_result' as NonNullable<APIEmbed['type']>,
      fields: Object.entries({
        poll_question_text: asked.question.text ?? '',
        victor_answer_votes: `${most}`,
        total_votes: `${total}`,
        ...(winner !== undefined && { victor_answer_text: winner, victor_answer_emoji_name: '📏' }),
      }).map(([name, value]) => ({ name, value })),
    },
  ],
});

/** What is around a message: whom it answers, who can see it, what has happened to it. */
export const stateSpecimens: Specimen[] = [
  {
    id: 'states',
    name: 'Message states',
    docs: docs('resources/message#message-object'),
    exhibits: [
      {
        caption: 'An answer to a command',
        command: 'rmse',
        body: { content: 'RMSE **2.31**, con 478 filas.' },
      },
      {
        caption: 'Only its reader can see it',
        command: 'quiz',
        ephemeral: true,
        body: {
          content: '¿Seguimos?',
          components: [{ type: 1, components: [{ type: 2, style: 1, custom_id: 'go', label: 'Sí' }] }],
        },
      },
      { caption: 'Deferred', command: 'drift', deferred: true, body: {} },
      {
        caption: 'Deferred and only for its reader',
        command: 'drift',
        deferred: true,
        ephemeral: true,
        body: {},
      },
      {
        caption: 'A reply',
        author: 'condor',
        replyTo: '¿El RMSE **penaliza** más los errores grandes?',
        body: { content: 'Sí: los eleva al cuadrado.' },
      },
      { caption: 'A reply to nothing', author: 'quetzal', replyTo: null, body: { content: 'Ya no está.' } },
      {
        caption: 'Edited and pinned',
        edited: true,
        more: { pinned: true },
        body: { content: 'Clase el lunes a las 8' },
      },
      {
        caption: 'With reactions',
        more: {
          reactions: ['👍', '📏'].map((name, index) => ({
            emoji: { id: null, name },
            count: 3 - index,
            count_details: { burst: 0, normal: 3 - index },
            me: index === 0,
            me_burst: false,
            burst_colors: [],
          })),
        },
        body: { content: 'Buen trabajo' },
      },
      { caption: 'With a thread', thread: 'Dudas del RMSE', body: { content: 'Preguntas aquí abajo' } },
      {
        caption: 'Mentions everyone',
        author: 'condor',
        more: { mention_everyone: true },
        body: { content: '@everyone hoy hay repaso' },
      },
    ],
  },
  {
    id: 'system',
    name: 'System messages',
    docs: docs('resources/message#message-object-message-types'),
    exhibits: [
      { caption: 'Pinned', author: 'condor', more: { type: pinned }, body: {} },
      {
        caption: 'A thread was started',
        author: 'colibri',
        more: { type: threadCreated },
        body: { content: 'Dudas del RMSE' },
      },
    ],
  },
  {
    id: 'poll',
    name: 'Poll',
    docs: docs('resources/poll#poll-object'),
    exhibits: [
      { caption: 'Of one answer', body: { poll: asked } },
      { caption: 'Of several answers', body: { poll: { ...asked, duration: 72, allow_multiselect: true } } },
      {
        caption: 'After voting',
        more: poll([5, 2, 1], '2026-03-10T15:04:00.000Z', false) ?? {},
        body: {},
      },
      { caption: 'Closed', more: poll([8, 3, 0], '2026-03-08T15:04:00.000Z', true) ?? {}, body: {} },
      { caption: 'Its result', more: result(8, 11, 'Evaluación'), body: {} },
      { caption: 'A draw', more: result(4, 8), body: {} },
    ],
  },
];
