import { RESTJSONErrorCodes } from 'discord-api-types/v10';
import { connectDriver, type DrivenViolation } from '../test/support/sandbox-driver.ts';

/**
 * What a bot sent that Discord would have refused, but for second answers to an interaction: ciclo sends an answer again
 * when nothing came back in time, which is right on a machine that stood still for a second.
 */
export async function refusals(url: string): Promise<DrivenViolation[]> {
  const all = await connectDriver(url).violations();
  return all.filter(({ code }) => code !== RESTJSONErrorCodes.InteractionHasAlreadyBeenAcknowledged);
}
