import { DefaultRestOptions, type RESTOptions } from 'discord.js';

type SendRequest = RESTOptions['makeRequest'];

/** Discord waits three seconds for the first answer to an interaction: in them a lost one is sent four times. */
const CALLBACK_PATIENCE_MS = 800;

const CALLBACK = /\/interactions\/\d+\/[^/]+\/callback(\?|$)/;

/** Bears the name of the one error after which discord.js tries again. */
class AnswerLostError extends Error {
  override readonly name = 'AbortError';
}

/**
 * Sends a request as discord.js does, but takes the first answer to an interaction for lost while it still helps to send
 * it again: when nothing comes back in time, or the connection breaks. Discord takes an answer once, so a second one
 * that was not needed changes nothing. An answer with files has the time that its upload needs.
 *
 * @throws AnswerLostError
 */
export const sendRequest: SendRequest = async (url, init) => {
  if (!CALLBACK.test(url) || init.body instanceof FormData) return DefaultRestOptions.makeRequest(url, init);
  const lost = new AbortController();
  const timer = setTimeout(() => lost.abort(), CALLBACK_PATIENCE_MS);
  // Handed on by hand, because AbortSignal.any costs more than all else here.
  const givenUp = () => lost.abort();
  init.signal?.addEventListener('abort', givenUp, { once: true });
  try {
    return await DefaultRestOptions.makeRequest(url, { ...init, signal: lost.signal });
  } catch (cause) {
    throw new AnswerLostError('The answer to an interaction was lost', { cause });
  } finally {
    clearTimeout(timer);
    init.signal?.removeEventListener('abort', givenUp);
  }
};
