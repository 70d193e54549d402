import type { APIMessage } from 'discord-api-types/v10';
import { describe, expect, it } from 'vitest';
import { checkRequest } from '../../../src/sandbox/rules/check-request.ts';
import { rightRequests } from './cases/right-requests.ts';

describe('checkRequest takes what discord.js sends', () => {
  it.each(rightRequests.map((right) => [right.name, right] as const))('%s', (_, right) => {
    const { method, route, body, before, files = [] } = right;
    const edited =
      before && ({ content: '', embeds: [], attachments: [], ...before.body } as unknown as APIMessage);

    expect(checkRequest({ method, route, body, files, ...(edited && { edited }) })).toBeUndefined();
  });
});
