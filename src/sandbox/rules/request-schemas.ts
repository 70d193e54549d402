import * as spec from 'discord-api-spec/zod';
import * as z from 'zod/mini';

/** Bots never have the 4000 characters that the specification grants to accounts with a subscription. */
const content = z.nullish(z.string().check(z.maxLength(2000)));

/** discord.js sends these with every message, also where the specification does not list them. */
const always = { content, tts: z.nullish(z.boolean()), enforce_nonce: z.nullish(z.boolean()) };

/** Judged by its own rule: Discord has its own words for a bad nonce. */
const nonce = z.optional(z.unknown());

const commandCorrections = {
  nsfw: z.nullish(z.boolean()),
  // A bit field of permissions outgrows a number, so clients send it as a decimal string.
  default_member_permissions: z.nullish(z.union([z.string().check(z.regex(/^\d+$/)), z.number()])),
};

/** A modal takes five components at most; the specification says forty. */
const modal = z.extend(spec.ModalInteractionCallbackRequestDataSchema, {
  components: z
    .array(spec.ModalInteractionCallbackRequestDataSchema.shape.components._zod.def.element)
    .check(z.minLength(1), z.maxLength(5)),
});

const replyData = z.extend(spec.IncomingWebhookInteractionRequestSchema, { ...always, nonce });
const updateData = z.extend(spec.IncomingWebhookUpdateForInteractionCallbackRequestPartialSchema, {
  ...always,
  nonce,
  poll: z.nullish(z.unknown()),
});

/** The bodies that a bot sends, as Discord's specification describes them, with what it misses put right. */
export const requestSchemas = {
  messageCreate: z.extend(spec.MessageCreateRequestSchema, { content, nonce }),
  messageEdit: z.extend(spec.MessageEditRequestPartialSchema, { ...always, nonce }),
  webhookCreate: z.extend(spec.IncomingWebhookRequestPartialSchema, { ...always, nonce }),
  webhookEdit: z.extend(spec.IncomingWebhookUpdateRequestPartialSchema, { ...always, nonce }),
  privateChannel: spec.CreatePrivateChannelRequestSchema,
  threadFromMessage: z.extend(spec.CreateTextThreadWithMessageRequestSchema, {
    // The message decides them, but discord.js sends them all the same.
    type: z.nullish(z.literal([10, 11])),
    invitable: z.nullish(z.boolean()),
  }),
  thread: spec.CreateTextThreadWithoutMessageRequestSchema,
  channelEdit: z.extend(
    spec.UpdateGuildChannelRequestPartialSchema,
    spec.UpdateThreadRequestPartialSchema.shape,
  ),
  commandCreate: z.extend(spec.ApplicationCommandCreateRequestSchema, commandCorrections),
  commandEdit: z.extend(spec.ApplicationCommandPatchRequestPartialSchema, commandCorrections),
  commandList: z.array(z.extend(spec.ApplicationCommandUpdateRequestSchema, commandCorrections)),
  applicationEdit: z.extend(spec.ApplicationFormPartialSchema, {
    // The specification knows only the localised form; the documented one is a string.
    description: z.nullish(
      z.union([
        z.string().check(z.maxLength(400)),
        z.object({ default: z.string(), localizations: z.nullish(z.record(z.string(), z.string())) }),
      ]),
    ),
  }),
  userEdit: z.partial(spec.BotAccountPatchRequestSchema),
  bulkDelete: z.object({
    messages: z.array(spec.SnowflakeTypeSchema).check(z.minLength(2), z.maxLength(100)),
  }),
};

/** The body of an interaction's callback, by its `type`. */
export const callbackSchemas: ReadonlyMap<unknown, z.ZodMiniType> = new Map<unknown, z.ZodMiniType>([
  [1, spec.PongInteractionCallbackRequestSchema],
  [4, z.object({ type: z.literal(4), data: z.nullish(replyData) })],
  [5, z.object({ type: z.literal(5), data: z.nullish(replyData) })],
  [6, z.object({ type: z.literal(6), data: z.nullish(updateData) })],
  [7, z.object({ type: z.literal(7), data: z.nullish(updateData) })],
  [8, spec.ApplicationCommandAutocompleteCallbackRequestSchema],
  [9, z.object({ type: z.literal(9), data: modal })],
  [12, spec.LaunchActivityInteractionCallbackRequestSchema],
]);
