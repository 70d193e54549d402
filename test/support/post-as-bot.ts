import { type APIMessage, ButtonStyle, ComponentType } from 'discord-api-types/v10';
import type { Driver } from './sandbox-driver.ts';

/** A public message of the bot's with one button on it, as if it had been posted for everybody. */
export async function postButton(driver: Driver, channelName: string, customId: string): Promise<APIMessage> {
  const { channels } = await driver.state();
  const channel = channels.find(({ name }) => name === channelName);
  const response = await fetch(`${driver.url}/api/v10/channels/${channel?.id}/messages`, {
    method: 'POST',
    headers: { authorization: 'Bot sandbox', 'content-type': 'application/json' },
    body: JSON.stringify({
      content: 'A button for everybody',
      components: [
        {
          type: ComponentType.ActionRow,
          components: [
            { type: ComponentType.Button, style: ButtonStyle.Secondary, label: 'A', custom_id: customId },
          ],
        },
      ],
    }),
  });
  if (!response.ok) throw new Error(`The sandbox took no message: ${await response.text()}`);
  return (await response.json()) as APIMessage;
}
