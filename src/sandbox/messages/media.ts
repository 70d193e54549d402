import type { APIEmbed, APIEmbedImage } from 'discord-api-types/v10';
import { attachmentIdIn, linkOf } from '../media/links.ts';
import { type StoredAttachment, safeFilename } from '../world/attachments.ts';
import type { MediaResolver } from './components.ts';

/**
 * Resolves `attachment://name` (and links this sandbox gave out before) to the attachments a message holds,
 * and describes any other link as Discord does before it has looked at it.
 */
export function mediaResolver(held: readonly StoredAttachment[]): MediaResolver {
  return (url) => {
    const attachment = findAttachment(held, url);
    if (attachment === undefined) return { item: { url, proxy_url: url, width: 0, height: 0 } };
    const link = linkOf(attachment);
    return {
      item: {
        url: link,
        proxy_url: link,
        width: attachment.width ?? null,
        height: attachment.height ?? null,
        content_type: attachment.contentType ?? null,
        placeholder: null,
        placeholder_version: null,
        loading_state: 2,
        attachment_id: attachment.id,
      },
      name: attachment.filename,
      size: attachment.size,
    };
  };
}

/** The embeds as Discord stores them: of type `rich`, their images resolved. */
export function storedEmbeds(embeds: readonly APIEmbed[], held: readonly StoredAttachment[]): APIEmbed[] {
  const image = (given: APIEmbedImage): APIEmbedImage => {
    const attachment = findAttachment(held, given.url);
    if (attachment === undefined) return { ...given, proxy_url: given.url };
    const link = linkOf(attachment);
    return {
      url: link,
      proxy_url: link,
      ...(attachment.width !== undefined && { width: attachment.width }),
      ...(attachment.height !== undefined && { height: attachment.height }),
      ...(attachment.contentType !== undefined && { content_type: attachment.contentType }),
    };
  };
  const icon = <T extends { icon_url?: string }>(given: T): T => {
    const attachment = given.icon_url === undefined ? undefined : findAttachment(held, given.icon_url);
    if (attachment === undefined) return given;
    return { ...given, icon_url: linkOf(attachment), proxy_icon_url: linkOf(attachment) };
  };
  return embeds.map((embed) => ({
    ...embed,
    ...(embed.author !== undefined && { author: icon(embed.author) }),
    ...(embed.footer !== undefined && { footer: icon(embed.footer) }),
    type: 'rich' as NonNullable<APIEmbed['type']>,
    ...(embed.image !== undefined && { image: image(embed.image) }),
    ...(embed.thumbnail !== undefined && { thumbnail: image(embed.thumbnail) }),
    ...(embed.fields !== undefined && {
      fields: embed.fields.map((field) => ({ ...field, inline: field.inline ?? false })),
    }),
  }));
}

/** The ids of the attachments that embeds or components show: Discord leaves those out of `attachments`. */
export function shownAttachments(payload: unknown): Set<string> {
  const text = JSON.stringify(payload) ?? '';
  return new Set([...text.matchAll(/"cdn:\/attachments\/\d+\/(\d+)\//g)].flatMap((match) => match[1] ?? []));
}

function findAttachment(held: readonly StoredAttachment[], url: string): StoredAttachment | undefined {
  const known = attachmentIdIn(url);
  if (known !== undefined) return held.find((attachment) => attachment.id === known);
  if (!url.startsWith('attachment://')) return undefined;
  const name = safeFilename(url.slice('attachment://'.length));
  // The newest one of a name, as an edit that uploads it again means.
  return held.findLast((attachment) => attachment.filename === name);
}
