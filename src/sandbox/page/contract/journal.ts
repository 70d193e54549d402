/** Something of the bot's doing, for the panel: what it was sent and what it asked. */
export type Exchange = {
  id: number;
  /** World time, ms. */
  at: number;
} & (
  | { kind: 'interaction'; title: string; interactionId: string; json: unknown }
  | { kind: 'request'; title: string; interactionId?: string; status: number; json: unknown; answer: unknown }
  | { kind: 'violation'; title: string; status: number; code: number; json: unknown }
);

export type Fired = { at: number; what: string };

export type PendingFault = { route: string; times: number; answer: string | number; after?: 'apply' };
