import type { APIMessage } from 'discord-api-types/v10';
import { describe, expect, it } from 'vitest';
import { checkRequest } from '../../../src/sandbox/rules/check-request.ts';
import { button, container, option, routes, row, select, text, times, v2 } from './cases/wrong-request.ts';

const reply = (data: object, files: { index: string; filename: string; size: number }[] = []) =>
  checkRequest({ method: 'POST', route: routes.callback, body: { type: 4, data }, files });
const create = (command: object) =>
  checkRequest({
    method: 'POST',
    route: routes.commands,
    body: { name: 'rmse', description: 'x', ...command },
    files: [],
  });
const file = (i: number, size = 10) => ({ index: `${i}`, filename: `${i}.csv`, size });
const poll = (answers: number) => ({
  question: { text: '¿?' },
  answers: times(answers, (i) => ({ poll_media: { text: `${i}` } })),
});
const modal = (components: number) =>
  checkRequest({
    method: 'POST',
    route: routes.callback,
    body: {
      type: 9,
      data: {
        custom_id: 'm',
        title: 't',
        components: times(components, (i) => ({
          type: 18,
          label: 'l',
          component: { type: 4, style: 1, custom_id: `i${i}` },
        })),
      },
    },
    files: [],
  });
/** A command of `size` characters in all: its own 5, then options of 132 and one that fills up the rest. */
const commandOf = (size: number) => {
  const group = (g: number, characters: number) => ({
    type: 1,
    name: `${g}`,
    description: 'x',
    options: times(Math.ceil(characters / 132), (i) => {
      const left = Math.min(132, characters - i * 132);
      const name = `${i}`.padEnd(Math.min(32, left - 1), 'x');
      return { type: 3, name, description: 'd'.repeat(left - name.length) };
    }),
  });
  const rest = size - 5 - 3 * 2;
  return create({ options: [group(1, 25 * 132), group(2, 25 * 132), group(3, rest - 50 * 132)] });
};

/** The largest that Discord takes, and how to make one of any size. */
const limits: [name: string, largest: number, check: (size: number) => unknown][] = [
  ['characters of content', 2000, (n) => reply({ content: 'a'.repeat(n) })],
  [
    'characters of text in V2 components',
    4000,
    (n) => reply({ flags: v2, components: [text('a'.repeat(2000)), container(text('b'.repeat(n - 2000)))] }),
  ],
  [
    'components, nested ones included',
    40,
    (n) => reply({ flags: v2, components: [container(...times(n - 1, () => text('a')))] }),
  ],
  ['action rows without V2', 5, (n) => reply({ components: times(n, (i) => row(button(`${i}`))) })],
  ['buttons in a row', 5, (n) => reply({ components: [row(...times(n, (i) => button(`${i}`)))] })],
  ['options of a menu', 25, (n) => reply({ components: [row(select(times(n, String)))] })],
  ['characters of a custom id', 100, (n) => reply({ components: [row(button('a'.repeat(n)))] })],
  [
    'characters in embeds',
    6000,
    (n) => reply({ embeds: [{ description: 'a'.repeat(4000) }, { description: 'b'.repeat(n - 4000) }] }),
  ],
  ['embeds', 10, (n) => reply({ embeds: times(n, () => ({ title: 'a' })) })],
  [
    'files',
    10,
    (n) =>
      reply(
        {},
        times(n, (i) => file(i)),
      ),
  ],
  ['bytes of a file', 10 * 1024 * 1024, (n) => reply({}, [file(0, n)])],
  ['answers of a poll', 10, (n) => reply({ poll: poll(n) })],
  ['components of a modal', 5, modal],
  ['characters of a command', 8000, commandOf],
  [
    'choices of an option',
    25,
    (n) =>
      create({
        options: [
          {
            type: 3,
            name: 'o',
            description: 'x',
            choices: times(n, (i) => ({ name: `${i}`, value: `${i}` })),
          },
        ],
      }),
  ],
  [
    'options chosen by default',
    2,
    (n) =>
      reply({
        components: [
          row({ ...select([]), max_values: 2, options: times(3, (i) => option(`${i}`, { default: i < n })) }),
        ],
      }),
  ],
];

describe('checkRequest takes the largest that Discord takes, and one more it refuses:', () => {
  it.each(limits)('%s: %i', (_, largest, check) => {
    expect(check(largest)).toBeUndefined();
    expect(check(largest + 1)).toMatchObject({ status: expect.any(Number) });
  });
});

describe('checkRequest counts', () => {
  it('of a command’s translations only the longest, as Discord does', () => {
    const options = times(25, (i) => ({
      type: 3,
      name: `o${i}`,
      description: 'x',
      description_localizations: {
        'es-ES': 'a'.repeat(100),
        'es-419': 'b'.repeat(100),
        'pt-BR': 'c'.repeat(100),
      },
    }));
    const group = (name: string) => ({ type: 1, name, description: 'x', options });

    expect(create({ options: [group('a'), group('b'), group('c')] })).toBeUndefined();
    expect(create({ options: [group('a'), group('b'), group('c'), group('d')] })).toMatchObject({
      code: 50035,
    });
  });

  it('the files that an edit keeps together with the new ones', () => {
    const edited = {
      content: 'hola',
      embeds: [],
      attachments: times(8, (i) => ({ id: `${100 + i}`, filename: `${i}.png` })),
    } as unknown as APIMessage;
    const edit = (body: object, files: number) =>
      checkRequest({
        method: 'PATCH',
        route: routes.message,
        body,
        files: times(files, (i) => file(i)),
        edited,
      });

    expect(edit({}, 2)).toBeUndefined();
    expect(edit({}, 3)).toMatchObject({ code: 50035 });
    expect(edit({ attachments: [{ id: '100' }, { id: '0' }, { id: '1' }, { id: '2' }] }, 3)).toBeUndefined();
  });

  it('the limit of the place instead of 10 MiB, when it is given', () => {
    const request = { method: 'POST', route: routes.messages, body: {}, files: [file(0, 2000)] } as const;

    expect(checkRequest({ ...request, attachmentSizeLimit: 2000 })).toBeUndefined();
    expect(checkRequest({ ...request, attachmentSizeLimit: 1999 })).toMatchObject({
      status: 413,
      code: 40005,
    });
  });
});

describe('checkRequest takes an attachment back', () => {
  it('as discord.js holds it, under its own names for the fields', () => {
    const kept = {
      id: '100',
      name: 'a.png',
      attachment: 'https://example.org/a.png',
      proxyURL: 'https://example.org/a.png',
    };
    const edited = {
      content: '',
      embeds: [],
      attachments: [{ id: '100', filename: 'a.png' }],
    } as unknown as APIMessage;
    const body = { content: 'hola', attachments: [kept] };

    expect(checkRequest({ method: 'PATCH', route: routes.message, body, files: [], edited })).toBeUndefined();
  });
});
