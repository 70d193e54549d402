import { DiscordAPIError, DiscordjsErrorCodes, HTTPError } from 'discord.js';
import { ConfigError } from './config.ts';
import { ContentError, describeFault } from './content/fault.ts';
import type { Catalogue } from './i18n/catalogue.ts';
import { DatabaseInUse } from './store/open.ts';

/**
 * What an admin reads when ciclo does not start, with what to do about it. Undefined where the cause is not one that
 * they can mend: then the exception itself has to be seen.
 */
export function explainStartFailure(error: unknown, { startup }: Catalogue): string | undefined {
  if (error instanceof ConfigError) {
    return [startup.faultsTitle, ...error.faults.map((fault) => `- ${startup.fault(fault)}`)].join('\n');
  }
  if (error instanceof DatabaseInUse) return startup.databaseInUse(error.path);
  if (error instanceof ContentError) return startup.contentBroken(error.faults.map(describeFault));
  if (isOutage(error)) return startup.unreachable;
  switch (codeOf(error)) {
    case DiscordjsErrorCodes.TokenInvalid:
      return startup.tokenRefused;
    case 'EADDRINUSE':
      return startup.portInUse;
    case 'ECONNREFUSED':
    case 'ENOTFOUND':
    case 'EAI_AGAIN':
      return startup.unreachable;
    default:
      return undefined;
  }
}

/** Discord, or what stands before it, answers but cannot serve, or does not answer in time. */
function isOutage(error: unknown): boolean {
  if (error instanceof HTTPError || error instanceof DiscordAPIError) return error.status >= 500;
  return error instanceof Error && (error.name === 'AbortError' || error.name === 'TimeoutError');
}

/** Libraries wrap the system's error in one of their own. */
function codeOf(error: unknown): unknown {
  if (!(error instanceof Error)) return undefined;
  return (error as { code?: unknown }).code ?? codeOf(error.cause);
}
