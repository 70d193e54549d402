import type { Fault } from './fault.ts';
import type { MessageToCheck } from './message-to-check.ts';

/** Either all users (roles) may be mentioned or those of a list: not both are said. */
export function allowedMentions({ body, at }: MessageToCheck): Fault[] {
  const mentions = body.allowed_mentions;
  return (['users', 'roles'] as const)
    .filter((kind) => mentions?.parse?.includes(kind) && mentions[kind]?.length)
    .map((kind) => ({
      path: [...at, 'allowed_mentions'],
      code: 'MESSAGE_ALLOWED_MENTIONS_PARSE_EXCLUSIVE',
      message: `parse:["${kind}"] and ${kind}: [ids...] are mutually exclusive.`,
    }));
}
