import { createHmac, timingSafeEqual } from 'node:crypto';
import type { APIAttachment } from 'discord-api-types/v10';
import type { StoredAttachment } from '../world/attachments.ts';

/**
 * The world keeps links without host and signature, because both change: `cdn:/attachments/<channel>/<id>/<name>`.
 * They are completed each time an object leaves the sandbox.
 */
const scheme = 'cdn:';
const lifetimeMs = 24 * 60 * 60 * 1000;

export type LinkSigner = {
  /** The link as a client gets it, valid for a day of world time. */
  sign(link: string): string;
  /** Whether such a link's query is genuine and has not expired. */
  isValid(path: string, query: URLSearchParams): boolean;
};

/** The kept link of an attachment. */
export function linkOf(attachment: StoredAttachment): string {
  return `${scheme}/attachments/${attachment.channelId}/${attachment.id}/${attachment.filename}`;
}

/** The id of the attachment that a link of this sandbox (kept or signed) leads to. */
export function attachmentIdIn(url: string): string | undefined {
  return /^(?:cdn:|http:\/\/(?:127\.0\.0\.1|localhost):\d+)\/attachments\/\d+\/(\d+)\//.exec(url)?.[1];
}

/** The attachment as Discord describes it, with a kept link. */
export function attachmentObject(attachment: StoredAttachment): APIAttachment {
  const link = linkOf(attachment);
  return {
    id: attachment.id,
    filename: attachment.filename,
    ...(attachment.title !== undefined && { title: attachment.title }),
    ...(attachment.description !== undefined && { description: attachment.description }),
    size: attachment.size,
    url: link,
    proxy_url: link,
    ...(attachment.width !== undefined && { width: attachment.width }),
    ...(attachment.height !== undefined && { height: attachment.height }),
    ...(attachment.contentType !== undefined && { content_type: attachment.contentType }),
    ...(attachment.ephemeral === true && { ephemeral: true }),
  };
}

/** Signs and checks links with the world's own secret. */
export function linkSigner(options: { secret: string; now: () => number; origin: () => string }): LinkSigner {
  const digest = (path: string, ex: string, is: string) =>
    createHmac('sha256', options.secret).update(`${path} ${ex} ${is}`).digest('hex');
  const hexSeconds = (ms: number) => Math.trunc(ms / 1000).toString(16);
  return {
    sign: (link) => {
      const path = link.slice(scheme.length);
      const is = hexSeconds(options.now());
      const ex = hexSeconds(options.now() + lifetimeMs);
      return `${options.origin()}${path}?ex=${ex}&is=${is}&hm=${digest(path, ex, is)}&`;
    },
    isValid: (path, query) => {
      const [ex, is, hm] = [query.get('ex') ?? '', query.get('is') ?? '', query.get('hm') ?? ''];
      const expected = Buffer.from(digest(path, ex, is));
      const given = Buffer.from(hm);
      const genuine = expected.length === given.length && timingSafeEqual(expected, given);
      return genuine && Number.parseInt(ex, 16) * 1000 > options.now();
    },
  };
}

/** A copy of a payload in which every kept link is signed. */
export function withSignedLinks<T>(payload: T, sign: (link: string) => string): T {
  if (typeof payload === 'string') return payload as T;
  if (Array.isArray(payload)) return payload.map((item) => withSignedLinks(item, sign)) as T;
  if (payload === null || typeof payload !== 'object') return payload;
  return Object.fromEntries(
    Object.entries(payload).map(([key, value]) => [
      key,
      isLinkField(key, value) ? sign(value) : withSignedLinks(value, sign),
    ]),
  ) as T;
}

function isLinkField(key: string, value: unknown): value is string {
  const named = key === 'url' || key === 'proxy_url' || key === 'icon_url' || key === 'proxy_icon_url';
  return named && typeof value === 'string' && value.startsWith(`${scheme}/`);
}
