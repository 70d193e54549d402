/** What Discord answers when it refuses a request. */
export class DiscordError extends Error {
  readonly status: number;
  readonly code: number;
  readonly errors: unknown;
  /** False when the refusal is a state of the world (a closed DM), not a mistake of the bot. */
  readonly blame: boolean;

  constructor(
    status: number,
    code: number,
    message: string,
    options: { errors?: unknown; blame?: boolean } = {},
  ) {
    super(message);
    this.status = status;
    this.code = code;
    this.errors = options.errors;
    this.blame = options.blame ?? true;
  }
}

/** Discord's own words for each refusal that the sandbox makes outside its request rules. */
export const failures = {
  unauthorized: () => new DiscordError(401, 0, '401: Unauthorized'),
  notFound: () => new DiscordError(404, 0, '404: Not Found'),
  methodNotAllowed: () => new DiscordError(405, 0, '405: Method Not Allowed'),
  unknownApplication: () => new DiscordError(404, 10002, 'Unknown Application'),
  unknownChannel: () => new DiscordError(404, 10003, 'Unknown Channel'),
  unknownGuild: () => new DiscordError(404, 10004, 'Unknown Guild'),
  unknownMember: () => new DiscordError(404, 10007, 'Unknown Member'),
  unknownMessage: () => new DiscordError(404, 10008, 'Unknown Message'),
  unknownRole: () => new DiscordError(404, 10011, 'Unknown Role'),
  unknownUser: () => new DiscordError(404, 10013, 'Unknown User'),
  unknownEmoji: () => new DiscordError(400, 10014, 'Unknown Emoji'),
  unknownWebhook: () => new DiscordError(404, 10015, 'Unknown Webhook'),
  unknownInteraction: () => new DiscordError(404, 10062, 'Unknown interaction'),
  unknownCommandPermissions: () => new DiscordError(404, 10066, 'Unknown application command permissions'),
  unknownCommand: () => new DiscordError(404, 10063, 'Unknown application command'),
  tooLarge: () => new DiscordError(413, 40005, 'Request entity too large'),
  alreadyAcknowledged: () => new DiscordError(400, 40060, 'Interaction has already been acknowledged.'),
  tooManyFollowUps: () =>
    new DiscordError(400, 40094, 'This interaction has hit the maximum number of follow-up messages.'),
  missingAccess: () => new DiscordError(403, 50001, 'Missing Access'),
  cannotActOnDm: () => new DiscordError(403, 50003, 'Cannot execute action on a DM channel'),
  notYourMessage: () => new DiscordError(403, 50005, 'Cannot edit a message authored by another user'),
  closedDm: () => new DiscordError(403, 50007, 'Cannot send messages to this user', { blame: false }),
  missingPermissions: () => new DiscordError(403, 50013, 'Missing Permissions'),
  wrongChannelType: () => new DiscordError(400, 50024, 'Cannot execute action on this channel type'),
  invalidWebhookToken: () => new DiscordError(401, 50027, 'Invalid Webhook Token'),
  archivedThread: () => new DiscordError(400, 50083, 'Thread is archived'),
  invalidJson: () => new DiscordError(400, 50109, 'The request body contains invalid JSON.'),
  threadLocked: () => new DiscordError(403, 160005, 'Thread is locked'),
  pollExpired: () => new DiscordError(400, 520001, 'Poll expired'),
  pollMessage: () => new DiscordError(400, 520003, 'Cannot edit a poll message'),
  notAPoll: () => new DiscordError(400, 520006, 'Cannot expire a non-poll message'),
  threadExists: () => new DiscordError(400, 160004, 'A thread has already been created for this message'),
} as const;

/** `50035 Invalid Form Body` with one error at one place of the body, such as `['data', 'flags']`. */
export function invalidForm(path: readonly string[], code: string, message: string): DiscordError {
  const errors = path.reduceRight<unknown>((inner, key) => ({ [key]: inner }), {
    _errors: [{ code, message }],
  });
  return new DiscordError(400, 50035, 'Invalid Form Body', { errors });
}
