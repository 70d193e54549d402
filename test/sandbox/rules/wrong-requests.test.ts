import type { APIMessage } from 'discord-api-types/v10';
import { describe, expect, it } from 'vitest';
import { checkRequest } from '../../../src/sandbox/rules/check-request.ts';
import type { WrongRequest } from './cases/wrong-request.ts';
import { wrongRequests } from './cases/wrong-requests.ts';

/** The message of an edit as Discord would describe it, as far as rules read it. */
function messageBefore({ before }: WrongRequest): APIMessage | undefined {
  if (!before) return undefined;
  const { content = '', flags = 0, components = [], embeds = [] } = before.body;
  return { content, flags, components, embeds, attachments: [] } as unknown as APIMessage;
}

describe('checkRequest refuses', () => {
  it.each(wrongRequests.map((wrong) => [wrong.name, wrong] as const))('%s', (_, wrong) => {
    const { method, route, body, files = [] } = wrong;
    const edited = messageBefore(wrong);
    const failure = checkRequest({ method, route, body, files, ...(edited && { edited }) });

    expect(failure).toMatchObject({ status: wrong.status, code: wrong.code });
    if (wrong.at === undefined) return;
    const path = wrong.at === '' ? [] : wrong.at.split('.');
    expect(failure).toHaveProperty(
      ['errors', ...path, '_errors'],
      [{ code: wrong.error, message: expect.any(String) }],
    );
  });

  it('covers at least eighty different mistakes', () => {
    expect(new Set(wrongRequests.map(({ name }) => name)).size).toBe(wrongRequests.length);
    expect(wrongRequests.length).toBeGreaterThanOrEqual(80);
  });
});
