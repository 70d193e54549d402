/** The schemas of Discord's OpenAPI file that the rules use: the package ships them as JavaScript without types. */
declare module 'discord-api-spec/zod' {
  import type { ZodMiniArray, ZodMiniObject } from 'zod/mini';

  export const ApplicationCommandAutocompleteCallbackRequestSchema: ZodMiniObject;
  export const ApplicationCommandCreateRequestSchema: ZodMiniObject;
  export const ApplicationCommandPatchRequestPartialSchema: ZodMiniObject;
  export const ApplicationCommandUpdateRequestSchema: ZodMiniObject;
  export const ApplicationFormPartialSchema: ZodMiniObject;
  export const BotAccountPatchRequestSchema: ZodMiniObject;
  export const CreatePrivateChannelRequestSchema: ZodMiniObject;
  export const CreateTextThreadWithMessageRequestSchema: ZodMiniObject;
  export const CreateTextThreadWithoutMessageRequestSchema: ZodMiniObject;
  export const IncomingWebhookInteractionRequestSchema: ZodMiniObject;
  export const IncomingWebhookRequestPartialSchema: ZodMiniObject;
  export const IncomingWebhookUpdateForInteractionCallbackRequestPartialSchema: ZodMiniObject;
  export const IncomingWebhookUpdateRequestPartialSchema: ZodMiniObject;
  export const LaunchActivityInteractionCallbackRequestSchema: ZodMiniObject;
  export const MessageCreateRequestSchema: ZodMiniObject;
  export const MessageEditRequestPartialSchema: ZodMiniObject;
  export const ModalInteractionCallbackRequestDataSchema: ZodMiniObject<{ components: ZodMiniArray }>;
  export const PongInteractionCallbackRequestSchema: ZodMiniObject;
  export const SnowflakeTypeSchema: import('zod/mini').ZodMiniString;
  export const UpdateGuildChannelRequestPartialSchema: ZodMiniObject;
  export const UpdateThreadRequestPartialSchema: ZodMiniObject;
}
