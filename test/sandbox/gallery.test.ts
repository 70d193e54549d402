import { ComponentType } from 'discord-api-types/v10';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Exhibit, MessageExhibit } from '../../src/sandbox/gallery/exhibit.ts';
import { specimens } from '../../src/sandbox/gallery/specimens.ts';
import type { GalleryAnswer } from '../../src/sandbox/page/gallery/gallery-answer.ts';
import { checkRequest } from '../../src/sandbox/rules/check-request.ts';
import { type Sandbox, startSandbox } from '../../src/sandbox/start.ts';

const exhibits = specimens.flatMap(({ id, exhibits }) =>
  exhibits.map((exhibit): [string, Exhibit] => [`${id}: ${exhibit.caption}`, exhibit]),
);
/** What Discord and not a bot makes has no body to judge. */
const sentByBots = exhibits.filter(
  ([, exhibit]) => 'modal' in exhibit || Object.keys(exhibit.body).length > 0,
);

describe('the gallery', () => {
  let sandbox: Sandbox;
  let answer: GalleryAnswer;

  beforeAll(async () => {
    sandbox = await startSandbox({ port: 0, data: ':memory:' });
    answer = (await (await fetch(`${sandbox.url}/sandbox/gallery`)).json()) as GalleryAnswer;
  });
  afterAll(() => sandbox.close());

  it.each(sentByBots)('holds nothing that Discord would refuse: %s', (_name, exhibit) => {
    expect(checkRequest(requestOf(exhibit))).toBeUndefined();
  });

  it('shows every kind of component there is', () => {
    const components = exhibits.map(([, exhibit]) =>
      'modal' in exhibit ? exhibit.modal.components : exhibit.body.components,
    );
    const types = JSON.stringify(components).matchAll(/"type":(\d+)/g);
    const shown = new Set([...types].map(([, type]) => Number(type)));
    const kinds = Object.values(ComponentType).filter((kind) => typeof kind === 'number');
    const missing = kinds.filter((kind) => !shown.has(kind)).map((kind) => ComponentType[kind]);
    // Bots cannot send it: Discord itself makes cards of what is bought with it.
    expect(missing).toEqual(['ContentInventoryEntry']);
  });

  it('serves every file that its messages show', async () => {
    const links = new Set(JSON.stringify(answer).match(/http:\/\/127\.0\.0\.1[^"\\]*attachments[^"\\]*/g));
    expect(links.size).toBeGreaterThan(20);
    for (const link of links) expect((await fetch(link)).status, link).toBe(200);
  });

  it('is the same each time, so that its pictures can be compared', async () => {
    const again = await (await fetch(`${sandbox.url}/sandbox/gallery`)).json();
    expect(again).toEqual(answer);
  });

  it('links each specimen to a page of Discord’s documentation', () => {
    for (const { docs } of answer.specimens)
      expect(docs).toMatch(/^https:\/\/docs\.discord\.com\/developers\//);
  });
});

function requestOf(exhibit: Exhibit) {
  if ('modal' in exhibit) {
    const route = '/interactions/{interaction_id}/{interaction_token}/callback';
    return { method: 'POST', route, body: { type: 9, data: exhibit.modal }, files: [] } as const;
  }
  return {
    method: 'POST',
    route: '/channels/{channel_id}/messages',
    body: JSON.parse(JSON.stringify(exhibit.body)),
    files: filesOf(exhibit),
  } as const;
}

function filesOf({ files = [] }: MessageExhibit) {
  return files.map(({ filename, bytes }, index) => ({
    index: String(index),
    filename,
    size: bytes.byteLength,
  }));
}
