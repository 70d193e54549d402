import type { APIMessage } from 'discord-api-types/v10';
import type { UploadedFile } from '../messages/body.ts';
import type { World } from '../world/world.ts';

/** What the handlers of the API work with. */
export type Services = {
  world: World;
  /** Real milliseconds in which an interaction must be answered first. */
  ackDeadlineMs: number;
  gatewayUrl(): string;
  sessions(): number;
};

/** One request to the API, read and checked. */
export type Call = {
  params: Record<string, string>;
  query: URLSearchParams;
  body: unknown;
  files: UploadedFile[];
  services: Services;
};

export type Reply = { status: number; body?: unknown };

/** One route of the API, named by the template that Discord's OpenAPI file gives it. */
export type Route = {
  method: 'GET' | 'POST' | 'PUT' | 'PATCH' | 'DELETE';
  template: string;
  /** Set when the token is part of the path, so that no Authorization header is needed. */
  open?: true;
  /** The message that the request edits, which some of Discord's rules need. */
  edited?(call: Pick<Call, 'params' | 'body' | 'services'>): APIMessage | undefined;
  /** Answers, or throws a `DiscordError`. */
  handle(call: Call): Reply | Promise<Reply>;
};

/** The value of a path parameter that the route's template names. */
export function param(call: Pick<Call, 'params'>, name: string): string {
  return call.params[name] ?? '';
}

export const ok = (body: unknown): Reply => ({ status: 200, body });
export const noContent: Reply = { status: 204 };
